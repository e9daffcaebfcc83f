import { readFileSync } from 'node:fs'

/**
 * A linear model (multinomial logistic regression), learned by `tools/train-guards.ts` from openly licensed data and from lines
 * written for this project.
 */
export interface Weights {
  readonly bias: readonly number[]
  readonly scale: number // the worth of one step
  readonly weights: Int8Array // steps, kind by kind for each place
}

/** @returns a file of `data`: a line of JSON with the kinds, their biases and the worth of a step, then the weights, a signed byte each */
export function readWeights(name: string): Weights {
  const bytes = readFileSync(new URL(`data/${name}`, import.meta.url))
  const end = bytes.indexOf(10)
  const { bias, scale } = JSON.parse(bytes.toString('utf8', 0, end)) as Pick<Weights, 'bias' | 'scale'>
  return { bias, scale, weights: new Int8Array(bytes.subarray(end + 1)) }
}
