import type { Signs, Weights } from '../../src/scenario/reading/people/choice/choose.ts'
import { weightOf } from '../../src/scenario/reading/people/choice/choose.ts'

/** The options that one document gives, and which of them are right: at least one. */
export interface Example {
  readonly options: readonly Signs[]
  readonly right: ReadonlySet<number>
  readonly weight: number
}

const rounds = 400
const rate = 0.1
/** Signs of fewer documents than this tell nothing of other documents. */
const fewest = 3

/** Conditional logit: the share of the right options among all grows; L2 shrinkage towards what is taken for granted; the same examples give the same weights. */
export function learn(examples: readonly Example[], shrinkage: number, priors: Weights = new Map()): Weights {
  const weights = new Map<string, number>(priors)
  for (const sign of common(examples)) weights.set(sign, priors.get(sign) ?? 0)
  const squares = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>()
    for (const { options, right, weight } of examples) {
      const shares = sharesOf(options, weights)
      const rightShare = shares.reduce((sum, share, at) => sum + (right.has(at) ? share : 0), 0)
      for (const [at, signs] of options.entries()) {
        const share = shares[at] ?? 0
        const step = (share - (right.has(at) ? share / Math.max(rightShare, 1e-9) : 0)) * weight
        for (const [sign, value] of signs) slopes.set(sign, (slopes.get(sign) ?? 0) + step * value)
      }
    }
    for (const [sign, weight] of weights) {
      const slope = (slopes.get(sign) ?? 0) + shrinkage * (weight - (priors.get(sign) ?? 0))
      const square = (squares.get(sign) ?? 1e-6) + slope * slope
      squares.set(sign, square)
      weights.set(sign, weight - (rate / Math.sqrt(square)) * slope)
    }
  }
  return weights
}

function common(examples: readonly Example[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { options } of examples)
    for (const sign of new Set(options.flatMap((signs) => [...signs.keys()])))
      counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return new Set([...counts].flatMap(([sign, count]) => (count >= fewest ? [sign] : [])))
}

function sharesOf(options: readonly Signs[], weights: Weights): number[] {
  const sums = options.map((signs) => weightOf(signs, weights))
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
