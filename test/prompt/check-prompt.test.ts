import { expect, test } from 'vitest'
import { checkPrompt } from '../../src/prompt/check-prompt.ts'
import { promptSections, renderSections, systemPrompt } from '../../src/prompt/system-prompt.ts'
import { aPersona } from '../support/personas.ts'

const persona = aPersona()
const prompt = systemPrompt(persona)
const rulesOf = (damaged: string) => checkPrompt(persona, damaged).findings.map(({ rule }) => rule)

test('finds nothing in a prompt that code assembled, and counts the statements it reaches', () => {
  expect(checkPrompt(persona, prompt)).toMatchObject({
    ok: true,
    findings: [],
    facts: { reached: 3, missing: 0, contradicted: 0 },
  })
})

test('estimates the tokens of the prompt', () => {
  const { tokens } = checkPrompt(persona, prompt)

  expect(tokens).toBeGreaterThan(prompt.length / 6)
  expect(tokens).toBeLessThan(prompt.length / 3)
})

test.each(['identity', 'details.health_context', 'details.financial_context', 'archetype', 'flow'])(
  'misses what the section %s told',
  (id) => {
    const damaged = renderSections(promptSections(persona).filter((section) => section.id !== id))

    expect(rulesOf(damaged)).toContain('persona-value-missing')
  },
)

test('misses a single value', () => {
  expect(checkPrompt(persona, prompt.replaceAll('95 euros', 'some money')).findings).toMatchObject([
    { rule: 'persona-value-missing', message: expect.stringContaining('current_obligations') },
  ])
})

test('misses every guardrail that is taken out', () => {
  const section = promptSections(persona).find(({ id }) => id === 'guardrails')
  const rules = section?.text.split('\n') ?? []

  for (const rule of rules.slice(0, 8)) expect(rulesOf(prompt.replace(rule, ''))).toContain('guardrail-missing')
})

test('misses a rule of the archetype', () => {
  expect(rulesOf(prompt.replace(/- Vague comfort.*\n/, ''))).toContain('archetype-rule-missing')
})

test('misses a statement of the document', () => {
  expect(rulesOf(prompt.replaceAll(/.*three times.*/g, ''))).toContain('fact-missing')
})

test('finds a liking that was told as a condition and what follows from it', () => {
  const knows = aPersona({ facts: [{ text: 'He trusts people who ask about the boat first.', about: 'persona' }] })
  const told = `${renderSections(promptSections(aPersona()))}\nWhen the other person asks about the boat first, you trust them.`

  expect(checkPrompt(knows, told).findings).toEqual([])
})

test('sees a statement that the prompt contradicts', () => {
  const damaged = `${prompt}\nTomas spent five nights in hospital in January.`

  expect(rulesOf(damaged.replaceAll('two nights', '2 nights'))).not.toContain('fact-contradicted')
  expect(
    checkPrompt(
      aPersona({ facts: [{ text: 'Tomas spent 2 nights in hospital in January.', about: 'persona' }] }),
      `${prompt}\nTomas spent 5 nights in hospital in January.`,
    ).facts,
  ).toMatchObject({ contradicted: 1 })
})

test.each(['{name}', '[PERSONA_PLACEHOLDER]', '<insert name>', 'undefined', '[object Object]'])(
  'sees that %s was never filled',
  (mark) => {
    expect(rulesOf(`${prompt}\nYou like ${mark}.`)).toEqual(['placeholder'])
  },
)

test('says when a prompt is longer than its budget', () => {
  expect(rulesOf(`${prompt}\n${'and then some more of it '.repeat(2_000)}`)).toContain('too-long')
})
