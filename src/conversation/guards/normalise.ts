import { longestLine } from '../../scenario/guard-policy.ts'
import { decodings } from './decodings.ts'
import { undisguised } from './disguises.ts'
import { sentencesOf } from './patterns/sentences.ts'
import { plainText } from './plain-text.ts'
import { rawTellsOf, tellsOf } from './tells.ts'

export { plainText } from './plain-text.ts'

/** A learner's line as the guards read it. */
export interface Reading {
  readonly raw: string
  /** Of the whole line, also when `raw` was cut to what is read. */
  readonly length: number
  /** Lower case, without accents, look-alike letters, invisible characters or fancy quotes. */
  readonly plain: string
  /** `plain` first, then the line with disguises taken off (spaced letters, leetspeak, hidden encodings), when it has any. */
  readonly all: readonly string[]
  /** An encoding that hid readable text, e.g. "base64", or null. */
  readonly encoded: string | null
}

/** Lines are read up to here; longer ones are refused by `too_long` before anything else looks at them. */
export const readableChars = longestLine

/** @returns the line in every spelling the guards should judge; work grows with the length of the line, not faster. */
export function readLine(line: string): Reading {
  const raw = line.slice(0, readableChars)
  const plain = plainText(raw)
  const all = [plain]
  const tells = tellsOf(plain)
  const rawTells = rawTellsOf(raw)
  const bare = undisguised(raw, plain, rawTells, tells)
  if (bare !== plain) all.push(changed(plain, bare))
  const parted = wordsParted(raw)
  if (parted !== raw) all.push(plainText(parted))
  const decoded = decodings(raw, plain, rawTells.longRun, tells)
  for (const { text } of decoded) all.push(revealed(text))
  return { raw, length: line.length, plain, all, encoded: decoded[0]?.encoding ?? null }
}

/** "ignoreAllYourRules" is four words; a name or two with a capital inside is left alone. */
function wordsParted(raw: string): string {
  if (!longWord.test(raw)) return raw
  return raw.replace(longWords, (word) =>
    (word.match(innerCapital) ?? []).length < 4 ? word : word.replace(innerCapital, '$& ').replace(afterMark, '$1 '),
  )
}

const longWord = /\S{20}/
const longWords = /\S{20,}/g
const innerCapital = /[\p{Ll}\p{N}](?=\p{Lu})/gu
const afterMark = /([:;,.!?])(?=\p{L})/gu

function revealed(text: string): string {
  const plain = plainText(text)
  return undisguised(text, plain, rawTellsOf(text), tellsOf(plain))
}

/** @returns the sentences that read otherwise than before; the others have been judged in their first spelling. */
function changed(plain: string, bare: string): string {
  const [before, after] = [sentencesOf(plain), sentencesOf(bare)]
  if (before.length !== after.length) return bare
  return after
    .filter(({ text }, index) => text !== before[index]?.text)
    .map(({ text }) => text)
    .join('')
    .trim()
}
