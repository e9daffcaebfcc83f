import { expect, test } from 'vitest'
import { matching } from '../../../../src/web/trainer/scenarios/matching.ts'
import { aScenario } from '../../learner/entries.ts'

const car = aScenario({
  title: 'The car',
  meets: { name: 'Halina', role: 'seller', gender: null, age: null },
  language: 'pl',
  published: false,
})
const ward = aScenario({ title: 'The night shift', language: 'de' })

test('a trainer finds scenarios by the language they are in as well', () => {
  expect(matching([car, ward], 'polish', 'all')).toEqual([car])
  expect(matching([car, ward], 'HALINA', 'all')).toEqual([car])
})

test('drafts and what learners see can be looked at apart', () => {
  expect(matching([car, ward], '', 'drafts')).toEqual([car])
  expect(matching([car, ward], '', 'published')).toEqual([ward])
  expect(matching([car, ward], 'car night', 'published')).toEqual([ward])
})
