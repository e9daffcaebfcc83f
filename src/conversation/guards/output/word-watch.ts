import type { OutputFinding, OutputStage } from '../guard.ts'
import { fold, isBlank } from './text-points.ts'
import type { Found, Matcher } from './matcher.ts'

/** Nothing is held longer than this many characters behind the newest one; longer passages are given up. */
export const longestHold = 100

/** Letters after these tell nothing more: no word that is looked for is as long. */
const longestWord = 64

/**
 * Cuts a reply before a forbidden passage. Invariant: a character is delivered exactly when no passage that begins at or
 * before it can still become complete; so nothing of a listed phrase is ever delivered (of a
 * sentence that only the classifier knows, its beginning may be), text that resembles none waits
 * for nothing (at most for the blanks behind it), and what is held is at most `longestHold` characters. All of it depends
 * on the characters seen so far and on nothing else.
 */
export class WordWatch implements OutputStage {
  stopped = false
  readonly #matchers: readonly Matcher[]
  readonly #report: (finding: OutputFinding) => void
  #held = ''
  #heldStart = 0 // offset of the first held character
  #length = 0 // characters seen
  #word = ''
  #wordStart = 0
  #apostrophe = false // seen, but not known yet whether the word goes on
  #dotted = false // spelled with dots, as in A.I.

  constructor(matchers: readonly Matcher[], report: (finding: OutputFinding) => void) {
    this.#matchers = matchers
    this.#report = report
  }

  feed(character: string): string {
    if (this.stopped) return ''
    const { kind, letters } = fold(character)
    const at = this.#length
    this.#held += character
    this.#length += character.length
    const found =
      kind === 'letter' ? this.#spell(letters, at) : kind === 'ignored' ? null : this.#separate(kind, character)
    if (found) return this.#cut(found)
    for (const matcher of this.#matchers) matcher.forget(this.#length - longestHold)
    return this.#release()
  }

  end(): string {
    if (this.stopped) return ''
    const found = this.#closeWord() ?? this.#pause(true)
    if (found) return this.#cut(found)
    const rest = this.#held
    this.#held = ''
    return rest
  }

  #spell(letters: string, at: number): null {
    if (this.#word.length >= longestWord) return null
    if (this.#word === '') this.#wordStart = at
    else if (this.#apostrophe) this.#word += "'"
    this.#apostrophe = false
    this.#word += letters
    for (const matcher of this.#matchers) matcher.spelling(this.#word, this.#wordStart)
    return null
  }

  #separate(kind: string, character: string): Found | null {
    if (kind === 'apostrophe' && this.#word !== '' && !this.#apostrophe) {
      this.#apostrophe = true
      return null
    }
    if (kind === 'dot' && (this.#dotted || this.#word.length === 1)) {
      this.#dotted = true
      return null
    }
    const found = this.#closeWord()
    if (found) return found
    if (kind === 'dot' || kind === 'stop') return this.#pause(true)
    return kind === 'other' && !joins.test(character) ? this.#pause(false) : null
  }

  #closeWord(): Found | null {
    if (this.#word === '') return null
    const word = this.#word
    this.#word = ''
    this.#apostrophe = false
    this.#dotted = false
    return first(this.#matchers.map((matcher) => matcher.word(word, this.#wordStart)))
  }

  #pause(full: boolean): Found | null {
    return first(this.#matchers.map((matcher) => matcher.pause(full)))
  }

  #release(): string {
    let free = this.#length
    for (const matcher of this.#matchers) {
      const from = matcher.heldFrom()
      if (from !== null && from < free) free = from
    }
    while (free > this.#heldStart && isBlank(this.#held.charAt(free - this.#heldStart - 1))) free-- // a blank goes with its next word
    return this.#upTo(free)
  }

  #upTo(offset: number): string {
    const count = offset - this.#heldStart
    if (count <= 0) return ''
    const text = this.#held.slice(0, count)
    this.#held = this.#held.slice(count)
    this.#heldStart = offset
    return text
  }

  #cut({ rule, start, evidence }: Found): string {
    const text = this.#upTo(start).trimEnd()
    this.stopped = true
    this.#report({ rule, action: 'cut', evidence: evidence ?? this.#held.trim() })
    this.#held = ''
    return text
  }
}

function first(found: readonly (Found | null)[]): Found | null {
  return found.reduce((best, one) => (one && (!best || one.start < best.start) ? one : best), null)
}

/** Signs that tie words together rather than part clauses. */
const joins = /[-‐‑/&_+]/
