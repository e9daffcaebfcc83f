import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisherTest } from '../../../evals/comparison/fisher.ts'
import { holm } from '../../../evals/comparison/holm.ts'
import { meanPassK, passK } from '../../../evals/comparison/pass-k.ts'
import { beyond, triesNeeded } from '../../../evals/comparison/tries-needed.ts'

const tally = (passed: number, tried: number) => ({ passed, tried })
const tallies = fc.nat({ max: 60 }).chain((tried) => fc.nat({ max: tried }).map((passed) => tally(passed, tried)))

// Eight cups, four with the milk first. Of the 70 ways to pick four, 1 has all right, 16 have three right.
test.each([
  ['the lady who tastes all eight cups right', tally(4, 4), tally(0, 4), 2 / 70],
  ['the lady who takes two cups for each other', tally(3, 4), tally(1, 4), 34 / 70],
  ['the lady who guesses', tally(2, 4), tally(2, 4), 1],
  // Twins of convicts (Fisher 1935): identical 10 of 13 convicted, others 2 of 17; R gives 0.0005367.
  ['the twins', tally(10, 13), tally(2, 17), 0.0005367],
  ['nothing tried', tally(3, 4), tally(0, 0), 1],
])('Fisher, %s', (_, before, now, p) => {
  expect(fisherTest(before, now)).toBeCloseTo(p, 7)
})

test('Fisher does not mind which run is first, nor whether passes or failures are counted', () => {
  const failures = ({ passed, tried }: { passed: number; tried: number }) => tally(tried - passed, tried)
  fc.assert(
    fc.property(tallies, tallies, (one, other) => {
      const p = fisherTest(one, other)
      expect(p).toBeGreaterThan(0)
      expect(p).toBeLessThanOrEqual(1)
      expect(fisherTest(other, one)).toBeCloseTo(p, 9)
      expect(fisherTest(failures(one), failures(other))).toBeCloseTo(p, 9)
    }),
  )
})

test('the same share of the same number is never a difference', () => {
  fc.assert(
    fc.property(tallies, (one) => {
      expect(fisherTest(one, one)).toBeCloseTo(1, 9)
    }),
  )
})

test('Holm multiplies the smallest by all, the next by one fewer, and keeps their order', () => {
  const expected = [0.03, 0.06, 0.06, 0.02]

  holm([0.01, 0.04, 0.03, 0.005]).forEach((p, at) => expect(p).toBeCloseTo(expected[at] ?? -1, 12))
  expect(holm([])).toEqual([])
  expect(holm([0.9, 0.8])).toEqual([1, 1])
})

test('Holm raises and never lowers, and asks no more than Bonferroni', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })
  fc.assert(
    fc.property(ps, (given) => {
      holm(given).forEach((adjusted, at) => {
        const p = given[at] ?? 0
        expect(adjusted).toBeGreaterThanOrEqual(p)
        expect(adjusted).toBeLessThanOrEqual(1)
      })
      const smallest = Math.min(1, ...given.map((p) => p * given.length))
      if (given.length > 0) expect(Math.min(...holm(given))).toBeCloseTo(smallest, 12)
    }),
  )
})

test('pass^k is the share of all choices of k runs that passed throughout', () => {
  expect(passK(tally(3, 4), 1)).toBeCloseTo(0.75)
  expect(passK(tally(3, 4), 2)).toBeCloseTo(0.5)
  expect(passK(tally(3, 4), 4)).toBe(0)
  expect(passK(tally(4, 4), 4)).toBe(1)
  expect(passK(tally(4, 4), 5)).toBeNull()
  expect(meanPassK([tally(4, 4), tally(3, 4), tally(1, 1)], 2)).toBeCloseTo(0.75)
  expect(meanPassK([], 1)).toBeNull()

  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 9 }), (runs, k) => {
      const chosen = choices(runs, k)
      const share = chosen.filter((some) => some.every(Boolean)).length / chosen.length
      const estimate = passK(tally(runs.filter(Boolean).length, runs.length), k)
      if (chosen.length === 0) expect(estimate).toBeNull()
      else expect(estimate).toBeCloseTo(share, 9)
    }),
  )
})

test('how many tries would tell follows the formula for two shares', () => {
  expect(beyond(0.025)).toBeCloseTo(1.96, 2)
  expect(beyond(0.2)).toBeCloseTo(0.8416, 2)
  expect(triesNeeded(tally(19, 20), tally(14, 20), 0.05)).toBe(36)
  expect(triesNeeded(tally(14, 20), tally(19, 20), 0.05)).toBe(36)
  expect(triesNeeded(tally(19, 20), tally(14, 20), 0.05 / 20)).toBeGreaterThan(60)
})

function choices<Item>(items: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]]
  return items.flatMap((item, at) => choices(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]))
}
