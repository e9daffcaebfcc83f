import { describe, expect, test } from 'vitest'
import { compareRuns } from '../../../evals/comparison/compare-runs.ts'
import { numbersFrom } from '../../../src/persona/invent/random.ts'
import { aRun, type Passes } from './runs.ts'

const verdicts = (changes: readonly { name: string; verdict: string }[]) =>
  Object.fromEntries(changes.map(({ name, verdict }) => [name, verdict]))

describe('on the rules engine every difference counts', () => {
  test('a case that passed and does not is worse, and so is its rule', () => {
    const { rules, cases, isWorse } = compareRuns(
      aRun({ facts: [1, 1], tone: [1] }),
      aRun({ facts: [1, 0], tone: [1] }),
    )

    expect(isWorse).toBe(true)
    expect(verdicts(rules)).toEqual({ 'talk: facts': 'worse', 'talk: tone': 'same' })
    expect(verdicts(cases)).toMatchObject({ 'talk: facts 1': 'same', 'talk: facts 2': 'worse' })
  })

  test('one failure of twenty repeats is worse: nothing there is left to chance', () => {
    expect(compareRuns(aRun({ facts: [20] }, { tried: 20 }), aRun({ facts: [19] }, { tried: 20 })).isWorse).toBe(true)
  })

  test('a case that passes now is better, one that was not there is new, and neither fails', () => {
    const { cases, isWorse } = compareRuns(aRun({ facts: [0] }), aRun({ facts: [1], tone: [1] }))

    expect(isWorse).toBe(false)
    expect(verdicts(cases)).toEqual({ 'talk: facts 1': 'better', 'talk: tone 1': 'new' })
  })

  test('a case that is gone fails: taking a case away must not look like mending the product', () => {
    const { rules, cases, isWorse } = compareRuns(aRun({ facts: [1, 1], tone: [1] }), aRun({ facts: [1] }))

    expect(isWorse).toBe(true)
    expect(verdicts(rules)).toEqual({ 'talk: facts': 'fewer', 'talk: tone': 'gone' })
    expect(verdicts(cases)).toMatchObject({ 'talk: facts 2': 'gone', 'talk: tone 1': 'gone' })
  })

  test('a check that is taken out of a case fails, although the case passes', () => {
    const before = aRun({ facts: [1, 1] })
    const now = { ...before, rules: { 'talk: facts': { passed: 1, tried: 1, ungraded: 0 } } }

    expect(compareRuns(before, now)).toMatchObject({ isWorse: true, rules: [{ verdict: 'fewer' }] })
  })

  test('more repeats than the baseline had are no more checks, and fewer are no fewer', () => {
    const [once, thrice] = [aRun({ facts: [1, 1] }), aRun({ facts: [3, 3] }, { tried: 3 })]

    expect(compareRuns(once, thrice).rules).toMatchObject([{ verdict: 'same' }])
    expect(compareRuns(thrice, once)).toMatchObject({ isWorse: false, rules: [{ verdict: 'same' }] })
  })

  test('a suite that was filtered out is gone, unless somebody said so', () => {
    const before = aRun({ facts: [1] })
    const guards = { 'guards: stop': { passed: 1, tried: 1, ungraded: 0 } }
    const both = {
      ...before,
      suites: { ...before.suites, guards: { passed: 1, failed: 0, known: 0, ungraded: 0 } },
      rules: { ...before.rules, ...guards },
      cases: { ...before.cases, 'guards: stop 1': { passed: 1, tried: 1, ungraded: 0 } },
    }

    expect(compareRuns(both, before)).toMatchObject({ isWorse: true, suitesNotRun: ['guards'] })
    expect(compareRuns(both, before, { partial: true })).toMatchObject({ isWorse: false, suitesNotRun: ['guards'] })
  })
})

describe('on a model chance is given its due', () => {
  const model = (passes: Passes, tried: number) => aRun(passes, { engine: 'model', tried })
  const of = (changes: readonly { name: string }[], name: string) => changes.find((one) => one.name === name)

  test('a drop that chance does not explain is worse', () => {
    const { rules, isWorse } = compareRuns(
      model({ facts: [10, 9, 10, 9], tone: [10] }, 10),
      model({ facts: [6, 6, 5, 7], tone: [10] }, 10),
    )

    expect(isWorse).toBe(true)
    expect(of(rules, 'talk: facts')).toMatchObject({ verdict: 'worse' })
    expect(of(rules, 'talk: tone')).toMatchObject({ verdict: 'same', p: 1 })
  })

  test('a drop that may be chance is inconclusive, does not fail, and says what would tell', () => {
    const { rules, isWorse } = compareRuns(model({ facts: [19] }, 20), model({ facts: [14] }, 20))
    const facts = of(rules, 'talk: facts')

    expect(isWorse).toBe(false)
    expect(facts).toMatchObject({ verdict: 'inconclusive', repeatsNeeded: expect.any(Number) })
    expect(facts).toHaveProperty('repeatsNeeded', 43) // by hand: 36 tries at 0.05, 43 at 0.05 / 2, the rule and the whole cases
  })

  test('what is gone is told and does not fail: the run on the rules engine watches over the cases', () => {
    const { rules, isWorse } = compareRuns(model({ facts: [5], tone: [5] }, 5), model({ facts: [5] }, 5))

    expect(isWorse).toBe(false)
    expect(of(rules, 'talk: tone')).toMatchObject({ verdict: 'gone' })
  })

  test('a rule of which nothing could be graded fails, and so does a suite that did not run', () => {
    const before = model({ facts: [5] }, 5)
    const blind = { ...before, rules: { ...before.rules, 'talk: q': { passed: 0, tried: 0, ungraded: 5 } } }
    const guards = { passed: 5, failed: 0, known: 0, ungraded: 0 }

    expect(compareRuns(before, blind)).toMatchObject({ isWorse: true, blind: ['talk: q'] })
    const both = { ...before, suites: { ...before.suites, guards } }
    expect(compareRuns(both, before)).toMatchObject({ isWorse: true, suitesNotRun: ['guards'] })
    expect(compareRuns(both, before, { partial: true }).isWorse).toBe(false)
  })

  test('cases that break off count, although none of their checks could be counted', () => {
    const before = model({ facts: [10, 10, 10, 10] }, 10)
    const now = model({ facts: [4, 5, 4, 5] }, 10)
    const brokenOff = { ...now, rules: { 'talk: facts': { passed: 18, tried: 18, ungraded: 0 } } }
    const { rules, isWorse } = compareRuns(before, brokenOff)

    expect(isWorse).toBe(true)
    expect(of(rules, 'talk: facts')).toMatchObject({ verdict: 'same' })
    expect(of(rules, 'talk: (whole cases)')).toMatchObject({ verdict: 'worse' })
  })

  test('pass^k tells two rules apart that pass equally often', () => {
    const steady = model({ facts: [10, 10, 10, 6] }, 10)
    const shaky = model({ facts: [9, 9, 9, 9] }, 10)
    const { rules } = compareRuns(steady, shaky)

    expect(of(rules, 'talk: facts')).toMatchObject({
      verdict: 'same',
      reliability: [
        { k: 1, before: expect.closeTo(0.9), now: expect.closeTo(0.9) },
        { k: 10, before: 0.75, now: 0 },
      ],
    })
  })

  const builds = 250
  const twentyRules = 20
  const casesOfRule = 5

  test('of builds in which nothing changed at most one in twenty fails, whatever the rules and however hard the cases', () => {
    const random = numbersFrom(20_240)
    const failed = times(builds, () => {
      const chances = times(twentyRules, () => times(casesOfRule, () => 0.5 + random() / 2))
      return compareRuns(played(chances, 20, random), played(chances, 20, random)).isWorse
    }).filter(Boolean).length

    expect(failed / builds).toBeLessThanOrEqual(0.05)
  })

  test('of builds in which one rule of twenty fell from 95 to 70 %, at least nine of ten fail, and for that rule', () => {
    const random = numbersFrom(7)
    const found = times(builds, () => {
      const before = times(twentyRules, () => times(casesOfRule, () => 0.95))
      const now = before.map((chances, at) => (at === 0 ? chances.map(() => 0.7) : chances))
      const { rules } = compareRuns(played(before, 20, random), played(now, 20, random))
      return of(rules, 'talk: rule 1')
    }).filter((rule) => rule && 'verdict' in rule && rule.verdict === 'worse').length

    expect(found / builds).toBeGreaterThanOrEqual(0.9)
  })

  function played(chances: readonly (readonly number[])[], tried: number, random: () => number) {
    const passes = chances.map((cases, at) => [
      `rule ${at + 1}`,
      cases.map((chance) => times(tried, () => random() < chance).filter(Boolean).length),
    ])
    return model(Object.fromEntries(passes), tried)
  }
})

function times<Value>(count: number, make: () => Value): Value[] {
  return Array.from({ length: count }, make)
}
