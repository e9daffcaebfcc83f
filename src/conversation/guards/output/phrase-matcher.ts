import type { Found, Matcher } from './matcher.ts'
import type { PhraseState } from './phrase-states.ts'

interface Thread {
  readonly state: PhraseState
  readonly start: number
}

/** Follows every phrase that the last words may belong to. A full stop ends them all; commas and quotes do not. */
export function createPhraseMatcher(root: PhraseState): Matcher {
  let threads: Thread[] = [] // oldest first
  let mayStart: number | null = null // where a word began that a phrase may start with
  let lost = -1 // where a word began that no phrase starts with, however it goes on

  return {
    spelling(part, start) {
      if (threads.length > 0) threads = threads.filter(({ state }) => state.may(part))
      if (start === lost) return
      mayStart = root.may(part) ? start : null
      if (mayStart === null) lost = start
    },
    word(word, start) {
      mayStart = null
      const grown: Thread[] = []
      for (const thread of [...threads, { state: root, start }]) {
        const { found, next } = thread.state.step(word)
        if (found) return { rule: found, start: thread.start }
        if (next) grown.push({ state: next, start: thread.start })
      }
      threads = grown
      return null
    },
    pause(full): Found | null {
      for (const { state, start } of threads) {
        const rule = state.pending
        if (rule) return { rule, start }
      }
      if (full) threads = []
      return null
    },
    heldFrom: () => threads[0]?.start ?? mayStart,
    forget(offset) {
      if (threads[0] && threads[0].start < offset) threads = threads.filter(({ start }) => start >= offset)
      if (mayStart !== null && mayStart < offset) mayStart = null
    },
  }
}
