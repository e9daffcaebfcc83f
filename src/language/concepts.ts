import { readFileSync } from 'node:fs'
import { lemma } from './lemma.ts'

/**
 * @returns the numbers of the ideas an English word can stand for (lines of data/concepts.txt and data/words-abroad.txt, which
 * were written for this project); words that share one ask for the same thing: "price" and "cost", "supplier" and "bought"
 */
export function ideasOf(word: string): readonly number[] {
  return lexicon().english.get(lemma(word)) ?? []
}

/** @returns the same for a word of another language: "loyer", "Miete" and "alquiler" stand for what "rent" stands for */
export function ideasAbroad(word: string): readonly number[] {
  return [...new Set((longestBeginning(word, lexicon().abroad) ?? []).flatMap(ideasOf))]
}

/**
 * @returns the English words for a word of a text that is known to be in another language, in lower case; none for one that is
 * neither in data/words-abroad.txt nor in data/stems-abroad.txt, whose beginnings would meet English words as well
 */
export function inEnglish(word: string): readonly string[] {
  const { abroad, stems } = lexicon()
  return longestBeginning(word, abroad) ?? longestBeginning(word, stems) ?? []
}

function longestBeginning(word: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const lower = word.toLowerCase()
  for (let length = lower.length; length >= Math.min(3, lower.length); length--) {
    const found = words.get(lower.slice(0, length))
    // A longer word counts when the known one makes up most of it: "Wohnungen", not "Mietskaserne".
    if (found && lower.length - length <= (length >= 5 ? 4 : length >= 4 ? 2 : 1)) return found
  }
  return undefined
}

interface Lexicon {
  readonly english: ReadonlyMap<string, readonly number[]>
  readonly abroad: ReadonlyMap<string, readonly string[]>
  readonly stems: ReadonlyMap<string, readonly string[]>
}

let kept: Lexicon | null = null

function lexicon(): Lexicon {
  kept ??= read()
  return kept
}

function read(): Lexicon {
  const english = new Map<string, number[]>()
  const add = <One>(map: Map<string, One[]>, word: string, more: readonly One[]) =>
    map.set(word, [...new Set([...(map.get(word) ?? []), ...more])])
  const groups = linesOf('concepts.txt')
  for (const [at, line] of groups.entries())
    for (const one of new Set(line.split(/\s+/).map(lemma))) add(english, one, [at])
  const abroad = new Map<string, string[]>()
  for (const [at, line] of linesOf('words-abroad.txt').entries()) {
    const [head = '', words = ''] = line.split(': ')
    add(english, lemma(head), [groups.length + at])
    for (const word of words.split(/\s+/)) add(abroad, word, [head])
  }
  const stems = new Map<string, string[]>()
  for (const line of linesOf('stems-abroad.txt')) {
    const [head = '', words = ''] = line.split(': ')
    for (const word of words.split(/\s+/)) add(stems, word, [head])
  }
  return { english, abroad, stems }
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
