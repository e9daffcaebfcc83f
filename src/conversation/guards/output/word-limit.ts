import type { OutputFinding, OutputStage } from '../guard.ts'
import { endsSentence } from './sentence-end.ts'
import { isBlank } from './text-points.ts'

/** A sentence that begins with less room than this is shown only when it is known to fit. */
const roomForASentence = 30
/** In a sentence that is already being shown, the last words before the limit wait to see whether it ends in time. */
const lastWords = 12

/**
 * Keeps a reply within its number of words (counted between blanks) and lets it end on a sentence. A sentence that would
 * go over the limit is not shown, unless it had begun with room to spare or is the first: then it is closed where its last
 * clause that fits ends, and only trails off when it has none.
 */
export class WordLimit implements OutputStage {
  stopped = false
  readonly #limit: number
  readonly #report: (finding: OutputFinding) => void
  #held = ''
  #words = 0
  #inWord = false
  #sentenceWords = 0 // words before this sentence
  #whole = false // this sentence waits as a whole
  #word = '' // the word being read

  constructor(limit: number, report: (finding: OutputFinding) => void) {
    this.#limit = Math.max(1, limit)
    this.#report = report
  }

  feed(character: string): string {
    if (this.stopped) return ''
    if (isBlank(character)) return this.#blank(character)
    if (!this.#inWord) {
      if (this.#words === this.#limit) return this.#overflow()
      this.#inWord = true
      this.#words++
      this.#word = ''
    }
    this.#word += character
    this.#held += character
    return this.#waits() ? '' : this.#take()
  }

  end(): string {
    return this.stopped ? '' : this.#take()
  }

  #blank(character: string): string {
    const ended =
      (this.#inWord && endsSentence(this.#word, this.#words === this.#sentenceWords + 1)) || character === '\n'
    this.#inWord = false
    if (!ended) {
      this.#held += character
      return this.#waits() ? '' : this.#take()
    }
    const text = this.#take()
    this.#held = character
    this.#sentenceWords = this.#words
    this.#whole = this.#words > 0 && this.#limit - this.#words < roomForASentence
    return text
  }

  #waits(): boolean {
    return this.#whole || this.#words > this.#limit - lastWords
  }

  #take(): string {
    const text = this.#held
    this.#held = ''
    return text
  }

  /** One word too many: what was begun is dropped, or closed where it can be. */
  #overflow(): string {
    this.stopped = true
    this.#report({ rule: 'word_limit', action: 'cut', evidence: `more than ${this.#limit} words` })
    if (this.#whole || this.#words === this.#sentenceWords) return ''
    const clause = wholeClauses(this.#held)
    return clause ? `${clause}.` : `${this.#held.trimEnd().replace(/[,;:–—-]+$/, '')}…`
  }
}

/** @returns the text up to its last comma, dash or joining word, without it; null when it has none */
function wholeClauses(text: string): string | null {
  const last = [...text.matchAll(joint)].at(-1)
  const before = last ? text.slice(0, last.index).replace(/[\s,;:–—-]+$/, '') : ''
  return before === '' ? null : before
}

const joint =
  /[,;:–—]\s|\s(?:and|but|so|because|which|while|although|though|et|mais|parce|y|pero|porque|und|aber|weil)\s/gi
