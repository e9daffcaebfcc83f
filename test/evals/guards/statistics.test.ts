import { expect, test } from 'vitest'
import { quantile, randomOf, shareOf } from '../../../evals/guards/statistics.ts'

test.each([
  [0, 10, 0, 0.2775],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [81, 263, 0.2553, 0.3662],
])('%d of %d: the interval of Wilson', (hits, count, low, high) => {
  const share = shareOf(hits, count)

  expect(share.low).toBeCloseTo(low, 4)
  expect(share.high).toBeCloseTo(high, 4)
})

test('nothing counted has no share', () => {
  expect(shareOf(0, 0)).toEqual({ hits: 0, count: 0, share: null, low: 0, high: 1 })
})

test('quantiles are values that occur', () => {
  const values = [5, 1, 4, 2, 3]

  expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([1, 3, 5, 5])
  expect(quantile([], 0.5)).toBe(0)
})

test('the same seed gives the same numbers, below the limit', () => {
  const hundred = (seed: number) => {
    const random = randomOf(seed)
    return Array.from({ length: 100 }, () => random(7))
  }

  expect(hundred(1)).toEqual(hundred(1))
  expect(hundred(2)).not.toEqual(hundred(1))
  expect(new Set(hundred(3))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]))
})
