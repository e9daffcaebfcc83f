import { expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'
import { factsOf, hiddenFacts, knownFacts } from '../../support/facts-of.ts'

const opening = '# Roof repair\n\nClient: Ada Boro, 44, potter in Leeds.\n\n'

test.each([
  '**ANNEX FOR THE LEARNER ONLY. Not to be shown to the client.**',
  '## For the adviser only',
  'Not to be handed to the role player',
  '**Information for the trainer**',
  '### Nur für die Lernenden',
  'Réservé à l’apprenant',
  '## Solo para el alumno',
])('hides the whole section below "%s"', (heading) => {
  const text = `${opening}She pays in cash.\n\n${heading}\n\nLowest price: £900\nShe does not count the gutter.\n\nNew product: slate from May. You may use it.`

  expect(knownFacts(text)).toContain('She pays in cash.')
  expect(hiddenFacts(text).join(' ')).toMatch(/£900.*gutter.*slate.*may use it/)
})

test('shows the section after one about what the character does not know', () => {
  const text = `${opening}What she does not know\n5. The roof was insured.\n6. She thinks it was not, but says that this is a guess.\n\nWhy she keeps quiet\n7. Her uncle did the work.`

  expect(hiddenFacts(text)).toEqual(['The roof was insured.'])
  expect(knownFacts(text)).toContain('Her uncle did the work.')
  expect(knownFacts(text)).toContain('She thinks it was not, but says that this is a guess.')
})

test('lets the character know a secret that it keeps from a relative', () => {
  expect(knownFacts(`${opening}She has £300 in a tin that her sister does not know about.`)).toHaveLength(2)
})

test('tells a marking scheme by its weights, whatever stands above it', () => {
  const text = `${opening}Points\n\n| | |\n|---|---|\n| Asks before telling | 40 % |\n| Names the price | 35 % |\n| Fixes a day | 25 % |`
  const { rubric } = extractTemplateByRules({ name: 'x', text })

  expect(rubric.map(({ name, weight }) => [name, weight])).toEqual([
    ['Asks before telling', 40],
    ['Names the price', 35],
    ['Fixes a day', 25],
  ])
  expect(knownFacts(text)).toHaveLength(1)
})

test('takes questions with points as the criteria they are', () => {
  const text = `${opening}**What we look at afterwards.** Did she feel heard (30)? Was the price named, with tax (50)? Is there a date (20)?`

  expect(extractTemplateByRules({ name: 'x', text }).rubric.map(({ weight }) => weight)).toEqual([30, 50, 20])
})

test('does not take a budget for a marking scheme', () => {
  const text = `${opening}Her costs\n- rent: 700\n- clay: 120\n- kiln: 95`

  expect(extractTemplateByRules({ name: 'x', text }).rubric).toEqual([])
  expect(knownFacts(text)).toHaveLength(4)
})

test.each([
  'Duration: 15 minutes',
  '20 minutes.',
  'Level: team leads',
  'Written by the training office.',
  'Course for new surveyors, day 2.',
  'All persons and firms are invented.',
  'Your task is to find out what she can pay.',
])('keeps from the character what is about the exercise: %s', (line) => {
  expect(hiddenFacts(`${opening}${line}\n\nShe is tired.`)).toHaveLength(1)
})

test('tells a direction to the actor as what the character does', () => {
  const text = `${opening}Don't make her drunk or lazy. Let her finish her tea. Do not let her cry.`

  expect(factsOf(text).slice(1)).toMatchObject([
    { text: 'She is never drunk or lazy.', about: 'persona', persona_knows: true },
    { text: 'She finishes her tea.', about: 'persona', persona_knows: true },
    { text: 'She never cries.', about: 'persona', persona_knows: true },
  ])
})

test('hides what a bracket at its beginning keeps for the learner', () => {
  const text =
    '# Contratto di cura\n\nInterlocutrice: Ada Boro, 54 anni, assistente, Bologna\n\n## Cosa offre la famiglia\n(solo per chi si esercita) fino a 1.380 euro, due notti coperte, e tre settimane di ferie in estate.\n\nLa camera di Ada non ha serratura.'

  expect(hiddenFacts(text).join(' ')).toMatch(/1\.380/)
  expect(knownFacts(text).join(' ')).not.toMatch(/1\.380/)
  expect(knownFacts(text)).toContain('La camera di Ada non ha serratura.')
})
