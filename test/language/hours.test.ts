import { expect, test } from 'vitest'
import { hoursIn } from '../../src/language/hours.ts'

test.each([
  ['at 14:00', ['@2:00']],
  ["at two o'clock", ['@2:00']],
  ['2 pm', ['@2:00']],
  ['at half past five', ['@5:30']],
  ['17.30', ['@5:30']],
  ['a quarter to nine', ['@8:45']],
  ['two weeks', []],
  ['one of them', []],
])('"%s"', (text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})
