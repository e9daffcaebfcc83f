import { describe, expect, test } from 'vitest'
import { rubricFor } from '../../src/assessment/rubric-for.ts'
import { usualCriteria } from '../../src/assessment/usual/index.ts'
import { Rubric, type Scoring } from '../../src/scenario/rubric.ts'
import { archetypes } from '../../src/scenario/template.ts'

const own = [
  { id: 'dates', name: 'Gives dates', weight: 30 },
  { id: 'calm', name: 'Stays calm', description: 'also when she is sharp', weight: 10 },
]

test.each(archetypes)(
  '%s has a usual rubric: three levels each, checks known by their criterion, no id twice',
  (kind) => {
    const rubric = rubricFor(kind, null)

    expect(Rubric.parse(rubric)).toEqual(rubric)
    expect(rubric.criteria.map(({ id }) => id).slice(-2)).toEqual(['respect', 'accuracy'])
    const checks = rubric.criteria.flatMap(({ id, levels }) =>
      levels.flatMap((level) => level.checks.map((check) => [id, check.id] as const)),
    )
    for (const [criterion, check] of checks) expect(check.startsWith(`${criterion}.`), check).toBe(true)
    expect(new Set(checks.map(([, check]) => check)).size).toBe(checks.length)
    for (const { answers, levels } of usualCriteria[kind])
      expect(Object.keys(answers)).toEqual(levels.flatMap((level) => level.checks.map(({ id }) => id)))
  },
)

test('asks the lines of the own rubric too, each for some of it and for all of it, by their share', () => {
  const { criteria } = rubricFor('HELP_SEEKING', { rubric: own })

  expect(criteria.slice(-2).map(({ id, weight }) => [id, weight])).toEqual([
    ['rubric.dates', 0.75],
    ['rubric.calm', 0.25],
  ])
  expect(criteria.at(-1)?.levels.flatMap(({ checks }) => checks)).toEqual([
    {
      id: 'rubric.calm.partly',
      question: 'Did the learner do at least some of this: Stays calm: also when she is sharp?',
      needs_facts: true,
    },
    {
      id: 'rubric.calm.wholly',
      question: 'Did the learner do all of this: Stays calm: also when she is sharp?',
      needs_facts: true,
    },
  ])
})

describe('what a trainer decides', () => {
  const levels = [
    { name: 'No', checks: [] },
    { name: 'Yes', checks: [{ id: 'sings', question: 'Did the learner sing?' }] },
  ]

  test('takes the place of the usual: levels, criteria, blockers, the mark', () => {
    const blockers = [{ id: 'shouts', name: 'Shouts', question: 'Did the learner shout?' }]
    const scoring = { pass_mark01: 0.8, blockers, usual_criteria: [{ id: 'song', name: 'Sings', levels, weight: 3 }] }

    const rubric = rubricFor('HELP_SEEKING', { rubric: null, scoring })

    expect(rubric).toMatchObject({ pass_mark01: 0.8, blockers })
    expect(rubric.criteria).toMatchObject([{ id: 'song', weight: 3, levels: [{}, { checks: [{ id: 'song.sings' }] }] }])
  })

  test('can be that only the own criteria count, or nothing fails an attempt', () => {
    const scoring = { usual_criteria: [], blockers: [] }

    const { criteria, blockers } = rubricFor('HELP_SEEKING', { rubric: own, scoring })

    expect(criteria.map(({ id }) => id)).toEqual(['rubric.dates', 'rubric.calm'])
    expect(blockers).toEqual([])
  })
})

test('the same questions have the same version, others have another', () => {
  const version = (scoring: Scoring) => rubricFor('NEGOTIATION', { rubric: own, scoring }).version

  expect(version({})).toBe(version({}))
  expect(version({ pass_mark01: 0.7 })).not.toBe(version({}))
  expect(version({ blockers: [] })).not.toBe(version({}))
})

test('ids that were given twice are told apart, so that no answer counts for another question', () => {
  const check = (id: string, question: string) => ({ id, question })
  const levels = [
    { name: 'No', checks: [] },
    { name: 'Some', checks: [check('c', 'Did the learner ask?')] },
    { name: 'All', checks: [check('a.c', 'Did the learner answer?'), check('c', 'Did the learner wait?')] },
  ]
  const twice = [
    { id: 'a', name: 'One', levels },
    { id: 'a', name: 'Other', levels },
  ]

  const { criteria } = rubricFor('HELP_SEEKING', { scoring: { usual_criteria: twice } })

  expect(criteria.map(({ id }) => id)).toEqual(['a', 'a-2'])
  expect(criteria[0]?.levels.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(['a.c', 'a.c-2', 'a.c-3'])
})
