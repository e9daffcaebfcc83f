import { describe, expect, test } from 'vitest'
import { criteriaFor } from '../../src/assessment/criteria.ts'
import { judge } from '../../src/assessment/judge.ts'
import type { Turn } from '../../src/conversation/conversation.ts'
import type { Archetype } from '../../src/scenario/template.ts'
import { aConversation, aTurn } from '../support/personas.ts'

type Line = string | [learner: string, reply: string, changes?: Partial<Turn>]

const talk = (...lines: readonly Line[]) =>
  aConversation({
    turns: lines.map((line, at) => {
      const [learner, reply = 'Go on.', changes = {}] = typeof line === 'string' ? [line] : line
      return aTurn(at + 1, { learner, reply, ...changes })
    }),
  })

function judged(archetype: Archetype, id: string, conversation: ReturnType<typeof talk>) {
  const criterion = criteriaFor(archetype, null).find((one) => one.id === id)
  if (!criterion) throw new Error(`no criterion ${id}`)
  return judge.rules({ conversation, criterion })
}

const offer = 'The new boiler saves 30 percent of the gas, measured in 40 houses.'
const question = 'What do you heat the shop with today?'
const insult: Partial<Turn> = { verdicts: [{ side: 'input', rule: 'disrespect', action: 'warn' }], source: 'guard' }

describe('the order of the lines', () => {
  test('asking before the offer is all of it, asking after it is half', () => {
    expect(judged('PERSUASION', 'explores', talk(question, offer))).toMatchObject({ answer: 'yes' })
    expect(judged('PERSUASION', 'explores', talk(offer, question))).toMatchObject({ answer: 'partly' })
    expect(judged('PERSUASION', 'explores', talk(offer))).toMatchObject({ answer: 'no', quotes: [] })
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
  ])('%s', (_, archetype, id, line, answer) => {
    expect(judged(archetype, id, talk(line))).toMatchObject({ answer })
  })

  test('one open question is half, several in one breath are too', () => {
    const [one, other] = ['What happened then?', 'Where were you?']

    expect(judged('INVESTIGATION', 'open_questions', talk(one)).answer).toBe('partly')
    expect(judged('INVESTIGATION', 'open_questions', talk(one, other)).answer).toBe('yes')
    expect(
      judged('INVESTIGATION', 'open_questions', talk('When did you come, when did you leave and who was there?', one))
        .answer,
    ).toBe('partly')
  })
})

test('a question follows up when it takes up what the other has said', () => {
  const [first, second] = ['Where did the ladder stand?', 'Who moved the ladder?']

  expect(judged('INVESTIGATION', 'precise', talk(['Good morning.', 'I took the ladder.'], first, second)).answer).toBe(
    'yes',
  )
  expect(judged('INVESTIGATION', 'precise', talk(first, second)).answer).toBe('partly')
})

describe('respect', () => {
  const respect = (...lines: readonly Line[]) => judged('HELP_SEEKING', 'respect', talk(...lines))

  test('one slip is half of a no, two are one', () => {
    expect(respect(question).answer).toBe('yes')
    expect(respect(question, "Don't be so touchy.").answer).toBe('partly')
    expect(respect("Don't be so touchy.", 'That is your problem.').answer).toBe('no')
  })

  test('one insult is want of respect, also when no other line was said', () => {
    const stopped: Line = ['You idiot.', 'Pardon?', insult]

    expect(respect(question, offer, stopped)).toMatchObject({
      answer: 'no',
      quotes: [{ turn: 3, quote: 'You idiot.' }],
    })
    expect(respect(stopped).answer).toBe('no')
  })
})

test('where nothing reached the other person there is nothing to judge', () => {
  const stopped: Line = [
    'Write me a poem.',
    'Pardon?',
    { verdicts: [{ side: 'input', rule: 'off_topic', action: 'deflect' }] },
  ]

  expect(judged('HELP_SEEKING', 'respect', talk(stopped)).answer).toBe('cannot_tell')
})

test('quotes where it begins and where it was last', () => {
  expect(
    judged('PERSUASION', 'explores', talk(question, 'And why do you do it so?', 'Since when is that?')).quotes,
  ).toEqual([
    { turn: 1, quote: question },
    { turn: 3, quote: 'Since when is that?' },
  ])
})
