import { ReplyLikeness } from '../classifier/reply-classifier.ts'
import type { Found, Matcher } from './matcher.ts'

/** Log odds from which a sentence is an assistant's; chosen on human dialogue nobody had learned from, see docs/guards.md. */
const cut = 3.6
/** Log odds from which a sentence waits. */
const suspect = -0.5
/** Fewer words say little. */
const fewestWords = 3
/**
 * A sentence is judged when it ends, since "I'm sorry, but I can't help" may still go on as people do; or after so many
 * words, as it could not wait much longer.
 */
const manyWords = 17

/**
 * Notices what no phrase names but sounds like an assistant that speaks as itself: a small classifier judges each sentence
 * word by word. While it is suspicious the sentence waits, until it can be judged or sounds human again. The passage
 * reported is the sentence; what was said of it before it became suspicious stays said.
 */
export function createLikenessMatcher(): Matcher {
  const likeness = new ReplyLikeness()
  let words: string[] = []
  let start = 0 // of the sentence
  let margin = Number.NEGATIVE_INFINITY
  let held: number | null = null

  const found = (): Found | null =>
    margin < cut
      ? null
      : { rule: 'persona_break', start, evidence: `reads like an assistant (${margin.toFixed(1)}): ${words.join(' ')}` }

  return {
    spelling() {},
    word(word, at) {
      if (words.length === 0) start = at
      words.push(word)
      margin = likeness.word(word)
      held = margin >= suspect ? (held ?? at) : null
      return words.length >= manyWords ? found() : null
    },
    pause(full) {
      if (!full) return null
      const ended = words.length >= fewestWords ? found() : null
      likeness.endSentence()
      words = []
      margin = Number.NEGATIVE_INFINITY
      held = null
      return ended
    },
    heldFrom: () => held,
    forget(offset) {
      if (held !== null && held < offset) held = offset // its beginning has waited long enough
    },
  }
}
