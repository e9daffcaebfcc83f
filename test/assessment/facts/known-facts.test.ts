import { expect, test } from 'vitest'
import { knownFacts } from '../../../src/assessment/facts/known-facts.ts'
import type { Template } from '../../../src/scenario/template.ts'
import { careInquiry } from '../../support/templates.ts'

const aTemplate = (changes: Partial<Template>): Template => ({ ...careInquiry, facts: [], ...changes })

test('holds the facts of all sides, those the other person must not know as well, in document order', () => {
  const template = aTemplate({
    facts: [
      { text: 'The lift holds eight people.', about: 'subject' },
      { text: 'The learner may go to 900 euros.', about: 'learner', persona_knows: false },
    ],
  })

  expect(knownFacts(template).slice(0, 2)).toEqual([
    { id: 'facts.0', text: 'The lift holds eight people.', about: 'subject' },
    { id: 'facts.1', text: 'The learner may go to 900 euros.', about: 'learner' },
  ])
})

test('adds the points of the coach and the values of the persona that no fact has said', () => {
  const template = aTemplate({
    facts: [{ text: 'The warranty is seven years.', about: 'subject' }],
    knowledge: { points: ['The warranty is  seven years.', 'The range is 60 km.'] },
  })
  template.persona_definitions = {
    ...template.persona_definitions,
    assess_mode_ai_bot: {
      name: 'Ines Carvalho',
      age: 39,
      known_facts: ['The lift stopped at nine.'],
      emotional_state: 'tired',
    },
  }

  const known = knownFacts(template)

  expect(known.filter(({ text }) => text.includes('warranty'))).toHaveLength(1)
  expect(known).toContainEqual({ id: 'knowledge.points.1', text: 'The range is 60 km.' })
  expect(known.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Name: Ines Carvalho', 'Age: 39', 'The lift stopped at nine.']),
  )
  expect(known.map(({ text }) => text)).not.toContain('tired')
})
