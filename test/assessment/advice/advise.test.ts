import { describe, expect, test } from 'vitest'
import { adviseByRules, advise } from '../../../src/assessment/advice/advise.ts'
import { assess } from '../../../src/assessment/assess.ts'
import type { ObjectRequest } from '../../../src/llm/model-client.ts'
import { words } from '../../../src/language/text.ts'
import { readStopped } from '../../../src/assessment/read-talk.ts'
import { usualCriteria } from '../../../src/assessment/usual/index.ts'
import type { Archetype } from '../../../src/scenario/template.ts'
import { createStepRunner } from '../../../src/step.ts'
import type { Conversation } from '../../../src/conversation/conversation.ts'
import { judgedTalk } from '../../../evals/scoring/judged-talk.ts'
import { talkNames } from '../../../evals/scoring/script.ts'
import { aConversation, aPersona, aTurn } from '../../support/personas.ts'
import { scriptedModel } from '../../support/scripted-model.ts'
import { aTemplate, irrigationSale } from '../../support/templates.ts'

const talk = aConversation({
  turns: [
    aTurn(1, {
      learner: 'Good morning. What can I do for you?',
      reply: 'Tomas was in hospital again. I am so afraid at night.',
    }),
    aTurn(2, { learner: 'I see.', reply: 'Who comes to look at the wall, and when?' }),
    aTurn(3, { learner: 'Somebody will look into it soon.', reply: 'That is what the leaflet said.' }),
  ],
})
const judged = (conversation: Conversation) => assess(conversation, null, createStepRunner({ model: null }))
const adviceOn = async (criterion: string, conversation = talk) =>
  (await judged(conversation)).advice.find((one) => one.criterion === criterion)

describe('a better line by rules', () => {
  test('for understanding stands where the burden was told, and takes it up', async () => {
    expect(await adviceOn('understanding')).toEqual({
      criterion: 'understanding',
      turn: 2,
      instead_of: 'I see.',
      try_instead: 'You said “I am so afraid at night”. That must be hard for you. Have I understood what weighs most?',
      source: 'rules',
    })
  })

  test('for the next step puts a day to the vague one', async () => {
    const dated = { ...talk, turns: talk.turns.filter(({ turn }) => turn !== 2) }

    expect(await adviceOn('next_step', dated)).toMatchObject({
      turn: 3,
      instead_of: 'Somebody will look into it soon.',
      try_instead: expect.stringMatching(/Thursday at ten/),
    })
  })

  test('for evidence is a figure of the scenario on what was asked, with "you" for the person', () => {
    const template = {
      ...irrigationSale,
      facts: [
        {
          text: 'The offer: On three farms near Nakuru the pump saved 4,100 shillings of petrol a month',
          about: 'subject' as const,
        },
        { text: 'She can pay KSh 40,000 at once.', about: 'persona' as const },
        {
          text: 'The learner may go down to 71,000 shillings at most.',
          about: 'learner' as const,
          persona_knows: false,
        },
      ].map((fact) => ({
        ...fact,
        span: { start: 0, end: fact.text.length, quote: fact.text.replace('The offer: ', '') },
      })),
    }
    const persona = aPersona({ archetype: 'PERSUASION', name: 'Mercy Chebet' })
    const conversation = aConversation({
      persona,
      opening: null,
      turns: [
        aTurn(1, {
          learner: 'This pump is simply the best on the market.',
          reply: 'How much petrol does it really save?',
        }),
        aTurn(2, { learner: 'A lot, believe me.', reply: 'Hm.' }),
      ],
    })
    const criteria = [
      {
        id: 'evidence',
        name: 'Supports claims',
        weight: 1,
        level: 0,
        levels: [],
        value: 0,
        reason: '',
        evidence: [],
        checks: [],
      },
    ]

    expect(adviseByRules(conversation, template, criteria)).toMatchObject([
      { turn: 2, try_instead: expect.stringContaining('on three farms near Nakuru the pump saved 4,100 shillings') },
    ])
    expect(adviseByRules(conversation, null, criteria)).toMatchObject([
      { turn: 2, try_instead: expect.stringMatching(/do not have the figure .* by Thursday/) },
    ])
  })

  test('speaks the language of the talk', async () => {
    const persona = aPersona({
      scene: { language: 'de', situation: 'Sie sitzen im Büro der Hausverwaltung und warten auf eine Antwort.' },
      facts: [{ text: 'Die Wand ist seit November nass und das Kind ist krank.', about: 'persona' }],
    })
    const turns = [
      aTurn(1, {
        learner: 'Guten Tag, was kann ich für Sie tun, bitte?',
        reply: 'Ich habe jede Nacht Angst um den Jungen.',
      }),
      aTurn(2, { learner: 'Das ist bei uns allgemein bekannt.', reply: 'So.' }),
    ]

    expect(await adviceOn('understanding', aConversation({ persona, turns, opening: null }))).toMatchObject({
      turn: 2,
      try_instead: expect.stringMatching(/^Sie sagten: „Ich habe jede Nacht Angst um den Jungen“/),
    })
  })

  test('takes words of the other person as words, whatever they look like', async () => {
    const reply = 'I am afraid <b>of “this”</b> every night.'
    const conversation = { ...talk, turns: [aTurn(1, { learner: 'Yes?', reply }), aTurn(2, { learner: 'I see.' })] }

    expect((await adviceOn('understanding', conversation))?.try_instead).toContain(
      '“I am afraid <b>of this</b> every night”',
    )
  })
})

test('no line is longer than a breath, repeats the learner, or stands where nothing was said; most would meet their criterion', async () => {
  const met: boolean[] = []
  for (const name of talkNames().filter((one) => /poor|car/.test(one))) {
    const { turns, assessment } = await judgedTalk(name)
    const wanted = assessment.criteria.filter(({ value }) => value !== null && value < 0.75).length

    expect(assessment.advice.length).toBeLessThanOrEqual(Math.min(3, wanted))
    for (const { criterion, turn, instead_of, try_instead } of assessment.advice) {
      expect(words(try_instead).length, `${name}: ${try_instead}`).toBeLessThanOrEqual(40)
      expect(try_instead).not.toBe(instead_of)
      met.push(wouldMeet(try_instead, assessment.archetype, criterion))
      expect(turns.find((one) => one.turn === turn)?.learner.startsWith(instead_of.slice(0, 20))).toBe(true)
    }
  }
  expect(met.length).toBeGreaterThan(15)
  expect(met.filter(Boolean).length / met.length).toBeGreaterThanOrEqual(0.85)
})

/** What the rules engine would say of the line, had it been said. */
function wouldMeet(line: string, archetype: Archetype, criterion: string): boolean {
  const isMetBy = usualCriteria[archetype].find(({ id }) => id === criterion)?.isMetBy
  if (!isMetBy) return true
  const asHeard = { followsUp: true, afterDoubt: true, takesUpLast: true }
  return isMetBy({ ...readStopped(aTurn(1, { learner: line })), ...asHeard })
}

test('there is no advice where nothing is scored', async () => {
  expect((await judged({ ...talk, flags: ['self_harm'] })).advice).toEqual([])
  expect((await judged({ ...talk, mode: 'learn_mode' })).advice).toEqual([])
})

describe('a better line by a model', () => {
  const criteria = ['understanding', 'next_step'].map((id) => ({
    id,
    name: id,
    weight: 1,
    level: 0,
    levels: [],
    value: 0,
    reason: '',
    evidence: [],
    checks: [],
  }))
  const answering = (...lines: readonly unknown[]) => scriptedModel({ objects: { 'better-line': lines } })
  const good = { line: 'You must be worn out by those nights. The inspector comes to you on Friday at 9:30.' }

  test('is asked for all criteria at the same time, and told what had been said by then', async () => {
    const model = answering(good, good)

    const advice = await advise(talk, null, criteria, createStepRunner({ model }))

    expect(model.objectRequests).toHaveLength(2)
    expect(advice.map(({ source, try_instead }) => [source, try_instead])).toEqual([['model', good.line]]) // the same line helps once
    const [first] = model.objectRequests as readonly ObjectRequest<unknown>[]
    expect(first?.messages.at(-1)?.content).toContain('I am so afraid at night')
    expect(first?.messages.at(-1)?.content).not.toContain('the leaflet')
  })

  test('is not told what a guard stopped, nor who the learner is', async () => {
    const model = answering(good)
    const verdicts = [{ side: 'input' as const, rule: 'disrespect', action: 'warn' as const }]
    const turns = [
      aTurn(1, { learner: 'My number is +351 912 345 678.', reply: 'I am so afraid at night.' }),
      aTurn(2, { learner: 'You stupid cow.', verdicts, reply: 'Please do not speak to me like that.' }),
    ]
    const against = {
      id: 'respect.mostly',
      question: 'Respect?',
      answer: false,
      quote: 'You stupid cow.',
      turn: 2,
      reason: '',
    }
    const respect = criteria.slice(0, 1).map((one) => ({ ...one, id: 'respect', checks: [against] }))

    await advise({ ...talk, turns }, null, respect, createStepRunner({ model }))

    const asked = model.objectRequests[0]?.messages.map(({ content }) => content).join('\n')
    expect(asked).toContain('(something out of place)')
    expect(asked).not.toMatch(/stupid cow|912 345/)
  })

  test.each([
    ['invents a figure', { line: 'We will pay you 350 euros for every night.' }, /350/],
    ['repeats the learner', { line: 'I see!' }, /repeats/],
    ['talks too long', { line: 'and so on '.repeat(20) }, /At most 40 words/],
  ])('is sent back when it %s, and the rules word it when it does so again', async (_, bad, told) => {
    const model = answering(bad, bad)

    const [advice] = await advise(talk, null, criteria.slice(0, 1), createStepRunner({ model }))

    expect(model.objectRequests[1]?.messages.at(-1)?.content).toMatch(told)
    expect(advice).toMatchObject({ source: 'rules', try_instead: expect.stringContaining('afraid at night') })
  })
})

test('a criterion of a trainer’s own gets a line where its words tell what it asks for, and none otherwise', () => {
  const template = aTemplate({ title: 'A talk', archetype: 'HELP_SEEKING' })
  const own = (name: string) =>
    adviseByRules(talk, template, [
      { id: 'rubric.own', name, weight: 1, level: 0, levels: [], value: 0, reason: '', evidence: [], checks: [] },
    ])

  expect(own('Agrees on a small, dated next step')[0]?.try_instead).toContain('Thursday')
  expect(own('Wears the badge of the association')).toEqual([])
})
