import { expect, test } from 'vitest'
import type { Conversation } from '../../../../src/conversation/conversation.ts'
import { lessonProgressOf } from '../../../../src/conversation/voices/expert/lesson-progress.ts'
import {
  onlyGoesOn,
  wantsDialogue,
  wantsToTry,
  wishedSubject,
} from '../../../../src/conversation/voices/expert/lesson-requests.ts'
import { documentAt, expertOf, quotedIn, standsIn } from '../../../support/lessons.ts'
import { holdATalk } from '../hold-a-talk.ts'

const document = await documentAt('scenarios/pharma-sales-gynaecologist.md')
const coach = await expertOf(document)

/** Three points, and with the third the question what matters to the doctor. */
const untilTheFirstQuestion = ['ok', 'go on', 'go on']

const stateOf = (talk: Conversation, id: string) =>
  lessonProgressOf(talk)?.points.find((point) => point.id === id)?.state

test('asks after three points what matters to the doctor', async () => {
  const talk = await holdATalk(coach, untilTheFirstQuestion)

  expect(talk.turns[2]?.reply).toMatch(/what matters to Dr\. Sarmento\? One thing is enough\.$/)
  expect(talk.turns[2]?.used).toContain('asked.portion.wants')
  expect(stateOf(talk, 'portion.wants')).toBe('taught')
})

test('an answer that the document bears out is praised in a few words, and the lesson goes on', async () => {
  const talk = await holdATalk(coach, [...untilTheFirstQuestion, 'She wants data over a year, and not against placebo'])
  const [praise = ''] = talk.turns[3]?.reply.split(/(?<=\.) /) ?? []

  expect(talk.turns[3]?.used).toContain('checked.right.portion.wants')
  expect(praise.split(' ').length).toBeLessThanOrEqual(6)
  expect(talk.turns[3]?.used).toContain('portion.situation')
  expect(stateOf(talk, 'portion.wants')).toBe('checked')
})

test('a wrong answer is put right with the passage and asked for once more, and then let go', async () => {
  const wrong = 'Her holidays in the mountains'
  const talk = await holdATalk(coach, [...untilTheFirstQuestion, wrong, 'Skiing with friends, I suppose', 'ok'])
  const [again, after, next] = talk.turns.slice(3)

  expect(again?.used).toEqual(expect.arrayContaining(['checked.wrong.portion.wants', 'asked.portion.wants#again']))
  expect(quotedIn(again?.reply ?? '')).not.toEqual([])
  expect(quotedIn(again?.reply ?? '').every((quote) => standsIn(quote, document))).toBe(true)
  expect(after?.used).not.toContain('asked.portion.wants#again')
  expect(after?.used).toContain('portion.situation')
  expect(next?.used).not.toContain('portion.situation')
  expect(stateOf(talk, 'portion.wants')).toBe('taught')
})

test('a second answer that meets it counts', async () => {
  const talk = await holdATalk(coach, [...untilTheFirstQuestion, 'Skiing', 'Data for a year against what she uses now'])

  expect(talk.turns[4]?.used).toContain('checked.right.portion.wants')
  expect(stateOf(talk, 'portion.wants')).toBe('checked')
})

test('half an answer is completed with the passage it came near to', async () => {
  const talk = await holdATalk(coach, [...untilTheFirstQuestion, 'Patients'])

  expect(talk.turns[3]?.used).toContain('checked.half.portion.wants')
  expect(quotedIn(talk.turns[3]?.reply ?? '')[0]).toMatch(/patient/)
})

test('who goes on without an answer is not held up, and a question of their own is answered', async () => {
  const passed = await holdATalk(coach, [...untilTheFirstQuestion, 'go on'])
  const asking = await holdATalk(coach, [...untilTheFirstQuestion, 'How many women are on her books?'])

  expect(passed.turns[3]?.used).toContain('checked.passed.portion.wants')
  expect(passed.turns[3]?.used).toContain('portion.situation')
  expect(asking.turns[3]?.used.some((id) => id.startsWith('checked.'))).toBe(false)
  expect(asking.turns[3]?.reply).toContain('3,400 women')
})

test.each([
  ['A', 'right'],
  ['The first one, because it names a number', 'right'],
  ['I would say the second', 'wrong'],
  ['the one with who measured it', 'right'],
  ['b, everybody is happy', 'wrong'],
])('of two lines "%s" is %s, and what is wrong with the poor one is told', async (answer, verdict) => {
  const talk = await holdATalk(coach, ['ok', 'go on', 'go on', 'go on', 'go on', 'go on', answer])

  expect(talk.turns[5]?.used).toContain('asked.point.evidence')
  expect(talk.turns[6]?.used).toContain(`checked.${verdict}.point.evidence`)
  expect(talk.turns[6]?.reply).toContain('praise without a source sounds like every other visitor')
})

test('a point can be asked for out of its turn, and is not taught again', async () => {
  const talk = await holdATalk(coach, ['Tell me about the objections', ...Array.from({ length: 20 }, () => 'go on')])

  expect(talk.turns[0]?.used).toContain('portion.objection')
  expect(talk.turns.slice(1).some(({ used }) => used.includes('portion.objection'))).toBe(false)
})

test('who is ready is handed over at once, with one thing to try; the points that are open stay open', async () => {
  const talk = await holdATalk(coach, ['ok', 'I am ready'])

  expect(talk.turns[0]?.handover).toBeUndefined()
  expect(talk.turns[1]?.handover).toEqual({ mode: 'try_mode' })
  expect(talk.turns[1]?.reply).toContain('begin with their situation')
  expect(lessonProgressOf(talk)?.points.filter(({ state }) => state === 'open').length).toBeGreaterThan(5)
})

test('asked for another dialogue the expert gives a line, since the model was shown', async () => {
  const talk = await holdATalk(coach, ['Show me a dialogue', 'Show me a dialogue'])

  expect(talk.turns.filter(({ used }) => used.includes('dialogue.shown'))).toHaveLength(1)
  expect(talk.turns[1]?.reply).toMatch(/‘.+’/)
})

test('requests are told by their form', () => {
  for (const text of [
    'show me',
    'Show me how it goes.',
    'an example dialogue please',
    'Can I see a model conversation?',
  ])
    expect([text, wantsDialogue(text)]).toEqual([text, true])
  for (const text of [
    'Can you give me an example?',
    'Show me an example',
    'Show me a line',
    'How was your conversation with him?',
  ])
    expect([text, wantsDialogue(text)]).toEqual([text, false])
  for (const text of [
    "I'm ready",
    'Okay, I am ready.',
    'can I try now?',
    'Let me try it',
    'I want to meet her',
    'Start the talk',
  ])
    expect([text, wantsToTry(text)]).toEqual([text, true])
  for (const text of [
    'ready for the next point',
    'I am ready for the next lesson',
    'Let me try: how are you?',
    'Can I try a line?',
    'I am not ready',
    'How should I start?',
    'What can I try?',
  ])
    expect([text, wantsToTry(text)]).toEqual([text, false])
  for (const text of ['ok', 'Yes, go on', 'Next please!', 'I see. Go on.', 'no'])
    expect([text, onlyGoesOn(text)]).toEqual([text, true])
  for (const text of ['no idea', 'yes, but why?', 'price', 'ok so what'])
    expect([text, onlyGoesOn(text)]).toEqual([text, false])
  expect(wishedSubject('Tell me about her worries, please')).toBe('her worries')
  expect(wishedSubject('Let’s talk about the price first')).toBe('the price')
  expect(wishedSubject('Your worries are mine')).toBeNull()
})
