import { readFileSync } from 'node:fs'

/**
 * Which questions a statement answers, word by word: "The girls play cello" answers "Do the children have a hobby?". The
 * words are in `data/asked-by.txt`, written for this project; all words here are base forms as `lemma` gives them.
 */

/** @returns the words that ask for a statement with this one: `hobby`, `instrument` for `cello`; never the word itself */
export function askedBy(word: string): readonly string[] {
  return listed(word, lexicon().askedBy)
}

/** @returns true for a base form that the list knows as a word of statements: an everyday word, hardly ever a name */
export function isEverydayWord(word: string): boolean {
  return lengthOf(word, lexicon().askedBy) > 0
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
  const { words, asks } = lexicon()
  const near = new Set([...askedBy(word), ...listed(word, asks)])
  if (near.size > 0) near.add(word)
  const weights = [...near].map((one) => [one, Math.log(words.length / neighbourhoodsOf(one))] as const)
  const length = Math.hypot(...weights.map(([, weight]) => weight))
  const found = new Map(weights.map(([one, weight]) => [one, weight / length]))
  if (neighbours.size >= mostKept) neighbours.clear()
  neighbours.set(word, found)
  return found
}

const neighbours = new Map<string, Neighbours>()
const mostKept = 4_000

/** Each word stands in its own neighbourhood and in that of every neighbour. */
function neighbourhoodsOf(word: string): number {
  return 1 + lengthOf(word, lexicon().asks) + lengthOf(word, lexicon().askedBy)
}

/** Lists of words by word, all of them numbers: as many maps and arrays they would take ten times the memory. */
interface Lists {
  readonly starts: Uint32Array // where the list of a word starts; the next one's is where it ends
  readonly members: Uint16Array
}

interface Lexicon {
  readonly words: readonly string[]
  readonly numbers: ReadonlyMap<string, number> // the place of each in `words`
  readonly askedBy: Lists
  readonly asks: Lists
}

function listed(word: string, { starts, members }: Lists): string[] {
  const { words, numbers } = lexicon()
  const number = numbers.get(word)
  if (number === undefined) return []
  return Array.from(members.subarray(starts[number], starts[number + 1]), (member) => words[member] ?? '')
}

function lengthOf(word: string, { starts }: Lists): number {
  const number = lexicon().numbers.get(word)
  return number === undefined ? 0 : (starts[number + 1] ?? 0) - (starts[number] ?? 0)
}

let kept: Lexicon | null = null

function lexicon(): Lexicon {
  kept ??= read()
  return kept
}

function read(): Lexicon {
  const words: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, words.length)
    return words.push(word) - 1
  }
  const asked: number[] = []
  const asking: number[] = []
  for (const line of readFileSync(new URL('data/asked-by.txt', import.meta.url), 'utf8').split('\n')) {
    const end = line.indexOf(': ')
    if (end < 0 || line.startsWith('#')) continue
    const word = numberOf(line.slice(0, end))
    for (const ask of line.slice(end + 2).split(' ')) {
      asked.push(word)
      asking.push(numberOf(ask))
    }
  }
  return {
    words,
    numbers,
    askedBy: listsBy(asked, asking, words.length),
    asks: listsBy(asking, asked, words.length),
  }
}

/** The members of each key in the order in which they come. */
function listsBy(keys: readonly number[], members: readonly number[], size: number): Lists {
  const starts = new Uint32Array(size + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let at = 1; at <= size; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const next = starts.slice()
  const sorted = new Uint16Array(keys.length)
  for (const [at, key] of keys.entries()) {
    const place = next[key] ?? 0
    sorted[place] = members[at] ?? 0
    next[key] = place + 1
  }
  return { starts, members: sorted }
}
