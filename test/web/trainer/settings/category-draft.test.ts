import { describe, expect, test } from 'vitest'
import { Category } from '../../../../src/persona/category.ts'
import {
  type CategoryDraft,
  categoryOf,
  draftOf,
  faultsByField,
  faultsOf,
} from '../../../../src/web/trainer/settings/category-draft.ts'

const draft: CategoryDraft = {
  name: 'travel_habits',
  description: 'How somebody gets about',
  relevant_when: 'The scenario is about journeys',
  example_fields: 'usual_route, means_of_travel\nticket\ndelays\n\ncompany',
  cues: 'by train\nseason ticket, second class\n',
}

test('lists are written one entry a line, field names also with commas', () => {
  expect(categoryOf(draft)).toEqual({
    ...draft,
    example_fields: ['usual_route', 'means_of_travel', 'ticket', 'delays', 'company'],
    cues: ['by train', 'season ticket, second class'],
  })
  expect(categoryOf(draftOf(categoryOf(draft)))).toEqual(categoryOf(draft))
})

describe('faults', () => {
  const wrong: Partial<CategoryDraft>[] = [
    { name: 'Travel habits' },
    { name: 'ab' },
    { description: ' ' },
    { relevant_when: '' },
    { example_fields: 'one\ntwo\nthree\nfour' },
    { example_fields: 'one\ntwo\nthree\nfour\nFive' },
  ]

  test('are found where the server would find them, by field', () => {
    for (const change of wrong) {
      const faulty = { ...draft, ...change }
      const refused = Category.safeParse(categoryOf(faulty))

      expect(Object.keys(faultsOf(faulty, []))).toEqual(Object.keys(change))
      expect(refused.success ? [] : [refused.error.issues[0]?.path[0]]).toEqual(Object.keys(change))
    }
  })

  test('are none where the server would find none', () => {
    expect(faultsOf(draft, ['family_context'])).toEqual({})
    expect(Category.safeParse(categoryOf(draft)).success).toBe(true)
  })

  test('include a name that is taken', () => {
    expect(faultsOf(draft, ['travel_habits']).name).toContain('taken')
  })

  test('of the server go to the field they are about', () => {
    const problems = [
      { path: 'example_fields.2', message: 'odd' },
      { path: 'name', message: 'taken' },
      { path: 'elsewhere', message: 'lost' },
    ]

    expect(faultsByField(problems)).toEqual({ example_fields: 'odd', name: 'taken' })
  })
})
