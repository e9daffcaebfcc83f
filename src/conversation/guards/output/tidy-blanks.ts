import type { OutputStage } from '../guard.ts'
import { fold } from './text-points.ts'

/**
 * Runs of blanks become one (an empty line stays an empty line), blanks around the reply go, and so do characters nobody
 * can see. Without this a forbidden passage could be stretched over any distance.
 */
export class TidyBlanks implements OutputStage {
  readonly stopped = false
  #started = false
  #blanks = ''

  feed(character: string): string {
    const { kind } = fold(character)
    if (kind === 'ignored' && invisible.test(character)) return ''
    if (kind === 'space') {
      if (this.#blanks.length < 8) this.#blanks += character
      return ''
    }
    if (this.#blanks === '' && this.#started) return character
    const lead = this.#started ? asOne(this.#blanks) : ''
    this.#blanks = ''
    this.#started = true
    return lead + character
  }

  end(): string {
    return ''
  }
}

function asOne(blanks: string): string {
  if (blanks === ' ') return blanks
  if (blanks.length < 2) return blanks.replace(/[\t\r\v\f]/, ' ')
  const lines = blanks.split('\n').length - 1
  return lines > 1 ? '\n\n' : lines === 1 ? '\n' : ' '
}

/** Zero-width and soft characters, byte order mark, tag letters; joiners that some scripts and emoji need stay. */
const invisible = /^[\u200b\u2060-\u2064\ufeff\u00ad\u180e\u{e0000}-\u{e007f}]$/u
