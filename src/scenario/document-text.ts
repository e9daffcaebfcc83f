import { RoleplayError } from '../errors.ts'
import { startsUtf16 } from './document-kind.ts'

/** The longest text that is taken, in characters: about 130 pages, ten times the longest scenario we know of. */
export const maxDocumentChars = 400_000

/**
 * Decodes a text file: UTF-8, with or without a byte order mark, or UTF-16 with one.
 * @throws RoleplayError `document-unreadable` when the bytes are neither
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const encoding = !startsUtf16(bytes) ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    const found = encoding === 'utf-8' ? 'not UTF-8' : 'damaged UTF-16'
    const message = `${name}: the text is ${found}; expected a text file saved as UTF-8`
    throw new RoleplayError('document-unreadable', message, { cause })
  }
}

/**
 * Refuses a document that says nothing or too much, and brings the rest into one form.
 * @param nothing what to say about a document without a letter or a digit
 * @throws RoleplayError `document-unreadable` or `document-too-large`
 */
export function acceptText(name: string, raw: string, nothing = 'holds no text; expected a scenario in words'): string {
  if (raw.length > maxDocumentChars) throw tooMuchText(name, raw.length)
  const text = normaliseText(raw)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new RoleplayError('document-unreadable', `${name}: the document ${nothing}`)
  return text
}

/** @returns the refusal of a text longer than `maxDocumentChars`. */
export function tooMuchText(name: string, chars: number): RoleplayError {
  const figures = (count: number) => count.toLocaleString('en')
  return new RoleplayError(
    'document-too-large',
    `${name}: the document holds ${figures(chars)} characters of text; expected at most ${figures(maxDocumentChars)}`,
  )
}

/**
 * @returns text with `\n` line ends, composed characters (NFC), plain spaces, no control or invisible formatting
 *   characters, no blanks at line ends and never more than two blank lines in a row
 */
export function normaliseText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(invisible, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/**
 * Controls but tab and newline; soft hyphen, zero-width space, byte order mark; direction overrides and the Unicode
 * "tag" letters, which hide words from people that a model would read. Joiners stay: Hindi and Persian need them.
 */
const invisible = /(?![\t\n])\p{Cc}|[\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu
