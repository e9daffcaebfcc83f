import { expect, test } from 'vitest'
import { statementsOf } from '../../src/persona/statements.ts'
import { checkPrompt } from '../../src/prompt/check-prompt.ts'
import { promptSections, systemPrompt } from '../../src/prompt/system-prompt.ts'
import { aPersona } from '../support/personas.ts'

test('tells the character everything, section by section', () => {
  expect(systemPrompt(aPersona())).toMatchSnapshot()
})

test('tells the expert of the learn mode whom the learner will face and how to teach', () => {
  expect(
    systemPrompt(aPersona({ mode: 'learn_mode', knowledge: ["Mould within 14 days is the landlord's matter."] })),
  ).toMatchSnapshot()
})

test('gives the same text for the same persona', () => {
  expect(systemPrompt(aPersona())).toBe(systemPrompt(aPersona()))
})

test('does not depend on whether the talk is a trial or an assessment', () => {
  expect(systemPrompt(aPersona({ mode: 'try_mode' }))).toBe(systemPrompt(aPersona({ mode: 'assess_mode' })))
})

test('tells a paragraph as it was written and adds only what it leaves out', () => {
  const narratives = {
    financial_context:
      'You earn 1,340 euros a month; the rent of 720 euros leaves you 80 euros at the end of the month.',
  }

  const section = promptSections(aPersona({ narratives })).find(({ id }) => id === 'details.financial_context')

  expect(section?.text).toContain(narratives.financial_context)
  expect(section?.text).not.toContain('Your income level')
  expect(section?.text).toContain('95 euros for the dehumidifier')
})

test('adds the statements of the document that nothing else tells', () => {
  const facts = [{ text: 'The lift has been broken since 3 February.', about: 'setting' as const }]

  const section = promptSections(aPersona({ facts })).find(({ id }) => id === 'facts')

  expect(section?.text).toContain('The lift has been broken since 3 February.')
})

test('takes an older document without any of the optional fields', () => {
  const { narratives: _n, scene: _s, facts: _f, provenance: _p, ...older } = aPersona()

  const prompt = systemPrompt({ ...older, generation_metadata: {} })

  expect(checkPrompt({ ...older, generation_metadata: {} }, prompt)).toMatchObject({ ok: true, findings: [] })
})

test('takes numbers, lists and nested objects as values of detail fields', () => {
  const persona = aPersona({
    detail_categories: {
      family_context: { children: 2, pets: ['a dog', 'a parrot'], partner: { name: 'Rui', works: 'nights' } },
    },
  })

  const prompt = systemPrompt(persona)

  for (const { text } of statementsOf(persona))
    expect(prompt.toLowerCase()).toContain(text.toLowerCase().replace(/\.$/, ''))
})

test('names nobody where the document gives no name', () => {
  expect(systemPrompt(aPersona({ name: null, age: 'about forty' }))).toContain(
    'You are somebody whose name is not given, about forty, female',
  )
})
