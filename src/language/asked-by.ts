import { readFileSync } from 'node:fs'

/**
 * Which questions a statement answers, word by word: "The girls play cello" answers "Do the children have a hobby?". The
 * words are in `data/asked-by.txt`, written for this project; all words here are base forms as `lemma` gives them.
 */

/** @returns the words that ask for a statement with this one: `hobby`, `instrument` for `cello`; never the word itself */
export function askedBy(word: string): readonly string[] {
  const known = lexicon().askedBy.get(word)
  if (known === undefined) return []
  return typeof known === 'string' ? unfolded(word, known) : known
}

/** @returns true for a base form that the list knows as a word of statements: an everyday word, hardly ever a name */
export function isEverydayWord(word: string): boolean {
  return lexicon().askedBy.has(word)
}

/** What a word has to do with others: the words that ask for it and those it asks for, weighted so that the squares add up to 1. */
export type Neighbours = ReadonlyMap<string, number>

/**
 * @returns the neighbours of a word, itself among them; rare ones weigh more. The sum of products of two words' weights says how
 * near they are: 0 for nothing in common, 1 for the same.
 */
export function neighboursOf(word: string): Neighbours {
  const kept = neighbours.get(word)
  if (kept) return kept
  const { asks, count, size } = lexicon()
  const near = new Set([...askedBy(word), ...(asks.get(word) ?? [])])
  if (near.size > 0) near.add(word)
  const weights = [...near].map((one) => [one, Math.log(size / (count.get(one) ?? 1))] as const)
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  const found = new Map(weights.map(([one, weight]) => [one, weight / length]))
  if (neighbours.size >= mostKept) neighbours.clear()
  neighbours.set(word, found)
  return found
}

const neighbours = new Map<string, Neighbours>()
const mostKept = 4_000

interface Lexicon {
  readonly askedBy: Map<string, string | readonly string[]> // a line stays folded until it is asked for
  readonly asks: ReadonlyMap<string, readonly string[]>
  readonly count: ReadonlyMap<string, number> // in how many neighbourhoods a word stands
  readonly size: number
}

let kept: Lexicon | null = null

function lexicon(): Lexicon {
  kept ??= read()
  return kept
}

function read(): Lexicon {
  const lines = readFileSync(new URL('data/asked-by.txt', import.meta.url), 'utf8').split('\n')
  const folded = new Map<string, string | readonly string[]>()
  const asks = new Map<string, string[]>()
  for (const line of lines) {
    const end = line.indexOf(': ')
    if (end < 0 || line.startsWith('#')) continue
    const word = line.slice(0, end)
    const rest = line.slice(end + 2)
    folded.set(word, rest)
    for (const ask of rest.split(' ')) {
      const known = asks.get(ask)
      if (known) known.push(word)
      else asks.set(ask, [word])
    }
  }
  const all = new Set([...folded.keys(), ...asks.keys()])
  // Each word stands in its own neighbourhood and in that of every neighbour.
  const count = new Map(
    [...all].map((word) => [word, 1 + (asks.get(word)?.length ?? 0) + lengthOf(folded.get(word))] as const),
  )
  return { askedBy: folded, asks, count, size: all.size }
}

function lengthOf(line: string | readonly string[] | undefined): number {
  return typeof line === 'string' ? line.split(' ').length : (line?.length ?? 0)
}

function unfolded(word: string, line: string): readonly string[] {
  const words = line.split(' ')
  lexicon().askedBy.set(word, words)
  return words
}
