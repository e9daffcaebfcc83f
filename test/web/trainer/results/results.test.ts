import { describe, expect, test } from 'vitest'
import {
  distributionInWords,
  filtersOf,
  learnersIn,
  nameOfLearner,
  outcomesInWords,
  placeOf,
  queryOf,
} from '../../../../src/web/trainer/results/results.ts'

describe('filters', () => {
  test('stand in the address and come back from it', () => {
    const filters = { scenario: 'car-sale', learner: 'a b&c', only: 'held' as const }

    const place = placeOf(filters)

    expect(place).toBe('/train/results?scenario=car-sale&learner=a+b%26c&only=held')
    expect(filtersOf(place.split('?')[1] ?? '')).toEqual(filters)
    expect(queryOf(filters)).toEqual({ template_id: 'car-sale', learner: 'a b&c', held: 'true' })
  })

  test('that are not set leave the address and the question bare', () => {
    const none = filtersOf('?scenario=&other=1&only=everything')

    expect(none).toEqual({ scenario: null, learner: null, only: null })
    expect(placeOf(none)).toBe('/train/results')
    expect(queryOf(none)).toEqual({})
  })
})

describe('learners', () => {
  test('are listed once, by name, with the name they gave in any talk', () => {
    const attempts = [
      { learner: { id: 'id-zoe1', name: null } },
      { learner: { id: 'id-zoe1', name: 'Zoe' } },
      { learner: null },
      { learner: { id: 'id-ann2', name: 'Ann' } },
    ]

    expect(learnersIn(attempts).map(nameOfLearner)).toEqual(['Ann', 'Zoe'])
  })

  test('without a name are told apart', () => {
    expect(nameOfLearner({ id: 'abcdef-1234', name: null })).toBe('No name (1234)')
    expect(nameOfLearner(null)).toBe('Unknown')
  })
})

test('tells a distribution of scores in words', () => {
  const bins = [
    { from: 0.3, to: 0.4, count: 2 },
    { from: 0.4, to: 0.5, count: 0 },
    { from: 0.9, to: 1, count: 1 },
  ]

  expect(distributionInWords(bins)).toBe('3 scored talks: 2 between 30 and 40 %, 1 between 90 and 100 %.')
  expect(distributionInWords([{ from: 0, to: 0.1, count: 0 }])).toBe('Nothing has been scored yet.')
})

test('tells how talks ended, the most frequent end first', () => {
  expect(outcomesInWords({ positive: 1, learner: 3 }, 6)).toEqual([
    { name: 'Ended by the learner', count: 3 },
    { name: 'Still going on', count: 2 },
    { name: 'Came to a good end', count: 1 },
  ])
})
