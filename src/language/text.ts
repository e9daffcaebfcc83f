import { lately, remembered } from './remembered.ts'

/** The plain tools with which the rules side looks at text. English first; other scripts pass through unharmed. */

const stopWords = new Set(
  `a about above after again all also am an and any are as at be because been before being but by can could did do does
  doing down during each even ever few for from further get gets got had has have having he her here hers herself him
  himself his how i if in into is it its itself just let made make may me might more most much must my myself no
  nor not now of off on once one only or other our ours out over own per quite rather s said same says she should so
  some such t than that the their theirs them themselves then there these they this those through to too under until up
  upon us very was we were what when where whether which while who whom whose why will with without would yes yet you
  your yours yourself`.split(/\s+/),
)

/** @returns the words of a text in lower case: letters, digits and what joins them (`o'clock`, `1,480`, `41.20`). */
export const words: (text: string) => readonly string[] = lately(wordsOf)

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
  )
}

/** @returns a word cut to the part that its forms share (`prescribes`, `prescribed` -> `prescrib`); crude on purpose. */
export function stem(word: string): string {
  return remembered(stems, word, () => stemOf(word))
}

function stemOf(word: string): string {
  const bare = word.replace(/['’]s?$/, '')
  if (bare === 'goes') return 'go'
  if (bare.length < 4 || /\p{N}/u.test(bare)) return bare
  // "sees" and "brings" lose no more than their "s", so that they meet "see" and "bring".
  if (/^\p{L}{2}[^s]s$/u.test(bare) || /^\p{L}{1,2}ings$/u.test(bare)) return bare.slice(0, -1)
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ations?|ings?|ed|es|s|ly)$/, (end) => (bare.length - end.length >= 3 ? '' : end))
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/e$/, '')
}

/** @returns the stems of the words that carry meaning, in order, with repeats. */
export function contentStems(text: string): readonly string[] {
  return remembered(stemsOfTexts, text, () => contentStemsOf(text))
}

function contentStemsOf(text: string): string[] {
  return contentWords(text).map(stem)
}

/** @param kept small words that count all the same; @returns the words that carry meaning, in lower case, in order, with repeats. */
export function contentWords(text: string, kept: ReadonlySet<string> = noWords): string[] {
  return words(withSignsInWords(text)).filter(
    (word) => kept.has(word) || !stopWords.has(word.replace(/(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/, '')),
  )
}

const noWords: ReadonlySet<string> = new Set()

const stems = new Map<string, string>()
const stemsOfTexts = new Map<string, readonly string[]>()
/** @returns the text with signs that people also write as words: `€39.90` and `39.90 euros` are the same. */
export function withSignsInWords(text: string): string {
  return text.replace(/[€$£₹%]/g, (sign) => ` ${signsInWords[sign] ?? ''} `)
}

const signsInWords: Readonly<Record<string, string>> = {
  '€': 'euros',
  $: 'dollars',
  '£': 'pounds',
  '₹': 'rupees',
  '%': 'percent',
}

/** @returns the text with every run of blanks and line breaks as one blank, none at its ends */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** @returns the numbers in a text, spelled alike (`1,480` and `1480` are the same; `14.5` stays). */
export function numbersIn(text: string): string[] {
  return (text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []).map((number) => number.replace(/,(?=\d{2,3}(?:\D|$))/g, ''))
}

const abbreviations =
  /(?:^|[\s(“"'])(?:dr|mr|mrs|ms|prof|col|capt|lt|gen|maj|sgt|rev|hon|cllr|smt|ma|wm|md|st|sr|jr|no|nr|e\.g|i\.e|etc|vs|approx|ca|tel|a\.m|p\.m|sra?|dra|mme|jg|geb|bzw|\p{L})\.$/iu
/** "until 9 p.m. He leaves": what may stand within a sentence also ends one. */
const endsHours = /(?:[ap]\.m|etc)\.$/i
const opensSentence =
  /^\s+(?:He|She|They|It|I|We|You|The|An?|His|Her|Their|My|Our|Its|This|That|These|There|In|On|At|After|Before|Then|If|When|But|And|So|Nobody|Everyone|Every|Each|One|Two|Last|Next|No|Not)\s/
/** "15. Juni", "3. maj": the number of a day does not end a sentence. */
const monthAfter = /^\s+(?:jan|feb|mär|märz|mar|apr|mai|maj|juni?|juli?|aug|sep|okt|nov|dez|des|dec)\p{L}*(?![\p{L}])/iu
const longestOpening = 14
const longestAbbreviation = 12 // the longest above, and the sign before it
const longestListNumber = 100 // with the blanks before it

/** @returns the sentences of running text with their offsets; abbreviations, decimals and times do not end one. */
export const sentences: (text: string) => readonly Sentence[] = lately(sentencesOf)

/** A sentence and where it stands in the text. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

function sentencesOf(text: string): Sentence[] {
  // Who types without capitals ends sentences all the same.
  const isTyped = /^\s*\p{Ll}/u.test(text)
  const found: { text: string; start: number; end: number }[] = []
  let start = 0
  const close = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed) found.push({ text: trimmed, start: start + lead, end: start + lead + trimmed.length })
    start = end
  }
  for (const match of text.matchAll(/(?<![.!?…])[.!?…]+["”’»)\]]*(?=\s|$)|\n+/g)) {
    const end = match.index + match[0].length
    const lead = match[0] === '.' ? text.slice(Math.max(start, end - longestAbbreviation), end) : ''
    if (
      abbreviations.test(lead) &&
      !(endsHours.test(lead) && opensSentence.test(text.slice(end, end + longestOpening)))
    )
      continue
    if (/\d\.$/.test(lead) && monthAfter.test(text.slice(end, end + longestOpening))) continue
    if (end - start < longestListNumber && /^\s*\d{1,2}\.$/.test(text.slice(start, end)) && text[end] !== '\n') continue // the number of a list item
    const next = firstSignOf(text, end)
    if (!match[0].startsWith('\n') && next && /\p{Ll}/u.test(next) && !isTyped && !/^[?!]+$/.test(match[0])) continue
    close(end)
  }
  close(text.length)
  return found
}

function firstSignOf(text: string, from: number): string | undefined {
  firstSign.lastIndex = from
  return firstSign.exec(text)?.[0]
}

const firstSign = /\S/g
