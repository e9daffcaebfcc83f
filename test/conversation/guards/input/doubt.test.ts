import { expect, test } from 'vitest'
import { judgeInput } from '../../../../src/conversation/guards/index.ts'

test.each([
  "I don't care who joins. Either you sign today or we're gone.",
  'I do not care which of you pays for the repair.',
  "Honestly, I don't care about the colour of the car.",
])('being indifferent to a matter is no sign of danger: %s', (line) => {
  expect(judgeInput(line)?.rule).not.toBe('self_harm')
})

test.each([
  "I don't care anymore. I want to die.",
  "I don't care what happens to me. Nobody would miss me if I was dead.",
  "I don't care about living any more.",
])('being indifferent to oneself is: %s', (line) => {
  expect(judgeInput(line)).toMatchObject({ rule: 'self_harm', action: 'escalate' })
})

test.each([
  'No wonder you feel like giving up.',
  'Respect. So you know every rope on this boat.',
  'You seem careful with deposits. Did a guest ever leave you with a loss?',
  "So what's wrong with your little boy, if you feel like telling me?",
  'If this slips, when would they be paid then?',
  'Rules are rules.',
  'Your last three deliveries were a disgrace, and I say that as someone who likes you.',
])('where single words alone suggest an offence, nobody is stopped: %s', (line) => {
  expect(judgeInput(line)).toBeNull()
})

test('contempt is still stopped', () => {
  expect(judgeInput('Your neighbours are all laughing at you.')?.rule).toBe('disrespect')
})
