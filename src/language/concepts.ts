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
  const lower = word.toLowerCase()
  const { abroad } = lexicon()
  for (let length = lower.length; length >= Math.min(3, lower.length); length--) {
    const found = abroad.get(lower.slice(0, length))
    // A longer word counts when the known one makes up most of it: "Wohnungen", not "Mietskaserne".
    if (found && lower.length - length <= (length >= 5 ? 4 : length >= 4 ? 2 : 1)) return found
  }
  return []
}

interface Lexicon {
  readonly english: ReadonlyMap<string, readonly number[]>
  readonly abroad: ReadonlyMap<string, readonly number[]>
}

let kept: Lexicon | null = null

function lexicon(): Lexicon {
  kept ??= read()
  return kept
}

function read(): Lexicon {
  const english = new Map<string, number[]>()
  const add = (map: Map<string, number[]>, word: string, ideas: readonly number[]) =>
    map.set(word, [...new Set([...(map.get(word) ?? []), ...ideas])])
  const groups = linesOf('concepts.txt')
  for (const [at, line] of groups.entries())
    for (const one of new Set(line.split(/\s+/).map(lemma))) add(english, one, [at])
  const abroad = new Map<string, number[]>()
  for (const [at, line] of linesOf('words-abroad.txt').entries()) {
    const [head = '', words = ''] = line.split(': ')
    add(english, lemma(head), [groups.length + at])
    for (const word of words.split(/\s+/)) add(abroad, word, english.get(lemma(head)) ?? [])
  }
  return { english, abroad }
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
