import { longestLine } from '../../scenario/guard-policy.ts'
import { decodings } from './decodings.ts'
import { sentencesOf } from './patterns/sentences.ts'

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
  const bare = undisguised(raw, plain)
  if (bare !== plain) all.push(changed(plain, bare))
  const decoded = decodings(raw, plain)
  for (const { text } of decoded) all.push(undisguised(text, plainText(text)))
  return { raw, length: line.length, plain, all, encoded: decoded[0]?.encoding ?? null }
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

/** @returns the text in lower case without accents, look-alikes, invisible characters; quotes and spaces made plain. */
export function plainText(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return tidySpaces(text.toLowerCase())
  const revealed = text.replace(/[\u{E0020}-\u{E007E}]/gu, tagToAscii)
  const folded = revealed
    .normalize('NFKD')
    .replace(/\p{M}+|\p{Cf}+|\u3164/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (character) => lookAlikes.get(character) ?? character)
  return tidySpaces(folded)
}

function tidySpaces(text: string): string {
  if (!/[^\S\n ]|\s\s/.test(text)) return text.trim()
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n[\s]*/g, '\n')
    .trim()
}

/** Invisible "tag" characters mirror ASCII and are used to smuggle text past the eye. */
function tagToAscii(tag: string): string {
  return String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000)
}

/** Takes off what is put on to slip past a list: i g n o r e, 1gn0r3, ignoreAll, ig-nore, fuuuuck. */
function undisguised(raw: string, plain: string): string {
  let text = plain
  if (/[a-z][A-Z]/.test(raw)) text = plainText(raw.replace(/([a-z])(?=[A-Z][a-z])/g, '$1 '))
  if (/_|[a-z][-.*~|+/]{1,2}[a-z]/.test(text)) {
    text = text.replace(/_+/g, ' ').replace(/(?<![a-z])(?:[a-z][-.*~|+/]){3,}[a-z](?![a-z])/g, joinLetters)
    text = text.replace(/([a-z])-(?=[a-z])/g, '$1')
  }
  if (/(?<![a-z'])[a-z] [a-z] [a-z] [a-z](?![a-z'])/.test(text)) {
    text = text.replace(/(?<![a-z'])(?:[a-z] ){3,}[a-z](?![a-z'])/g, joinLetters)
  }
  if (/[a-z][0134578@$!]|[0134578@$][a-z]/.test(text)) {
    text = text.replace(/[a-z0-9@$!|]+/g, readLeet)
  }
  return text.replace(/([a-z])\1{2,}/g, '$1')
}

function joinLetters(run: string): string {
  const joined = run.replace(/[^a-z]/g, '')
  return joined.replace(gluedWords, ' $1 ').replace(/ +/g, ' ').trim()
}

/** Words worth finding again when letters were spaced out and the gaps between words are lost. */
const gluedWords =
  /(ignore|disregard|forget|bypass|override|reveal|show|print|repeat|previous|prior|above|system|hidden|instructions?|prompt|rules|guidelines|your|the)/g

function readLeet(word: string): string {
  if (!/[a-z]/.test(word) || !/[0134578@$!|]/.test(word) || /^\d+[a-z]{1,3}$/.test(word)) return word
  const bare = word.replace(/!+$/, '')
  return bare.replace(/[0134578@$!|]/g, (sign) => leet[sign] ?? sign)
}

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
}

/** Letters of other scripts that look Latin (Unicode confusables, the common ones), and typographic signs. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    ɡ: 'g',
    ʀ: 'r',
    ɴ: 'n',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    '‘': "'",
    '’': "'",
    ʼ: "'",
    '`': "'",
    '“': '"',
    '”': '"',
    '«': '"',
    '»': '"',
    '„': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
  }),
)
