import { readFileSync } from 'node:fs'
import { lately } from './remembered.ts'
import { upperStart } from './upper-start.ts'

/**
 * What is said in another language, word by word in English (data/glosses.txt): enough to hear how a line meets the other, where
 * everything learned is English. The order of words, the marks and what no list knows stay as they are.
 * @returns the same text when it is English, or when too few of its words are known
 */
export const glossed: (text: string) => string = lately((text) => {
  const parts = text.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|[^\p{L}\p{M}]+/gu) ?? []
  const spoken = parts.flatMap((part) => (isWord.test(part) ? [part.toLowerCase()] : []))
  const [best] = lists()
    .map((list) => ({ list, known: spoken.filter((word) => list.knows(word)) }))
    .toSorted((one, other) => other.known.length - one.known.length)
  if (!best || best.known.length < leastKnown * spoken.length) return text
  const [foreign, own] = [best.known.filter((word) => !english.has(word)), spoken.filter((word) => english.has(word))]
  return foreign.length >= 2 && foreign.length > own.length - (best.known.length - foreign.length)
    ? inEnglish(parts, best.list)
    : text
})

/** The share of words that a list has to know before a line is taken for its language. */
const leastKnown = 0.35
const mostWords = 4
const isWord = /^\p{L}/u

function inEnglish(parts: readonly string[], list: GlossList): string {
  const out: string[] = []
  for (let at = 0; at < parts.length; ) {
    const part = parts[at] ?? ''
    const found = isWord.test(part) ? longest(parts, at, list) : null
    const begins = at === 0 || endsSentence.test(parts[at - 1] ?? '')
    out.push(found ? (begins ? upperStart(found.gloss) : found.gloss) : part)
    at += found ? found.length : 1
  }
  return out.join('')
}

const endsSentence = /^[^\p{L}]*[.!?¡¿…]\s*$/u

/** The most words in a row that stand for something together, "es tut mir leid". */
function longest(parts: readonly string[], at: number, list: GlossList): { gloss: string; length: number } | null {
  for (let words = mostWords; words >= 1; words--) {
    const taken = parts.slice(at, at + 2 * words - 1)
    if (taken.length < 2 * words - 1 && words > 1) continue
    const gloss = list.glossOf(taken.join('').toLowerCase())
    if (gloss !== undefined) return { gloss, length: taken.length }
  }
  return null
}

interface GlossList {
  readonly knows: (word: string) => boolean
  readonly glossOf: (words: string) => string | undefined
}

let kept: readonly GlossList[] | undefined

function lists(): readonly GlossList[] {
  kept ??= readFileSync(new URL('data/glosses.txt', import.meta.url), 'utf8')
    .split(/^= .*\n/m)
    .slice(1)
    .map(listOf)
  return kept
}

function listOf(section: string): GlossList {
  const whole = new Map<string, string>()
  const stems = new Map<string, string>()
  for (const row of section.trim().split('\n')) {
    const [gloss = '', forms = ''] = row.split(': ')
    for (const form of forms.split(' ')) {
      const into = form.endsWith('*') ? stems : whole
      const said = form.replace(/\*$/, '').replaceAll('_', ' ')
      if (!into.has(said)) into.set(said, gloss.replaceAll('_', ' '))
    }
  }
  const lengths = [...stems.keys()].map((stem) => stem.length)
  const [shortest, longestStem] = [Math.min(...lengths), Math.max(...lengths)]
  const glossOf = (words: string) => {
    const exact = whole.get(words)
    if (exact !== undefined) return exact
    for (let end = Math.min(words.length, longestStem); end >= shortest; end--) {
      const begun = stems.get(words.slice(0, end))
      if (begun !== undefined) return end > words.lastIndexOf(' ') ? begun : undefined
    }
    return undefined
  }
  return { glossOf, knows: (word) => glossOf(word) !== undefined }
}

const english = new Set(
  `the a an and of to in is are was were has have had with for his her he she they their you your it that this at by from not
  but or as who what when where why how would will can could should on about does did do been if i i'm my me we us our so all
  there just than them then be no yes any every isn don doesn didn won wasn aren couldn wouldn haven hasn t s ll ve re d m some much one out up down off over only very too more`.split(
    /\s+/,
  ),
)
