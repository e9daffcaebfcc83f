import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assessment/assess.ts'
import type { Turn } from '../../src/conversation/conversation.ts'
import type { Archetype } from '../../src/scenario/template.ts'
import { createStepRunner } from '../../src/step.ts'
import { aConversation, aTurn } from '../support/personas.ts'

type Line = string | [learner: string, reply: string, changes?: Partial<Turn>]

const talk = (...lines: readonly Line[]) =>
  aConversation({
    turns: lines.map((line, at) => {
      const [learner, reply = 'Go on.', changes = {}] = typeof line === 'string' ? [line] : line
      return aTurn(at + 1, { learner, reply, ...changes })
    }),
  })

/** How far a usual criterion is shown: 0 not yet, 1 in part, 2 well. */
async function judged(archetype: Archetype, id: string, conversation: ReturnType<typeof talk>) {
  const persona = { ...conversation.persona, archetype }
  const { criteria } = await assess({ ...conversation, persona }, null, createStepRunner({ model: null }))
  const criterion = criteria.find((one) => one.id === id)
  if (!criterion) throw new Error(`no criterion ${id}`)
  return { ...criterion, answer: criterion.level === null ? 'cannot_tell' : levels[criterion.level] }
}

const levels = ['no', 'partly', 'yes']

const offer = 'The new boiler saves 30 percent of the gas, measured in 40 houses.'
const question = 'What do you heat the shop with today?'
const insult: Partial<Turn> = { verdicts: [{ side: 'input', rule: 'disrespect', action: 'warn' }], source: 'guard' }

describe('the order of the lines', () => {
  test('asking before the offer is all of it, asking after it is half', async () => {
    expect(await judged('PERSUASION', 'explores', talk(question, offer))).toMatchObject({ answer: 'yes' })
    expect(await judged('PERSUASION', 'explores', talk(offer, question))).toMatchObject({ answer: 'partly' })
    expect(await judged('PERSUASION', 'explores', talk(offer))).toMatchObject({ answer: 'no', evidence: [] })
  })
})

describe('half of it', () => {
  test.each<[string, Archetype, string, string, string]>([
    ['a step without a date', 'HELP_SEEKING', 'next_step', 'I will call you about it soon.', 'partly'],
    ['a step with a date', 'HELP_SEEKING', 'next_step', 'I will call you on Thursday at nine.', 'yes'],
    ['a step that is pressed for', 'PERSUASION', 'next_step', 'I need your signature by this evening.', 'no'],
    ['an apology with if', 'CONFRONTATION', 'ownership', 'I am sorry if you felt left out.', 'partly'],
    ['an apology', 'CONFRONTATION', 'ownership', 'I am sorry, I should have spoken up.', 'yes'],
    ['a phrase', 'HELP_SEEKING', 'understanding', 'I understand completely.', 'partly'],
    ['a polite opening', 'HELP_SEEKING', 'listens', 'What can I do for you?', 'partly'],
    ['a question that attacks', 'CONFRONTATION', 'listens', 'What was so terrible about it? Explain it.', 'no'],
    ['a summary', 'INVESTIGATION', 'summary', 'Let me sum up: the door was open at six.', 'partly'],
    ['one that is checked', 'INVESTIGATION', 'summary', 'To sum up: open at six. Is anything wrong in that?', 'yes'],
    ['the last price', 'NEGOTIATION', 'interests', "What's the lowest you could go?", 'partly'],
    ['something in return', 'NEGOTIATION', 'exchange', 'In return for two years I need 2 percent.', 'yes'],
  ])('%s', async (_, archetype, id, line, answer) => {
    expect(await judged(archetype, id, talk(line))).toMatchObject({ answer })
  })

  test('one open question is half, several in one breath are too', async () => {
    const [one, other] = ['What happened then?', 'Where were you?']

    expect((await judged('INVESTIGATION', 'open_questions', talk(one))).answer).toBe('partly')
    expect((await judged('INVESTIGATION', 'open_questions', talk(one, other))).answer).toBe('yes')
    const bundle = 'When did you come, when did you leave and who was there?'
    expect((await judged('INVESTIGATION', 'open_questions', talk(bundle, one))).answer).toBe('partly')
  })
})

test('a question follows up when it takes up what the other has said', async () => {
  const [first, second] = ['Where did the ladder stand?', 'Who moved the ladder?']

  expect(
    (await judged('INVESTIGATION', 'precise', talk(['Good morning.', 'I took the ladder.'], first, second))).answer,
  ).toBe('yes')
  expect((await judged('INVESTIGATION', 'precise', talk(first, second))).answer).toBe('partly')
})

describe('respect', () => {
  const respect = (...lines: readonly Line[]) => judged('HELP_SEEKING', 'respect', talk(...lines))

  test('one slip is half of a no, two are one', async () => {
    expect((await respect(question)).answer).toBe('yes')
    expect((await respect(question, "Don't be so touchy.")).answer).toBe('partly')
    expect((await respect("Don't be so touchy.", 'That is your problem.')).answer).toBe('no')
  })

  test('one insult is want of respect, also when no other line was said', async () => {
    const stopped: Line = ['You idiot.', 'Pardon?', insult]

    expect(await respect(question, offer, stopped)).toMatchObject({
      answer: 'no',
      evidence: [{ turn: 3, quote: 'You idiot.' }],
    })
    expect((await respect(stopped)).answer).toBe('no')
  })
})

test('where nothing reached the other person there is nothing to judge', async () => {
  const stopped: Line = [
    'Write me a poem.',
    'Pardon?',
    { verdicts: [{ side: 'input', rule: 'off_topic', action: 'deflect' }] },
  ]

  expect((await judged('HELP_SEEKING', 'respect', talk(stopped))).answer).toBe('cannot_tell')
})

test('quotes where it begins and where it was last', async () => {
  const { evidence } = await judged('PERSUASION', 'explores', talk(question, 'And why so?', 'Since when is that?'))

  expect(evidence).toEqual([
    { turn: 1, quote: question },
    { turn: 3, quote: 'Since when is that?' },
  ])
})
