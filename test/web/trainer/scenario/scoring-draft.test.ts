import { describe, expect, test } from 'vitest'
import { rubricFor } from '../../../../src/assessment/rubric-for.ts'
import { Scoring } from '../../../../src/scenario/rubric.ts'
import { firstLevels } from '../../../../src/web/trainer/scenario/level-draft.ts'
import { newCriterion } from '../../../../src/web/trainer/scenario/rubric-draft.ts'
import {
  blockerDraftsOf,
  draftOfRubric,
  faultsOfRubric,
  newBlocker,
  partsOf,
  usualAsOwn,
} from '../../../../src/web/trainer/scenario/scoring-draft.ts'

const usual = rubricFor('PERSUASION', null)
const nothing = draftOfRubric({ rubric: null, scoring: null })

test('a scenario that is scored as usual says nothing of its scoring, before and after it was looked at', () => {
  expect(partsOf(nothing, null)).toEqual({ rubric: null, scoring: null })
})

test('what a trainer has set survives being edited and put back, with keys nobody edits', () => {
  const scoring = Scoring.parse({
    pass_mark01: 0.725,
    hold_results: true,
    blockers: [{ id: 'price', name: 'Names a price', question: 'Did the learner name a price?', added: 'in May' }],
    usual_criteria: usual.criteria,
    decided_by: 'the team',
  })

  expect(partsOf(draftOfRubric({ rubric: null, scoring }), scoring).scoring).toEqual({
    ...scoring,
    usual_criteria: usual.criteria.map((one) => ({ ...one, description: null })),
  })
})

test('back to the usual takes the own ones out again and leaves the rest', () => {
  const scoring = { pass_mark01: 0.7, blockers: [], usual_criteria: [] }
  const draft = { ...draftOfRubric({ scoring }), blockers: null, usual: null }

  expect(partsOf(draft, scoring).scoring).toMatchObject({ pass_mark01: 0.7, blockers: null, usual_criteria: null })
})

test('the usual criteria as one’s own are scored just the same until they are changed', () => {
  const { scoring } = partsOf({ ...nothing, usual: usualAsOwn(usual) }, null)

  expect(rubricFor('PERSUASION', { rubric: null, scoring: Scoring.parse(scoring) })).toEqual(usual)
})

test('new blockers get ids of their names, each another one', () => {
  const own = blockerDraftsOf(usual.blockers)
  const added = { ...newBlocker(own), name: 'Threat', question: 'Did the learner threaten a lawsuit?' }

  const { scoring } = partsOf({ ...nothing, blockers: [...own, added] }, null)

  expect(scoring?.blockers?.map(({ id }) => id)).toEqual(['discrimination', 'threat', 'ruled_out', 'threat_2'])
})

describe('says what is to be put right', () => {
  const placesIn = (changes: Partial<typeof nothing>) =>
    faultsOfRubric({ ...nothing, ...changes }).map(({ key, field }) => `${key}.${field}`)

  test('of the mark: a percentage or nothing', () => {
    expect(placesIn({ passMark: '101' })).toEqual(['scoring.passMark'])
    expect(placesIn({ passMark: 'most' })).toEqual(['scoring.passMark'])
    expect(placesIn({ passMark: ' 72,5 % ' })).toEqual([])
    expect(partsOf({ ...nothing, passMark: ' 72,5 % ' }, null).scoring).toMatchObject({ pass_mark01: 0.725 })
  })

  test('of blockers, own criteria and usual ones, down to their questions', () => {
    const criterion = {
      ...newCriterion([]),
      name: 'Greets',
      levels: firstLevels('Greets').with(1, { ...firstLevels('')[1]!, checks: [] }),
    }

    expect(
      placesIn({
        blockers: [newBlocker([])],
        criteria: [criterion],
        usual: [{ ...newCriterion([], 'usual') }],
      }),
    ).toEqual(['blocker-0.name', 'blocker-0.question', 'new-0.level-1.checks', 'usual-0.name'])
  })

  test('of a rubric by which nothing would be scored', () => {
    expect(placesIn({ usual: [] })).toEqual(['scoring.criteria'])
  })
})
