import { expect, test } from 'vitest'
import { choicesIn, filtersIn, matching, withFilters } from '../../../../src/web/learner/home/filters.ts'
import { aScenario } from '../entries.ts'

const flat = aScenario()
const car = aScenario({
  template_id: 'car-sale',
  title: 'The family car',
  archetype: 'PERSUASION',
  language: 'pl',
  purpose: 'Agree on a test drive.',
  meets: { name: 'Paweł Grabski', role: 'land surveyor', gender: 'male', age: 42 },
  domain: 'showroom',
})
const everything = { words: '', kind: '', language: '' }
const idsOf = (filters: Partial<typeof everything>) =>
  matching([flat, car], { ...everything, ...filters }).map(({ template_id }) => template_id)

test('finds every word anywhere, without minding accents and capitals', () => {
  expect(idsOf({ words: 'ines' })).toEqual(['damp-flat'])
  expect(idsOf({ words: 'PAWEL car' })).toEqual(['car-sale'])
  expect(idsOf({ words: 'win somebody' })).toEqual(['car-sale'])
  expect(idsOf({ words: 'housing advice' })).toEqual(['damp-flat'])
  expect(idsOf({ words: 'ines car' })).toEqual(['damp-flat']) // Carvalho
  expect(idsOf({ words: 'ines drive' })).toEqual([])
  expect(idsOf({ words: '  ' })).toEqual(['damp-flat', 'car-sale'])
})

test('keeps to the kind of talk and the language asked for', () => {
  expect(idsOf({ kind: 'PERSUASION' })).toEqual(['car-sale'])
  expect(idsOf({ kind: 'PERSUASION', language: 'en' })).toEqual([])
  expect(idsOf({ language: 'pl' })).toEqual(['car-sale'])
})

test('reads from the address what it wrote there, and leaves the rest of it alone', () => {
  const filters = { words: 'a b&c', kind: 'PERSUASION', language: 'pl' }

  const query = withFilters(new URLSearchParams('other=1'), filters)

  expect(filtersIn(new URLSearchParams(query.toString()))).toEqual(filters)
  expect(withFilters(query, everything).toString()).toBe('other=1')
})

test('offers only what leads to something', () => {
  expect(choicesIn([car, flat, flat])).toEqual({ kinds: ['PERSUASION', 'HELP_SEEKING'], languages: ['en', 'pl'] })
})
