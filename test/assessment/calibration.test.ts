import { describe, expect, test } from 'vitest'
import { asksTheSame, calibrationOf, type HandScored, offeredOf } from '../../src/assessment/calibration.ts'
import type { PinnedCriterion, Rubric } from '../../src/scenario/rubric.ts'
import { anAssessment } from '../support/assessments.ts'

const criterion = (id: string, question = `Did they show ${id}?`): PinnedCriterion => ({
  id,
  name: `${id} in words`,
  weight: 1,
  levels: [
    { name: 'Not yet', checks: [] },
    { name: 'In part', checks: [{ id: `${id}.partly`, question }] },
    { name: 'Well', checks: [{ id: `${id}.wholly`, question: `${question} All of it?` }] },
  ],
})
const rubric = (...criteria: PinnedCriterion[]): Rubric => ({ version: 'v', pass_mark01: 0.6, criteria, blockers: [] })
const inForce = rubric(criterion('needs'), criterion('manner'))

function aTalk(
  judge: Readonly<Record<string, number | null>>, // levels
  byHand: Readonly<Record<string, number | null>>,
  changes: Partial<HandScored> = {},
): HandScored {
  const values = Object.entries(judge).map(([id, level]) => [id, level === null ? null : level / 2] as const)
  return {
    conversation_id: 'talk',
    learner: null,
    started_at: null,
    rubric: inForce,
    assessment: anAssessment(Object.fromEntries(values)),
    by_hand: { criteria: Object.entries(byHand).map(([id, level]) => ({ id, level })), at: '2026-05-01T10:00:00.000Z' },
    ...changes,
  }
}

test('compares the judge with the trainer, by criterion and over all, and lists where they differ, furthest first', () => {
  const calibration = calibrationOf(inForce, [
    aTalk({ needs: 2, manner: 1 }, { needs: 2, manner: 2 }, { conversation_id: 'near' }),
    aTalk({ needs: 0, manner: 1 }, { needs: 2, manner: 1 }, { conversation_id: 'far' }),
  ])

  expect(calibration).toMatchObject({
    talks: 2,
    overall: { pairs: 4, exact: 2, off_by_one: 1, further: 1 },
    criteria: [
      { id: 'needs', pairs: 2, exact: 1, further: 1 },
      { id: 'manner', pairs: 2, exact: 1, off_by_one: 1 },
    ],
    disagreements: [
      { conversation_id: 'far', criterion: { name: 'needs in words' }, by_hand: 'Well', judge: 'Not yet' },
      { conversation_id: 'near', criterion: { name: 'manner in words' }, by_hand: 'Well', judge: 'In part' },
    ],
    not_compared: 0,
  })
})

test('a criterion that asks something else by now is not compared; another one of the same talk is', () => {
  const older = rubric(criterion('needs', 'Did they ask?'), { ...criterion('manner'), name: 'Manner, renamed since' })

  const { overall, criteria, not_compared } = calibrationOf(inForce, [
    aTalk({ needs: 0, manner: 1 }, { needs: 2, manner: 1 }, { rubric: older }),
  ])

  expect([overall.pairs, overall.exact, not_compared]).toEqual([1, 1, 1])
  expect(criteria.map(({ id }) => id)).toEqual(['manner'])
  expect(asksTheSame(criterion('needs'), criterion('needs', 'Did they ask?'))).toBe(false)
})

test('a level where the trainer could not tell stands behind those that differ; where the judge could not is no difference', () => {
  const { overall, disagreements } = calibrationOf(inForce, [
    aTalk({ needs: 2, manner: 0 }, { needs: null, manner: 1 }),
    aTalk({ needs: null, manner: null }, { needs: null, manner: 2 }),
  ])

  expect(overall).toMatchObject({ pairs: 4, exact: 1, off_by_one: 1, open: 2 })
  expect(disagreements.map(({ by_hand, judge }) => [by_hand, judge])).toEqual([
    ['In part', 'Not yet'],
    [null, 'Well'],
  ])
})

test('tells no kappa of a criterion before ten levels of it are compared, where two talks would make it 1 or 0', () => {
  const talks = (count: number) => Array.from({ length: count }, (_, at) => aTalk({ needs: at % 3 }, { needs: at % 3 }))
  const kappaOf = (compared: readonly HandScored[]) => calibrationOf(inForce, compared).criteria[0]?.kappa

  expect(kappaOf(talks(2))).toBeNull()
  expect(kappaOf([...talks(9), aTalk({ needs: null }, { needs: null })])).toBeNull()
  expect(kappaOf(talks(10))).toBe(1)
})

describe('the verdict', () => {
  const talks = (judged: (at: number) => number) =>
    Array.from({ length: 30 }, (_, at) => aTalk({ needs: judged(at) }, { needs: at % 3 }))
  const verdictOn = (judged: (at: number) => number) => calibrationOf(inForce, talks(judged)).verdict.name

  test('waits for enough levels, and for talks that went differently', () => {
    expect(calibrationOf(inForce, [aTalk({ needs: 1 }, { needs: 1 })]).verdict).toMatchObject({
      name: 'too_few',
      says: expect.stringContaining('1 level compared'),
    })
    const alike = Array.from({ length: 30 }, () => aTalk({ needs: 2 }, { needs: 2 }))
    expect(calibrationOf(inForce, alike).verdict).toMatchObject({
      name: 'too_few',
      says: expect.stringContaining('same level'),
    })
  })

  test('lets a judge decide that agrees well, advise where it agrees in part, and neither otherwise', () => {
    expect(verdictOn((at) => at % 3)).toBe('may_decide')
    expect(verdictOn((at) => (at < 10 ? 1 : at % 3))).toBe('may_decide')
    expect(verdictOn((at) => (at < 21 ? 1 : at % 3))).toBe('must_not_decide')
    expect(verdictOn((at) => (at < 15 ? 1 : at % 3))).toBe('may_advise')
    expect(verdictOn((at) => 2 - (at % 3))).toBe('must_not_decide')
  })
})

test('offers up to ten talks from the lowest score to the highest, and none without a score', () => {
  const talks = Array.from({ length: 40 }, (_, at) => ({ id: `talk ${at}`, score01: ((at * 7) % 40) / 40 }))
  const offered = offeredOf(talks)
  const scores = offered.map((id) => talks.find((one) => one.id === id)?.score01 ?? -1)

  expect(new Set(offered).size).toBe(10)
  expect([scores[0], scores.at(-1)]).toEqual([0, 39 / 40])
  expect(scores).toEqual(scores.toSorted((one, other) => one - other))
  expect(
    offeredOf([
      { id: 'open', score01: null },
      { id: 'scored', score01: 0.5 },
    ]),
  ).toEqual(['scored'])
})
