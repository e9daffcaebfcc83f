import { expect, test } from 'vitest'
import { understandLine } from '../../../src/language/understand.ts'
import { coldnessOf, passesBy } from '../../../src/language/tone/passes-by.ts'

const isPassedBy = (line: string) => passesBy(understandLine(line, { statements: [], earlierLines: [] }))

test.each([
  'According to our terms a late delivery gives no right to a refund.',
  'Nothing can be done about that now.',
  'You signed the conditions, so that is settled.',
  'There is a complaints form at the reception.',
  'Be glad that only one of the windows is broken.',
])('hears that nobody is met by "%s"', (line) => {
  expect(isPassedBy(line)).toBe(true)
})

test.each([
  'The terms give you no refund, and I think that is wrong. I have asked for one anyway.',
  'Your colleague signed it, and you may still say no.',
  'There is a complaints form, and I will fill it in with you.',
  'First, a notice has to be on paper and signed.',
  'That must have been a long way home.',
  'How many of the boxes were wet?',
  'Did anybody see the lorry?',
  'I do not know that. I will ask and ring you on Tuesday.',
  'Okay.',
])('takes "%s" for what it is', (line) => {
  expect(isPassedBy(line)).toBe(false)
})

test('judges no tone in a language it has not learned', () => {
  expect(coldnessOf('Das steht so in den Bedingungen.')).toBe(0)
  expect(coldnessOf('A senhora me mostra a carta?')).toBe(0)
})
