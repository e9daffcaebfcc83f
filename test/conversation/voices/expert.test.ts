import { expect, test } from 'vitest'
import type { Persona } from '../../../src/persona/persona.ts'
import { aPersona } from '../../support/personas.ts'
import { faultsOf, holdATalk, repliesOf } from './hold-a-talk.ts'

const theCoach: Persona = aPersona({
  mode: 'learn_mode',
  persona_type: 'expert',
  name: 'Vera Holm',
  archetype: 'INVESTIGATION',
  scenario_type: 'pool_accident_inquiry',
  archetype_specific_data: {},
  detail_categories: {},
  facts: [],
  conversation_rules: {
    opening_behavior: 'You greet and ask what they find hard.',
    opens: 'persona',
    opening_line: 'Welcome. What do you find hard about this talk?',
    response_style: 'You explain in plain words.',
    word_limit: 110,
    behavioral_triggers: { what_engages: [], what_frustrates: [], what_escalates: [], what_ends_conversation: [] },
  },
  scene: { title: 'The boy at the pool', learner_role: 'investigator', language: 'en' },
  knowledge: [
    'On Sunday at 15.20 a boy slipped at the edge of the big pool.',
    'The attendant was looking at his phone at that moment.',
    'The learner has to find out what happened, not whom to blame.',
    'If he is accused, he asks for his boss and says nothing more.',
    'The second attendant, Frau Menzel, was at lunch.',
  ],
})

test('explains a point with an example line and asks the learner to try', async () => {
  const [reply] = repliesOf(await holdATalk(theCoach, ['I am not sure how to begin.']))

  expect(reply).toContain('Say at the beginning what the talk is for')
  expect(reply).toMatch(/“[^”]+”/)
  expect(reply).toContain('What would your first sentence to them be?')
})

test('answers a question with the passage of the document, and says so when there is none', async () => {
  const [known, blame, unknown] = repliesOf(
    await holdATalk(theCoach, [
      'Where was the second attendant?',
      'What happens if I accuse him?',
      'What is his favourite colour?',
    ]),
  )

  expect(known).toContain('“The second attendant, Frau Menzel, was at lunch.”')
  expect(blame).toContain('“If he is accused, he asks for his boss and says nothing more.”')
  expect(unknown).not.toContain('“')
})

test('says to the learner what the document says of the learner', async () => {
  const [reply] = repliesOf(await holdATalk(theCoach, ['Do I have to find out whom to blame?']))

  expect(reply).toContain('“You have to find out what happened, not whom to blame.”')
})

test('praises a good line, mends a leading one with an example, and does not take it for a question to the coach', async () => {
  const [, good, leading] = repliesOf(
    await holdATalk(theCoach, [
      'Hello.',
      'Take me through Sunday, from the moment you came in.',
      '"You were on your phone, weren’t you?"',
    ]),
  )

  expect(good).toMatch(/ask openly|invites a story|yes or no: good/)
  expect(leading).toMatch(/answer with it|into their mouth/)
  expect(leading).toMatch(/“[^”]+”/)
})

test('never frames two replies alike, through a lesson of thirty turns, and says goodbye', async () => {
  const lines = [
    'Where was the second attendant?',
    'What did you see on Sunday?',
    'How should I ask about the phone?',
    'Okay.',
    '"Did you see the boy?"',
  ]
  const talk = await holdATalk(theCoach, [
    ...Array.from({ length: 30 }, (_, at) => lines[at % lines.length] ?? ''),
    'Thank you, goodbye.',
  ])

  expect(faultsOf(talk)).toEqual([])
  expect(talk.ended?.outcome).toBe('learner')
})
