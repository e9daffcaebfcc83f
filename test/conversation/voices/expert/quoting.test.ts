import { expect, test } from 'vitest'
import { quoted } from '../../../../src/conversation/voices/expert/quoting.ts'

test('a passage is quoted as it stands, with a full stop', () => {
  expect(quoted({ quote: 'The pump was off at six' })).toBe('“The pump was off at six”.')
})

test.each([
  ['If the learner tries to joke, he looks at the door.', 'If you try to joke, “he looks at the door.”'],
  ['Once the learner has read the letter: she sits down.', 'Once you have read the letter, “she sits down.”'],
])('a condition on "the learner" is said to them, and only the rest is quoted: %s', (quote, told) => {
  expect(quoted({ quote })).toBe(told)
})

test.each([
  'If the learner waits, she tells the learner about the boat.',
  'If the learner demands and gives nothing, he looks at the door.',
  'If the learner says that it was meant well, or that it was a joke, she opens the laptop.',
  'If the learner asks you to explain, you become sharp.',
])('what cannot be parted is quoted whole: %s', (quote) => {
  expect(quoted({ quote })).toBe(`“${quote}”`)
})
