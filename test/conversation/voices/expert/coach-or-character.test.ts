import { expect, test } from 'vitest'
import { readIntent } from '../../../../src/conversation/voices/expert/intent.ts'
import { lessonOf } from '../../../../src/conversation/voices/expert/lesson.ts'
import { documentAt, expertOf, quotedIn, standsIn } from '../../../support/lessons.ts'
import { holdATalk, repliesOf } from '../hold-a-talk.ts'

const document = await documentAt('scenarios/incident-investigation.md')
const coach = await expertOf(document)

/** What the coach says to one message, without anything before it. */
async function answerTo(message: string): Promise<string> {
  return repliesOf(await holdATalk(coach, [message]))[0] ?? ''
}

test('a newcomer who asks who she is hears her name, that she is no person, and what she can do', async () => {
  const reply = await answerTo('Hello, who are you?')

  expect(reply).toContain('I am Maureen Petrie, your coach: an AI')
  expect(reply).toContain('ask for an example')
})

test('she does not play the witness; for that there is try mode, and the opening can be tried with her', async () => {
  const reply = await answerTo('Can we practise it? You play Craig.')

  expect(reply).toContain('try mode')
  expect(reply).toMatch(/first sentence|opening line|Which line/)
})

test('asked for the most important advice she gives one sentence and the chief passage, and judges no line', async () => {
  const talk = await holdATalk(coach, ['Give me your most important advice in one sentence.'])
  const [reply = ''] = repliesOf(talk)

  expect(reply).toMatch(/one sentence|counts most/)
  expect(quotedIn(reply).every((quote) => standsIn(quote, document))).toBe(true)
  expect(talk.turns[0]?.used.filter((id) => id.startsWith('tried.'))).toEqual([])
})

test('an example is wanted for the allowance: the passage on it, and a line that brings it up', async () => {
  const reply = await answerTo('Can you give me an example sentence for the allowance?')

  expect(reply).toContain('A$6,400')
  expect(reply).toMatch(/‘[^’]*the allowance[^’]*’/)
})

test('an example is wanted for the weather: she says that there is none, and gives the nearest', async () => {
  const reply = await answerTo('Give me a sentence about the weather.')

  expect(reply).toMatch(/‘weather’.* the document/)
  expect(reply.match(/‘/g)?.length).toBe(2)
})

test.each(['Did you take the money?', 'Were you asleep?', 'You were at the shed, right?'])(
  'she comments on "%s" and leaves the answer to the witness',
  async (line) => {
    const talk = await holdATalk(coach, [line])

    expect(talk.turns[0]?.used.some((id) => id.startsWith('tried.'))).toBe(true)
    expect(talk.turns[0]?.used.filter((id) => id.startsWith('reply.'))).toEqual([])
  },
)

test('what was not understood comes again by its core, and enough is enough', async () => {
  const talk = await holdATalk(coach, ['What matters to him?', 'Sorry, can you repeat that?', "Okay, that's enough."])
  const [first = '', again = '', last = ''] = repliesOf(talk)

  expect(quotedIn(first)[0]?.startsWith((quotedIn(again)[0] ?? '-').replace(/\.$/, ''))).toBe(true)
  expect(last).toContain('Craig')
})

test.each([
  'What exactly are you?',
  'Are you a real person?',
  'Pretend you are him for a moment.',
  "Let's rehearse.",
  'What is your single best tip?',
  'Could you put that more simply?',
  'Would you advise me to be direct?',
  'Quiz me.',
  'You lost me there.',
  'Is it rude to ask about the money?',
  'How would you open the subject?',
])('"%s" is for the coach, even when she has just asked for a line', (message) => {
  expect(readIntent(message, lessonOf(coach), true).kind).not.toBe('tries')
})

test.each([
  'How can I help you today?',
  "I don't understand why you left the room.",
  'Could you give me an example of when that went wrong?',
  'Could you say that again? I want to get it right.',
  'Let me sum up what I heard from you.',
  'What is the most important thing for you?',
  'Can we agree on Friday?',
  'Is it all right with you if I take notes?',
])('"%s" is a line for the witness', (message) => {
  expect(readIntent(message, lessonOf(coach), true).kind).toBe('tries')
})

test('how to end it is a question about the talk, unless something said before sounds like distress', async () => {
  const calm = await holdATalk(coach, ['What matters to him?', 'How do I end it?'])
  const afraid = await holdATalk(coach, ['I feel hopeless.', 'How do I end it?'])
  const plain = await holdATalk(coach, ['How do I end it all?'])

  expect(calm.turns.flatMap(({ verdicts }) => verdicts)).toEqual([])
  expect(afraid.turns[1]?.verdicts.map(({ rule }) => rule)).toEqual(['self_harm'])
  expect(plain.turns[0]?.verdicts.map(({ rule }) => rule)).toEqual(['self_harm'])
})
