import { expect, test } from 'vitest'
import { basePersona } from '../../src/persona/base-persona.ts'
import { fixBackboneByRules } from '../../src/persona/fix-backbone.rules.ts'
import { namesInUse } from '../../src/persona/invent/names-in-use.ts'
import { nameWords } from '../../src/persona/invent/names.ts'
import { PersonaRequest } from '../../src/persona/persona.ts'
import type { Template } from '../../src/scenario/template.ts'
import { allTemplates, aTemplate, forkliftWitness, irrigationSale } from '../support/templates.ts'

function backbone(template: Template, seed: number, asked: Partial<PersonaRequest> = {}): Record<string, string> {
  const request = PersonaRequest.parse(asked)
  const { facts } = fixBackboneByRules({ template, base: basePersona(template, request), request, seed })
  return Object.fromEntries(facts.map(({ field, value }) => [field, value]))
}

test('closes exactly what the document leaves open', () => {
  const { name, age, gender, city } = backbone(forkliftWitness, 3)

  expect(name).toMatch(/^\S+ \S+/)
  expect(Number(age)).toBeGreaterThan(17)
  expect(['female', 'male']).toContain(gender)
  expect(city).toMatch(/^\p{Lu}[\p{L} .'’-]+$/u)
  expect(backbone(irrigationSale, 3)).not.toHaveProperty('name')
})

test('the same seed gives the same person, another seed another one', () => {
  expect(backbone(forkliftWitness, 7)).toEqual(backbone(forkliftWitness, 7))
  const names = new Set(Array.from({ length: 20 }, (_, seed) => backbone(forkliftWitness, seed).name))
  expect(names.size).toBeGreaterThan(12)
})

test('repeats what the statements settle, in their words', () => {
  const facts = [
    'She has run the bakery for eleven years.',
    'She is divorced and lives with her daughter Ines, 14.',
    'The budget for the oven is not more than 8,000 euros.',
  ]

  const settled = backbone(aTemplate({ assess: { name: 'Carla Reis', role: 'baker' }, facts }), 1)

  expect(settled.years_of_experience).toContain('eleven years')
  expect(settled.marital_status).toContain('divorced')
  expect(settled.children).toContain('daughter Ines')
  expect(settled.budget).toContain('8,000')
})

test('an invented age leaves room for the years of work and the children', () => {
  const template = aTemplate({
    assess: { role: 'assistant' },
    facts: [
      'He has worked here for twenty-two years.',
      'He has a son of 19.',
      'She has been in the office for 25 years.',
    ],
  })

  for (let seed = 0; seed < 30; seed++) expect(Number(backbone(template, seed).age)).toBeGreaterThanOrEqual(41)
})

test.each([
  ['Carla Reis, born in 1969, bakes in Bremen.', 1969],
  ['She was born on 3 May 1971 and has two sons.', 1971],
  ['Date of birth: 12/03/1971', 1971],
])('who was born in a year is as old as that makes them: %s', (fact, year) => {
  const settled = backbone(aTemplate({ assess: { name: 'Carla Reis', role: 'baker' }, facts: [fact] }), 1)

  expect(Number(settled.age)).toBe(new Date().getFullYear() - year)
})

test.each([
  'Her daughter was born in 2019.',
  'The bakery, born in 1911 of two shops, is hers.',
  'She was born in 2099.',
])('the birth of somebody else makes nobody a child or a hundred years old: %s', (fact) => {
  const settled = backbone(aTemplate({ assess: { name: 'Carla (Reis', role: 'baker' }, facts: [fact] }), 1)

  expect(Number(settled.age)).toBeGreaterThan(17)
  expect(Number(settled.age)).toBeLessThan(80)
})

test('no invented name is that of anybody in the document, over 200 seeds and all templates', () => {
  for (const template of allTemplates) {
    const nameless = {
      ...template,
      persona_definitions: { ...template.persona_definitions, assess_mode_ai_bot: { role: 'clerk' } },
    }
    const used = namesInUse(nameless)
    for (let seed = 0; seed < 200; seed++) {
      const name = backbone(nameless, seed).name ?? ''
      expect(nameWords(name).filter((word) => used.has(word))).toEqual([])
      expect(name).toMatch(/^[\p{Script=Latin}\p{M} '’-]+$/u)
    }
  }
})

test('names and cities come from the country of the scene', () => {
  const peru = aTemplate({ country: 'Peru', assess: { role: 'teacher' } })

  expect([
    'Lima',
    'Arequipa',
    'Trujillo',
    'Chiclayo',
    'Piura',
    'Cusco',
    'Iquitos',
    'Huancayo',
    'Callao',
    'Chimbote',
    'Tacna',
    'Juliaca',
    'Ica',
    'Pucallpa',
    'Sullana',
    'Cuzco',
  ]).toContain(backbone(peru, 5).city)
})

test('a trainer’s wish closes the gaps before chance does', () => {
  const wish = 'The witness is a woman named Tilda Bergman, 58 years old, and lives in Rotterdam.'

  expect(backbone(forkliftWitness, 1, { custom_prompt: wish })).toMatchObject({
    name: 'Tilda Bergman',
    age: '58',
    gender: 'female',
    city: 'Rotterdam',
  })
})
