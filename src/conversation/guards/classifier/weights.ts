import { readFileSync } from 'node:fs'
import { messageOf, RoleplayError } from '../../../errors.ts'

/**
 * A linear model (multinomial logistic regression), learned by `tools/train-guards.ts` from openly licensed data and from lines
 * written for this project.
 */
export interface Weights {
  readonly bias: readonly number[]
  readonly scale: number // the worth of one step
  readonly weights: Int8Array // steps, kind by kind for each place
}

/**
 * @returns a file of `data`: a line of JSON with the kinds, their biases and the worth of a step, then the weights, a signed byte each
 * @throws RoleplayError `environment-invalid` when the file is missing: an installation without it cannot guard
 */
export function readWeights(name: string): Weights {
  const bytes = bytesOf(name)
  const end = bytes.indexOf(10)
  const { bias, scale } = JSON.parse(bytes.toString('utf8', 0, end)) as Pick<Weights, 'bias' | 'scale'>
  return { bias, scale, weights: new Int8Array(bytes.subarray(end + 1)) }
}

function bytesOf(name: string): Buffer {
  const file = new URL(`data/${name}`, import.meta.url)
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new RoleplayError('environment-invalid', `the weights of the guards could not be read: ${messageOf(cause)}`, {
      cause,
    })
  }
}
