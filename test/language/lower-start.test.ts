import { expect, test } from 'vitest'
import { lowerStart } from '../../src/language/lower-start.ts'

test.each([
  ['The ramp broke.', 'the ramp broke.'],
  ['Bruised, nothing broken.', 'bruised, nothing broken.'],
  ['Fifteen minutes each.', 'fifteen minutes each.'],
  ['Changing the engine would cost 41,000.', 'changing the engine would cost 41,000.'],
])('a sentence behind a few words begins small: %s', (text, small) => {
  expect(lowerStart(text)).toBe(small)
})

test.each([
  'Jory from the harbour office came.',
  'Grant Road is closed.',
  'Tuesday is market day.',
  'English is spoken at home.',
  'Rose keeps the books.',
  'I was there.',
])('a name keeps its capital: %s', (text) => {
  expect(lowerStart(text)).toBe(text)
})
