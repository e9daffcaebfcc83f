import { expect, test } from 'vitest'
import type { Persona } from '../../../src/persona/persona.ts'
import { compared } from '../../../src/web/trainer/compare/compare.ts'
import { categoryTold, sectionsOf } from '../../../src/web/trainer/persona/prompt-sections.ts'
import { provenanceAt } from '../../../src/web/trainer/persona/origin.ts'
import { usedIn } from '../../../src/web/trainer/test-talk/used.ts'

const person = (changes: object = {}) =>
  ({
    name: 'Ada',
    age: 40,
    gender: null,
    role: 'baker',
    description: '',
    location: { country: 'Chile', city: 'Talca', languages_spoken: ['Spanish'] },
    archetype_specific_data: { objection_library: ['Too dear.', 'Too late.'] },
    detail_categories_included: ['family_context'],
    detail_categories: { family_context: { children: 'two girls' } },
    conversation_rules: {
      opening_behavior: 'waits',
      response_style: 'short',
      word_limit: 60,
      behavioral_triggers: {
        what_engages: [],
        what_frustrates: ['haste'],
        what_escalates: [],
        what_ends_conversation: [],
      },
    },
    facts: [{ text: 'The oven broke in May.', about: 'persona' }],
    ...changes,
  }) as unknown as Persona

test('fields of several people stand side by side, and those that differ are marked', () => {
  const other = person({ age: 51, detail_categories: { family_context: { children: 'two girls', dog: 'Rufus' } } })

  const parts = compared([person(), other])
  const field = (path: string) => parts.flatMap(({ fields }) => fields).find((one) => one.path === path)

  expect(field('name')).toMatchObject({ values: ['Ada', 'Ada'], differs: false })
  expect(field('age')).toMatchObject({ values: ['40', '51'], differs: true })
  expect(field('detail_categories.family_context.dog')).toMatchObject({ values: [null, 'Rufus'], differs: true })
})

test('a category that only one of them has is shown with a gap', () => {
  const other = person({
    detail_categories_included: ['time_constraints'],
    detail_categories: { time_constraints: { leaves_at: 'six' } },
  })

  const parts = compared([person(), other])

  expect(parts.find(({ title }) => title === 'Family context')?.fields[0]?.values).toEqual(['two girls', null])
  expect(parts.find(({ title }) => title === 'Time constraints')?.fields[0]?.values).toEqual([null, 'six'])
})

test('what nobody has is left out', () => {
  const paths = compared([person(), person()]).flatMap(({ fields }) => fields.map(({ path }) => path))

  expect(paths).not.toContain('gender')
  expect(paths).not.toContain('conversation_rules.behavioral_triggers.what_engages')
})

test('what a reply used is told by its text; pieces of one statement are told once', () => {
  const used = usedIn(
    ['take.greeting.0', 'facts.0', 'facts.0.1', 'again.archetype_specific_data.objection_library.1.3.0', 'facts.9'],
    person(),
  )

  expect(used.map(({ label, text }) => [label, text])).toEqual([
    ['A phrase of the rules engine', null],
    ['Statement', 'The oven broke in May.'],
    ['Objection library', 'Too late.'],
  ])
})

test('a value has its own provenance, that of its items, or that of the part around it', () => {
  const provenance = {
    age: { source: 'document' },
    'archetype_specific_data.objection_library.0': { source: 'trainer' },
    conversation_rules: { source: 'rules' },
  } as const

  expect(provenanceAt(provenance, 'age')).toEqual([{ source: 'document' }])
  expect(provenanceAt(provenance, 'archetype_specific_data.objection_library')).toEqual([{ source: 'trainer' }])
  expect(provenanceAt(provenance, 'conversation_rules.behavioral_triggers.what_engages')).toEqual([{ source: 'rules' }])
  expect(provenanceAt(provenance, 'name')).toEqual([])
})

test('a prompt is shown by its headings, with the category that a part tells', () => {
  const sections = sectionsOf('First.\n\n## Who you are\nYou are Ada.\n\n## Your life: family context\n- Two girls.')

  expect(sections).toEqual([
    { heading: null, lines: ['First.'] },
    { heading: 'Who you are', lines: ['You are Ada.'] },
    { heading: 'Your life: family context', lines: ['- Two girls.'] },
  ])
  expect(categoryTold('Your life: family context', ['family_context'])).toBe('family_context')
  expect(categoryTold('Who you are', ['family_context'])).toBeNull()
})

test('what an expert quoted is told as a passage of the document', () => {
  const expert = person({
    material: { statements: [{ text: 'She bakes at night.' }, { text: 'The oven broke in May.' }] },
  })

  expect(usedIn(['passage.facts.1', 'portion.situation', 'passage.facts.1.again.4'], expert)).toMatchObject([
    { label: 'Quoted from the document', text: 'The oven broke in May.' },
    { label: 'A phrase of the rules engine', text: null },
  ])
})
