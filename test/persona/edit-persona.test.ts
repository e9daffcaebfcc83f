import { expect, test } from 'vitest'
import { editPersona } from '../../src/persona/edit-persona.ts'
import { aPersona } from '../support/personas.ts'

const before = aPersona({
  narratives: { financial_context: 'You earn 1,340 euros.', health_context: 'Tomas has asthma.' },
  provenance: { name: { source: 'document' }, 'detail_categories.financial_context.income_level': { source: 'model' } },
})
const changedIncome = {
  ...before,
  detail_categories: {
    ...before.detail_categories,
    financial_context: { ...before.detail_categories.financial_context, income_level: '1,900 euros a month' },
  },
}

test('marks what the trainer changed, and nothing else', () => {
  const { provenance } = editPersona(before, { ...changedIncome, age: 41 })

  expect(provenance).toEqual({
    name: { source: 'document' },
    age: { source: 'trainer' },
    'detail_categories.financial_context.income_level': { source: 'trainer' },
  })
})

test('drops the paragraph that tells the old fields, and keeps the others', () => {
  expect(editPersona(before, changedIncome).narratives).toEqual({ health_context: 'Tomas has asthma.' })
})

test('keeps a paragraph that the trainer rewrote with the fields', () => {
  const narratives = { ...before.narratives, financial_context: 'You earn 1,900 euros.' }

  expect(editPersona(before, { ...changedIncome, narratives }).narratives).toEqual(narratives)
})

test('refuses another id, template or mode', () => {
  expect(() => editPersona(before, { ...before, mode: 'learn_mode' })).toThrow(
    /mode cannot be changed: it is "assess_mode", got "learn_mode"/,
  )
})
