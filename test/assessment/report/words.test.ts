import { describe, expect, test } from 'vitest'
import type { Report, ReportedCriterion } from '../../../src/assessment/report/report.ts'
import {
  comparedInWords,
  judgedInWords,
  overruledOf,
  standingOf,
  verdictOf,
} from '../../../src/assessment/report/words.ts'

test('says honestly who judged, and what nobody could', () => {
  const judged = (engine: Report['judged_by']['engine'], not_judged = 0) =>
    judgedInWords({ judged_by: { engine, rubric_version: 'a', checks: 12, not_judged } })

  expect(judged('rules')).toMatch(/^Judged by fixed rules/)
  expect(judged('model')).toMatch(/^Judged by a language model, one/)
  expect(judged('both')).toMatch(/nothing was judged in its place/)
  expect(judged('model')).not.toContain('could not be judged')
  expect(judged('model', 3)).toMatch(/3 of 12 questions could not be judged; they count neither for nor against you\./)
})

const criterion = (changes: Partial<ReportedCriterion> = {}): ReportedCriterion => ({
  id: 'listens',
  name: 'Asks and listens',
  share: 0.5,
  value: 0.5,
  level: 'In part',
  levels: ['Not yet', 'In part', 'Well'],
  judge_value: 0.5,
  judge_level: 'In part',
  overruled: false,
  comment: null,
  reason: 'Because.',
  evidence: [],
  checks: [],
  ...changes,
})

test.each([
  [true, true, 'Passed'],
  [false, true, 'Not passed'],
  [true, false, 'Would have passed'],
  [false, false, 'Would not have passed'],
])('a pass of %s in a talk that counts: %s is "%s"', (pass, counts, says) => {
  expect(verdictOf({ pass, counts })).toBe(says)
})

test('a talk without a pass has no verdict', () => {
  expect(verdictOf({ pass: null, counts: true })).toBeNull()
})

test('a criterion stands at its level; between two, and without levels, at a figure', () => {
  expect(standingOf(criterion())).toBe('In part')
  expect(standingOf(criterion({ value: 0.7, level: null }))).toBe('70 %')
  expect(standingOf(criterion({ value: null, level: null }))).toBe('not judged')
})

test('what the judge had found stands beside a trainer’s value, and nothing where they agree', () => {
  expect(overruledOf(criterion())).toBeNull()
  expect(overruledOf(criterion({ value: 1, overruled: true }))).toContain('had found “In part”')
  expect(overruledOf(criterion({ overruled: true, judge_value: null, judge_level: null }))).toContain('not judged it')
})

describe('a comparison', () => {
  const of = (score: number, rose: string[] = [], fell: string[] = []) =>
    comparedInWords({ compared: { score, rose, fell } })

  test.each([
    [0.12, '12 points more than the time before.'],
    [-0.01, '1 point less than the time before.'],
    [0.004, 'The same result as the time before.'],
  ])('of %s tells "%s"', (score, said) => {
    expect(of(score)).toEqual([said])
  })

  test('names what rose and what fell', () => {
    expect(of(0.1, ['Asks', 'Sums up'], ['Respect']).slice(1)).toEqual([
      'Better: Asks, Sums up.',
      'Not as good: Respect.',
    ])
  })

  test('is nothing where there was no talk before', () => {
    expect(comparedInWords({ compared: null })).toEqual([])
  })
})
