import { expect, test } from 'vitest'
import { kindOf, readAs, tidied, written } from '../../../../src/web/trainer/edit/field-value.ts'

test('a value is read back as the kind that it was', () => {
  expect(readAs('number', '42')).toBe(42)
  expect(readAs('number', '40ish')).toBe('40ish')
  expect(readAs('text', '42')).toBe('42')
  expect(readAs('text', '  ')).toBeNull()
  expect(readAs('list', 'one\n\ntwo')).toEqual(['one', '', 'two'])
})

test('a list has a line for each item; nothing is an empty text', () => {
  expect(written(['one', 'two'])).toBe('one\ntwo')
  expect(written(null)).toBe('')
  expect(written(7)).toBe('7')
})

test('values with parts of their own are groups', () => {
  expect(kindOf(['a', 'b'])).toBe('list')
  expect(kindOf([{ name: 'a' }])).toBe('group')
  expect(kindOf({ name: 'a' })).toBe('group')
  expect(kindOf(undefined)).toBe('text')
})

test('empty lines and blanks at the ends are not kept', () => {
  expect(tidied({ wishes: ['a ', '', ' b'], place: { city: ' Porto ' }, age: 4, none: null })).toEqual({
    wishes: ['a', 'b'],
    place: { city: 'Porto' },
    age: 4,
    none: null,
  })
})
