import { likenessOf, vectorSize } from '../../../language/word-vectors.ts'
import type { Around } from './asked.ts'
import { type Compared, compare } from './likeness.ts'
import type { Signs } from './signs.ts'
import { termsOf } from './terms.ts'
import { type RecallWeights, recallWeights, tellingness } from './weights.ts'
import { indexOf, type Recallable } from './word-index.ts'

export type { Around } from './asked.ts'

/**
 * Something that may answer a question, and how likely it is that it does, 0 to 1. On questions that were not learned from, of those
 * with 0.9 and more 92 % answer, with 0.5 to 0.6 57 %, with 0.1 to 0.2 25 % (`node tools/train-recall.ts --check`).
 */
export interface Recalled<Item extends Recallable> {
  readonly item: Item
  readonly score: number
}

/**
 * Finds what answers a question, in whatever words: items that share its words, that words of the kind are asked for with
 * (a cello by a hobby), whose words are used as those of the question or as those that answer it, that hold what such questions
 * want (a sum, a person, somebody's words), or that stand next to what was told last. What each of these is worth was learned.
 * @returns best first; empty when it is likelier that nothing answers than that the best does
 */
export function recall<Item extends Recallable>(
  question: string,
  items: readonly Item[],
  around: Around = { sameLine: '', before: '', lastTold: [] },
): Recalled<Item>[] {
  const weights = recallWeights()
  const compared = compare(question, items, around, tellingness(weights))
  const values = valuesOf(compared, weights)
  const shares = sharesOf([...values, sumOf(compared.ofNone, weights)])
  const best = Math.max(0, ...shares.slice(0, -1))
  if (best < doubt * (shares.at(-1) ?? 0)) return []
  return items
    .map((item, at) => ({ item, score: shares[at] ?? 0 }))
    .filter(({ score }) => score >= least)
    .toSorted((one, other) => other.score - one.score)
}

/** @returns what shares most of the telling words of a statement, most shared first: what it is about, not what it would answer */
export function touchedBy<Item extends Recallable>(statement: string, items: readonly Item[]): Item[] {
  const telling = tellingness(recallWeights())
  const terms = termsOf(statement).map((term) => ({ term, weight: telling(term) }))
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0)
  const { entries } = indexOf(items)
  return items
    .map((item, at) => {
      const met = terms.filter(({ term }) => entries[at]?.lemmas.has(term))
      return { item, share: met.reduce((sum, { weight }) => sum + weight, 0) / whole }
    })
    .filter(({ share }) => share >= mostOfIt)
    .toSorted((one, other) => other.share - one.share)
    .map(({ item }) => item)
}

const mostOfIt = 0.42

/** How much likelier it may be that nothing answers before nothing is said; measured on the talks of evals. */
const doubt = 0.5
/** Below this silence is the better answer. */
const least = 0.06

/** @returns what speaks for each statement, in the order of the list; comparable within one question */
export function valuesOf({ cues, direction, statements }: Compared, weights: RecallWeights): number[] {
  const wanted = wantedBy(cues, weights)
  const turned = direction && turnedBy(direction, weights.turns)
  return statements.map(
    (statement) =>
      sumOf(statement.signs, weights) +
      statement.cues.reduce((sum, cue) => sum + (wanted.get(cue) ?? 0), 0) +
      (turned && statement.direction ? likenessOf(turned, statement.direction) : 0),
  )
}

/** How much each cue of a statement is wanted by a question that asks like this. */
function wantedBy(cues: readonly string[], { pairs }: RecallWeights): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const cue of ['any', ...cues])
    for (const [statementCue, weight] of pairs.get(cue) ?? [])
      wanted.set(statementCue, (wanted.get(statementCue) ?? 0) + weight)
  return wanted
}

/** Where what answers a question points that points there, as far as it was learned. */
function turnedBy(direction: Float32Array, turns: Float32Array): Float32Array {
  const turned = new Float32Array(vectorSize)
  for (let row = 0; row < vectorSize; row++) {
    const value = direction[row] ?? 0
    for (let at = 0; at < vectorSize; at++) turned[at] = (turned[at] ?? 0) + value * (turns[row * vectorSize + at] ?? 0)
  }
  return turned
}

/** @returns what signs are worth together */
export function sumOf(signs: Signs, { signs: weights }: RecallWeights): number {
  let sum = 0
  signs((sign, value) => {
    if (value !== 0) sum += value * (weights.get(sign) ?? 0)
  })
  return sum
}

/** Evidence as shares that add up to 1. */
function sharesOf(evidence: readonly number[]): number[] {
  const highest = Math.max(...evidence)
  const powers = evidence.map((one) => Math.exp(one - highest))
  const total = powers.reduce((sum, one) => sum + one, 0)
  return powers.map((one) => one / total)
}
