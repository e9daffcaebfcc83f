import { expect, test } from 'vitest'
import { glossed } from '../../src/language/gloss.ts'

test.each([
  ['Das ist nicht mein Problem.', 'That is not my problem.'],
  ['Es tut mir leid. Aber so ist die Regel.', 'It do me sorry. But so is the rule.'],
  ["Ce n'est pas votre faute.", "That n'is not your fault."],
  ['Firme aquí, y punto.', 'Sign here, period.'],
  ['Non è colpa sua.', 'Not is fault your.'],
  ['A culpa é sua.', 'The fault is your.'],
  ['Dat is niet jouw schuld.', 'That is not your fault.'],
  ['To nie jest moja sprawa.', 'That not is my business.'],
])('says word by word in English what is said in another language: %s', (said, heard) => {
  expect(glossed(said)).toBe(heard)
})

test.each([
  "A horse isn't a toy.",
  'We strive to improve every day.',
  'The man in Den Haag was on the tram to me.',
  'So is that it, or do we go on?',
  'Ja.',
  '...',
])('leaves English, and what it cannot tell, as it is: %s', (line) => {
  expect(glossed(line)).toBe(line)
})
