import { describe, expect, test } from 'vitest'
import { rubricFor } from '../../../../src/assessment/rubric-for.ts'
import type { Template } from '../../../../src/scenario/template.ts'
import {
  type CriterionDraft,
  draftOf,
  faultsOf,
  idFor,
  moved,
  newCriterion,
  rubricOf,
  sharesOf,
  weightsOf,
} from '../../../../src/web/trainer/scenario/rubric-draft.ts'

const rubric = [
  { id: 'greets', name: 'Greets', description: 'Says who they are', weight: 10, source: 'table 2' },
  { id: 'asks', name: 'Asks', weight: 30 },
  { id: 'ends', name: 'Ends well', description: null, weight: null },
]
const added = (changes: Partial<CriterionDraft>): CriterionDraft => ({
  key: 'new',
  id: '',
  name: '',
  description: '',
  weight: '',
  levels: null,
  stored: null,
  ...changes,
})

test('a rubric survives being edited and put back, with keys nobody edits', () => {
  expect(rubricOf(draftOf(rubric))).toEqual([rubric[0], { ...rubric[1], description: null }, rubric[2]])
  expect(rubricOf([])).toBe(null)
})

test('a new criterion gets its id from its name', () => {
  expect(rubricOf([added({ name: ' Écoute d’abord ' })])).toEqual([
    { id: 'ecoute_d_abord', name: 'Écoute d’abord', description: null, weight: null },
  ])
  expect(idFor('Asks, then listens!')).toBe('asks_then_listens')
})

test('two new criteria have two keys', () => {
  const first = newCriterion(draftOf(rubric))
  const second = newCriterion([first])

  expect(new Set([first.key, second.key]).size).toBe(2)
})

test('faults are told by criterion and field', () => {
  const draft = [...draftOf(rubric), added({ key: 'a', name: '' }), added({ key: 'b', name: 'Greets', weight: '-1' })]

  expect(faultsOf(draft).map(({ key, field }) => `${key}.${field}`)).toEqual(['a.name', 'b.id', 'b.weight'])
})

test('a criterion moves one place, and stays at the ends', () => {
  const order = (draft: readonly CriterionDraft[]) => draft.map(({ id }) => id)
  const draft = draftOf(rubric)

  expect(order(moved(draft, 'stored-0', 1))).toEqual(['asks', 'greets', 'ends'])
  expect(order(moved(draft, 'stored-2', -1))).toEqual(['greets', 'ends', 'asks'])
  expect(moved(draft, 'stored-0', -1)).toBe(draft)
})

describe('weights', () => {
  test('are those the assessment uses', () => {
    const scored = rubricFor('PERSUASION', { rubric: rubric as Template['rubric'], scoring: null }).criteria
    const weights = weightsOf(draftOf(rubric))

    expect(Object.values(weights)).toEqual(
      scored.filter(({ id }) => id.startsWith('rubric.')).map(({ weight }) => weight),
    )
    expect(Object.values(weights)).toEqual([0.25, 0.75, 0.2])
  })
  test('are told as shares of the whole score', () => {
    const draft = draftOf(rubric.slice(0, 2))
    const shares = sharesOf(draft, { explores: 0.5, respect: 0.5 })

    expect(shares).toEqual({ explores: 0.25, respect: 0.25, 'stored-0': 0.125, 'stored-1': 0.375 })
  })
})
