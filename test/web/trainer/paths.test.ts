import { expect, test } from 'vitest'
import { changedPaths, valueAt, withValueAt } from '../../../src/web/trainer/paths.ts'

test('reads a value by its dotted path, through lists too', () => {
  const document = { people: [{ name: 'Mara' }, { name: 'Ole' }] }

  expect(valueAt(document, 'people.1.name')).toBe('Ole')
  expect(valueAt(document, 'people.2.name')).toBeUndefined()
  expect(valueAt(document, 'people.length.name')).toBeUndefined()
  expect(valueAt(document, 'constructor')).toBeUndefined()
})

test('sets a value in a copy and leaves what lies beside it the same', () => {
  const document = { person: { name: 'Mara' }, facts: [{ text: 'one' }, { text: 'two' }] }

  const changed = withValueAt(document, 'facts.1.text', 'three')

  expect(changed).toEqual({ person: { name: 'Mara' }, facts: [{ text: 'one' }, { text: 'three' }] })
  expect(changed.person).toBe(document.person)
  expect(changed.facts[0]).toBe(document.facts[0])
  expect(document.facts[1]?.text).toBe('two')
})

test('makes what is missing on the way to a value, and takes keys with dots apart from paths', () => {
  expect(withValueAt({}, 'practice.minutes', 12)).toEqual({ practice: { minutes: 12 } })
  expect(withValueAt({ fields: {} }, ['fields', 'e.g. his car'], 'a van')).toEqual({
    fields: { 'e.g. his car': 'a van' },
  })
})

test('a path that names the prototype changes nothing but the document', () => {
  withValueAt({}, ['__proto__', 'polluted'], true)

  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('names the values that differ; a list counts as one', () => {
  const before = { name: 'Mara', age: 40, place: { city: 'Porto' }, wishes: ['a', 'b'] }
  const after = { name: 'Mara', age: 41, place: { city: 'Lisbon', area: 'Graça' }, wishes: ['a'] }

  expect(changedPaths(before, after)).toEqual(['age', 'place.city', 'place.area', 'wishes'])
  expect(changedPaths(before, structuredClone(before))).toEqual([])
})

test('nothing, null and an empty text are no change', () => {
  expect(changedPaths({ name: null, role: '' }, { name: '', place: null })).toEqual([])
})
