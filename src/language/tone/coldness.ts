import { readFileSync } from 'node:fs'
import { toneFeatures } from './tone-features.ts'

/** The weights are kept as whole steps of this size. */
export const toneWeightStep = 1 / 64

/**
 * How far a line passes the other by: sells before it listens, brushes off, lectures, presses, pries. One linear model over the
 * whole line, learned by `tools/train-tone.ts` from lines that were written for it.
 * @returns 0 (meets the other) to 1 (passes them by)
 */
export function coldness(line: string): number {
  const { bias, weights } = loaded()
  let sum = bias
  for (const feature of toneFeatures(line)) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum * toneWeightStep))
}

let kept: { readonly bias: number; readonly weights: ReadonlyMap<string, number> } | null = null

function loaded() {
  kept ??= read()
  return kept
}

/** The file: a line for each feature: the feature, a tab, its steps; the first line is the bias. */
function read() {
  const [first = '', ...rows] = readFileSync(new URL('../data/tone-weights.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t') as [string, string])
  return { bias: Number(first[1]), weights: new Map(rows.map(([feature, steps]) => [feature, Number(steps)])) }
}
