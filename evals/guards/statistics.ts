import { numbersFrom } from '../../src/persona/invent/random.ts'

/** How often something happened, with the interval in which the true share lies in 95 of 100 such measurements. */
export interface Share {
  readonly hits: number
  readonly count: number
  readonly share: number | null // null: nothing to count
  readonly low: number
  readonly high: number
}

/** Wilson score interval (E. B. Wilson, 1927) at z = 1.96; unlike the textbook one it holds near 0 and 1. */
export function shareOf(hits: number, count: number): Share {
  if (count === 0) return { hits, count, share: null, low: 0, high: 1 }
  const z = 1.96
  const p = hits / count
  const middle = p + z ** 2 / (2 * count)
  const spread = z * Math.sqrt((p * (1 - p)) / count + z ** 2 / (4 * count ** 2))
  const scale = 1 + z ** 2 / count
  const low = hits === 0 ? 0 : (middle - spread) / scale
  const high = hits === count ? 1 : (middle + spread) / scale
  return { hits, count, share: p, low, high }
}

/** @returns the value below which `share` of all lie (nearest rank), 0 of none */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}

/** @returns the mean; 0 of none */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length
}

/** @returns a source of whole numbers from 0 below `limit` that repeats itself for the same seed */
export function randomOf(seed: number): (limit: number) => number {
  const next = numbersFrom(seed)
  return (limit) => Math.floor(next() * limit)
}
