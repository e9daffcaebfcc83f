import { expect, test } from 'vitest'
import { assembleTemplate, unfoundQuotes } from '../../src/scenario/assemble-template.ts'
import type { Extraction } from '../../src/scenario/extract-template.ts'
import { Template } from '../../src/scenario/template.ts'

const text = `# Harbour talk

**Maren Voss**, 47, pilot in Emden, says:
“I never sign   before noon.”
- price
- delivery on Tuesdays`

const document = { name: 'harbour.md', text }

function anExtraction(over: Partial<Extraction> = {}): Extraction {
  return {
    title: 'Harbour talk',
    domain: 'harbour_talk',
    language: 'en',
    archetype: { reason: 'terms', primary: 'NEGOTIATION', confidence: 0.8, alternatives: [] },
    scene: [],
    character: [],
    expert: [],
    rubric: [],
    knowledge: [],
    facts: [],
    ...over,
  }
}

const aFact = (quote: string) => ({ text: 'a statement', about: 'persona' as const, persona_knows: true, quote })

test('finds a quote again although quotation marks, blanks and markup differ', () => {
  const extraction = anExtraction({ facts: [aFact('Maren Voss, 47'), aFact('says: "I never sign before noon."')] })

  const { facts } = assembleTemplate(document, extraction)

  expect(facts.map((fact) => fact.span?.quote)).toEqual(['Maren Voss**, 47', 'says:\n“I never sign   before noon.”'])
  for (const { span } of facts) expect(text.slice(span?.start, span?.end)).toBe(span?.quote)
})

test('drops a fact that the document does not state and names its quote', () => {
  const extraction = anExtraction({ facts: [aFact('pilot in Emden'), aFact('captain in Bremen')] })

  expect(assembleTemplate(document, extraction).facts).toHaveLength(1)
  expect(unfoundQuotes(document, extraction)).toEqual(['captain in Bremen'])
})

test('keeps a value without a place in the document but gives it no span, so that it counts as invented', () => {
  const template = assembleTemplate(
    document,
    anExtraction({
      character: [
        { field: 'role', value: 'pilot', quote: 'pilot' },
        { field: 'gender', value: 'female', quote: 'she' },
      ],
    }),
  )

  expect(template.persona_definitions.assess_mode_ai_bot).toMatchObject({ role: 'pilot', gender: 'female' })
  expect(Object.keys(template.spans ?? {})).toEqual(['persona_definitions.assess_mode_ai_bot.role'])
})

test('gathers list fields in order, without repeats, each with its own span', () => {
  const template = assembleTemplate(
    document,
    anExtraction({
      character: [
        { field: 'non_negotiables', value: 'price', quote: 'price' },
        { field: 'non_negotiables', value: 'price', quote: 'price' },
        { field: 'non_negotiables', value: 'delivery on Tuesdays', quote: 'delivery on Tuesdays' },
      ],
    }),
  )

  const path = 'persona_definitions.assess_mode_ai_bot.non_negotiables'
  expect(template.persona_definitions.assess_mode_ai_bot.non_negotiables).toEqual(['price', 'delivery on Tuesdays'])
  expect(template.spans?.[`${path}.1`]?.quote).toBe('delivery on Tuesdays')
})

test('makes a number of an exact age and leaves an approximate one in words', () => {
  const ageOf = (value: string) =>
    assembleTemplate(document, anExtraction({ character: [{ field: 'age', value, quote: '47' }] })).persona_definitions
      .assess_mode_ai_bot.age

  expect(ageOf('47')).toBe(47)
  expect(ageOf('47 Jahre')).toBe(47)
  expect(ageOf('about 50')).toBe('about 50')
  expect(ageOf('in her forties')).toBe('in her forties')
})

test('ignores a sub-type that is none', () => {
  const character: Extraction['character'] = [{ field: 'sub_type', value: 'angry', quote: 'pilot' }]
  const victim: Extraction['character'] = [{ field: 'sub_type', value: 'victim', quote: 'pilot' }]

  expect(
    assembleTemplate(document, anExtraction({ character })).persona_definitions.assess_mode_ai_bot.sub_type,
  ).toBeUndefined()
  expect(
    assembleTemplate(document, anExtraction({ character: victim })).persona_definitions.assess_mode_ai_bot.sub_type,
  ).toBe('VICTIM')
})

test('seats an unnamed expert of the domain when the document names none', () => {
  const { learn_mode_ai_bot: expert } = assembleTemplate(document, anExtraction()).persona_definitions

  expect(expert.name).toBeUndefined()
  expect(expert.role).toContain('harbour talk')
})

test('gives the lines of a rubric distinct ids', () => {
  const line = { name: 'Clear ask', description: null, weight: 10 }

  const { rubric } = assembleTemplate(document, anExtraction({ rubric: [line, line] }))

  expect(rubric?.map((criterion) => criterion.id)).toEqual(['clear_ask', 'clear_ask_2'])
})

test('identifies a template by its title and its text, the same every time', () => {
  const one = assembleTemplate(document, anExtraction())
  const changed = assembleTemplate({ ...document, text: `${text}.` }, anExtraction())

  expect(one.template_id).toMatch(/^harbour-talk-[0-9a-f]{8}$/)
  expect(assembleTemplate(document, anExtraction())).toEqual(one)
  expect(changed.template_id).not.toBe(one.template_id)
})

test('yields a document that the template schema accepts, even of an empty extraction', () => {
  expect(() => Template.parse(assembleTemplate({ name: 'x', text: '' }, anExtraction({ title: '' })))).not.toThrow()
})
