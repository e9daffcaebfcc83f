import { readFileSync } from 'node:fs'
import { vectorSize } from '../../../language/word-vectors.ts'

/**
 * What each sign is worth, and how common words are in statements. Learned by `tools/train-recall.ts` from the sheets in
 * `tools/recall/`, which were written for this project.
 */
export interface RecallWeights {
  readonly signs: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>> // cue of a question -> cue of a statement
  readonly turns: Float32Array // vectorSize x vectorSize, row by row: what a direction of a statement is worth to a direction of a question
  readonly common: ReadonlyMap<string, number> // in how many statements a word stood; those that stood in a few only are left out
  readonly statements: number // of how many
}

let kept: RecallWeights | null = null

/** @returns the weights; read once */
export function recallWeights(): RecallWeights {
  kept ??= parsed(readFileSync(new URL('weights.txt', import.meta.url), 'utf8'))
  return kept
}

/** Words in fewer statements than this are taken for rare. */
export const rareBelow = 12

/** How telling a word is, 0 for one that stands everywhere to 1 for a rare one. */
export type Tellingness = (term: string) => number

/** @returns the same function for the same weights */
export function tellingness(weights: RecallWeights): Tellingness {
  const known = made.get(weights)
  if (known) return known
  const { common, statements } = weights
  const rare = Math.log((statements + 1) / rareBelow)
  const telling: Tellingness = (term) => Math.min(1, Math.log((statements + 1) / ((common.get(term) ?? 0) + 1)) / rare)
  made.set(weights, telling)
  return telling
}

const made = new WeakMap<RecallWeights, Tellingness>()

/** @returns the weights as text: `statements N`, then `common`, `sign`, `pair` and `turn` lines, parts apart by tabs */
export function inText({ signs, pairs, turns, common, statements }: RecallWeights): string {
  const round = (value: number) => String(Math.round(value * 1_000) / 1_000)
  return [
    `statements\t${statements}`,
    ...[...common].toSorted().map(([word, count]) => `common\t${word}\t${count}`),
    ...[...signs].toSorted().map(([sign, weight]) => `sign\t${sign}\t${round(weight)}`),
    ...[...pairs]
      .toSorted()
      .flatMap(([question, row]) =>
        [...row].toSorted().map(([statement, weight]) => `pair\t${question}\t${statement}\t${round(weight)}`),
      ),
    ...Array.from({ length: vectorSize }, (_, row) =>
      ['turn', ...Array.from(turns.subarray(row * vectorSize, (row + 1) * vectorSize), round)].join('\t'),
    ),
    '',
  ].join('\n')
}

function parsed(text: string): RecallWeights {
  const signs = new Map<string, number>()
  const common = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  const turns: number[] = []
  let statements = 0
  for (const line of text.split('\n')) {
    const [kind, one = '', other = '', weight = '', ...more] = line.split('\t')
    if (kind === 'statements') statements = Number(one)
    else if (kind === 'common') common.set(one, Number(other))
    else if (kind === 'sign') signs.set(one, Number(other))
    else if (kind === 'pair') {
      const row = pairs.get(one) ?? new Map<string, number>()
      row.set(other, Number(weight))
      pairs.set(one, row)
    } else if (kind === 'turn') turns.push(...[one, other, weight, ...more].map(Number))
  }
  return { signs, pairs, turns: Float32Array.from(turns), common, statements }
}
