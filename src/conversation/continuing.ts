import { isOpenEnded } from './spoken-so-far.ts'

/** Joins a new attempt to what was already heard. */
export interface Continuing {
  /** @returns what may be said now; empty while the attempt only repeats what was heard */
  push(text: string): string
}

/**
 * A second attempt goes on where the first was cut: a beginning that repeats what was heard is left out, and the two are
 * parted by a blank, or by an ellipsis where the first one stopped inside a sentence and the second begins a new one.
 * Waits for nothing when nothing was heard, and never longer than what was heard.
 */
export function continuing(heard: string): Continuing {
  const said = compared(heard)
  let held = ''
  let hasJoined = said === ''

  function joined(text: string): string {
    if (text.trim() === '') return ''
    hasJoined = true
    return glue(heard, text.trimStart()) + text.trimStart()
  }

  return {
    push(text) {
      if (hasJoined) return text
      held += text
      const now = compared(held)
      if (said.startsWith(now)) return ''
      const rest = now.startsWith(said) && !/[\p{L}\p{N}']/u.test(now.charAt(said.length)) ? behind(held, said) : held
      if (/^[\s.,;:!?…–—-]*$/.test(rest)) return ''
      held = ''
      return joined(rest.replace(/^[\s,;:….!?–—-]+/, ''))
    },
  }
}

/** Between what was heard and what comes now. */
function glue(heard: string, next: string): string {
  if (!isOpenEnded(heard)) return /\s$/.test(heard) ? '' : ' '
  const beginsAnew = /^["“«(]*\p{Lu}/u.test(next) && !/^I\b/.test(next)
  if (beginsAnew && /[,;:–—-]\s*$/.test(heard)) return /\s$/.test(heard) ? '… ' : ' … '
  return beginsAnew ? '… ' : /\s$/.test(heard) ? '' : ' '
}

/** Only letters and figures count when beginnings are compared; a blank stands for whatever parts them. */
function compared(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}

/** @returns the text behind its beginning that reads `said` */
function behind(text: string, said: string): string {
  for (let at = 1; at <= text.length; at++) if (compared(text.slice(0, at)) === said) return text.slice(at)
  return ''
}
