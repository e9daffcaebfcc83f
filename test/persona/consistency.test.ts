import { expect, test } from 'vitest'
import { checkConsistency } from '../../src/persona/consistency.ts'
import type { BasePersona } from '../../src/persona/base-persona.ts'
import type { CategoryDetails } from '../../src/persona/write-details.ts'
import { aPersona } from '../support/personas.ts'

const persona = aPersona()
const base: BasePersona = {
  name: persona.name,
  age: 47,
  gender: 'female',
  role: persona.role,
  description: persona.description,
  location: persona.location,
  archetype: 'PERSUASION',
  archetype_confidence: 1,
  archetype_specific_data: {},
  scene: {},
  facts: [{ text: 'She runs a nursing home with 20 beds and an attached pharmacy.', about: 'persona' }],
  knowledge: [],
  provenance: {},
  gaps: [],
}

const field = (name: string, value: string, facts: number[] = []) => ({ field: name, value, facts })
const category = (fields: CategoryDetails['fields'], paragraph = ''): Map<string, CategoryDetails> =>
  new Map([['professional_context', { fields, paragraph }]])
const five = [
  field('a', 'tea at four'),
  field('b', 'walks to work'),
  field('c', 'signs every chart'),
  field('d', 'one deputy, Rosa'),
  field('e', 'closed on Sundays'),
]

test('leaves details alone that fit together', () => {
  const written = category(five, 'You drink tea at four.')

  expect(checkConsistency(written, base, {})).toEqual({ details: written, mended: [] })
})

test('sets a wrong age of the person right, in fields and paragraph', () => {
  const { details, mended } = checkConsistency(
    category([...five, field('age', '52')], 'At 52, you walk to work.'),
    base,
    {},
  )

  expect(details.get('professional_context')?.fields.at(-1)?.value).toBe('47')
  expect(details.get('professional_context')?.paragraph).toBe('At 47, you walk to work.')
  expect(mended).toHaveLength(2)
})

test('leaves the age of other people alone', () => {
  const written = category(five, 'Your son is 12 years old.')

  expect(checkConsistency(written, base, {}).mended).toEqual([])
})

test('drops an invented value that contradicts a statement, and the sentence that tells it', () => {
  const wrong = field('practice_type', 'runs a nursing home with 35 beds and an attached pharmacy')

  const { details, mended } = checkConsistency(
    category([...five, wrong], 'You walk to work. You run a nursing home with 35 beds and an attached pharmacy.'),
    base,
    {},
  )

  expect(details.get('professional_context')?.fields).toEqual(five)
  expect(details.get('professional_context')?.paragraph).toBe('You walk to work.')
  expect(mended.join(' ')).toContain('35 beds')
})

test('replaces it by the statement where too few fields would be left', () => {
  const wrong = field('practice_type', 'runs a nursing home with 35 beds and an attached pharmacy')

  const { details } = checkConsistency(category([...five.slice(0, 4), wrong]), base, {})

  expect(details.get('professional_context')?.fields.at(-1)).toMatchObject({
    field: 'practice_type',
    value: base.facts[0]?.text,
  })
})

test('lets the settled value win over another invention for the same field', () => {
  const { details } = checkConsistency(
    category([...five, field('years_of_experience', '9 years')], 'You have worked for 9 years. You walk to work.'),
    base,
    {
      years_of_experience: '15 years',
    },
  )

  expect(details.get('professional_context')?.fields.at(-1)?.value).toBe('15 years')
  expect(details.get('professional_context')?.paragraph).toBe('You walk to work.')
})
