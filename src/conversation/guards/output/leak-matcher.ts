import { contentStems, sentences, words } from '../../../language/text.ts'
import { plainText } from '../normalise.ts'
import type { Matcher } from './matcher.ts'

/** So many words of the instructions in a row are a quotation; fewer happen by chance. */
const quotedWords = 7
const quotedContentWords = 3
/** A whole sentence of the instructions counts when it has at least this many words. */
const shortestSentence = 5

/** The instruction texts, word by word, ready to be looked up. */
export interface InstructionIndex {
  readonly words: readonly string[]
  readonly from: ReadonlyMap<string, readonly number[]> // a word -> where a quotation may start with it
  readonly prefixes: ReadonlySet<string>
  readonly sentenceStarts: ReadonlySet<number>
  readonly sentenceEnds: ReadonlySet<number>
  readonly telling: readonly boolean[]
}

/** Prepares the instruction texts; "you" and "I" count as the same, so that retelling in the first person is seen too. */
export function indexInstructions(texts: readonly string[]): InstructionIndex {
  const key = texts.join('\n')
  const known = indexes.get(key)
  if (known) return known
  const index = indexed(texts)
  if (indexes.size >= mostIndexes) indexes.clear()
  indexes.set(key, index)
  return index
}

/** Most personas share the texts of their mode and archetype, and a guard is made for every reply. */
const indexes = new Map<string, InstructionIndex>()
const mostIndexes = 40

function indexed(texts: readonly string[]): InstructionIndex {
  const all: string[] = []
  const sentenceStarts = new Set<number>()
  const sentenceEnds = new Set<number>()
  for (const text of texts) {
    for (const sentence of sentences(text)) {
      const found = words(plainText(sentence.text).replaceAll('-', ' '))
      if (found.length === 0) continue
      sentenceStarts.add(all.length)
      all.push(...found.map(samePerson))
      sentenceEnds.add(all.length - 1)
    }
  }
  const telling = all.map((word) => contentStems(word).length > 0 && word.length > 2)
  const from = new Map<string, number[]>()
  for (const [index, word] of all.entries()) {
    if (telling[index] || sentenceStarts.has(index)) from.set(word, [...(from.get(word) ?? []), index])
  }
  const prefixes = new Set([...from.keys()].flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1))))
  return { words: all, from, prefixes, sentenceStarts, sentenceEnds, telling }
}

interface Run {
  readonly first: number // index of its first word in the instructions
  readonly count: number
  readonly start: number // offset in the reply
}

/**
 * Notices a reply that quotes its instructions: seven words in a row (three of them telling), or a whole sentence.
 * `isOwn` tells whether words also stand in the persona's own facts: these may be told, wherever they were copied to.
 */
export function createLeakMatcher(index: InstructionIndex, isOwn: (passage: string) => boolean): Matcher {
  let runs: Run[] = []
  let mayStart: number | null = null

  return {
    spelling(part, start) {
      const seen = samePerson(part)
      if (runs.length > 0) {
        runs = runs.filter(({ first, count }) => mayBe(index.words[first + count], part, seen))
      }
      mayStart = index.prefixes.has(part) || index.prefixes.has(seen) || personPrefixes.has(part) ? start : null
    },
    word(word, start) {
      const seen = samePerson(word)
      const grown = runs.filter(({ first, count }) => index.words[first + count] === seen)
      runs = grown.map((run) => ({ ...run, count: run.count + 1 }))
      for (const first of index.from.get(seen) ?? []) runs.push({ first, count: 1, start })
      mayStart = null
      const quoted = runs.filter((run) => isQuotation(index, run) && !isOwn(passage(index, run)))
      if (quoted.length === 0) return null
      return { rule: 'prompt_leak', start: Math.min(...quoted.map((run) => run.start)) }
    },
    pause: () => null,
    heldFrom() {
      const starts = runs.map((run) => run.start)
      if (mayStart !== null) starts.push(mayStart)
      return starts.length > 0 ? Math.min(...starts) : null
    },
    forget(offset) {
      runs = runs.filter((run) => run.start >= offset)
      if (mayStart !== null && mayStart < offset) mayStart = null
    },
  }
}

function isQuotation(index: InstructionIndex, { first, count }: Run): boolean {
  const last = first + count - 1
  if (count >= shortestSentence && index.sentenceStarts.has(first) && index.sentenceEnds.has(last)) return true
  if (count < quotedWords) return false
  let telling = 0
  for (let at = first; at <= last; at++) if (index.telling[at]) telling++
  return telling >= quotedContentWords
}

function passage(index: InstructionIndex, { first, count }: Run): string {
  return index.words.slice(first, first + count).join(' ')
}

function mayBe(expected: string | undefined, part: string, seen: string): boolean {
  if (expected === undefined) return false
  return expected.startsWith(part) || expected === seen || (expected.startsWith('@') && personPrefixes.has(part))
}

/** @returns the words of a text as the index has them, in one line, to look passages up in */
export function asPassage(text: string): string {
  return words(plainText(text).replaceAll('-', ' ')).map(samePerson).join(' ')
}

function samePerson(word: string): string {
  return persons.get(word) ?? word
}

const persons = new Map(
  Object.entries({
    i: '@',
    you: '@',
    me: '@',
    my: '@s',
    your: '@s',
    mine: '@ss',
    yours: '@ss',
    myself: '@self',
    yourself: '@self',
    am: '@are',
    are: '@are',
    "i'm": '@@',
    "you're": '@@',
  }),
)
const personPrefixes = new Set(
  [...persons.keys()].flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1))),
)
