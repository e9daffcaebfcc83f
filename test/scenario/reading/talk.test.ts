import { expect, test } from 'vitest'
import { extractTemplateByRules } from '../../../src/scenario/extract-template.rules.ts'

const read = (text: string) => extractTemplateByRules({ name: 'scenario.md', text })
const sceneOf = (text: string, field: string) => read(text).scene.find((entry) => entry.field === field)?.value ?? null

const character = 'Visitor: Ada Boro, 44, female, potter in Leeds.'

test.each([
  ['Place and time: meeting room two, Monday 3 May, 9.30', 'meeting room two, Monday 3 May, 9.30'],
  ['## Setting\n\nTuesday, 13.10, in her shop. She has not eaten.', 'Tuesday, 13.10, in her shop.'],
  ['It is Friday morning, half past nine. Last week she broke her arm.', 'It is Friday morning, half past nine.'],
  ['You receive her in your office.', "in the learner's office"],
])('takes where and when the talk takes place from: %s', (line, setting) => {
  expect(sceneOf(`# Practice talk\n\n${character}\n\n${line}`, 'setting')).toBe(setting)
})

test.each([
  'You work at the international office of a university.',
  'Simulated patient, male, 53.',
  'Duration: 20 minutes',
  'On Tuesday at 15.30 there was a row.',
  'She opens the shop on Mondays at 8.00.',
])('gives no setting for: %s', (line) => {
  expect(sceneOf(`# Practice talk\n\n${character}\n\n${line}`, 'setting')).toBeNull()
})

test('takes the learner’s goal from a sentence when no label announces it', () => {
  const text = `# Desk\n\n${character}\n\nYou, the learner, are the adviser on duty. Your task is to find out what worries her.`

  expect(sceneOf(text, 'learner_goal')).toBe('find out what worries her')
  expect(sceneOf(text, 'learner_role')).toBe('adviser on duty')
})

test('names the country alone where a region stands behind it', () => {
  expect(sceneOf(`# Desk\n\nCountry: Brazil (Rio Grande do Sul)\n${character}`, 'country')).toBe('Brazil')
})

test('finds the town inside a description that ends with the country', () => {
  const { character: stated } = read(
    '# Desk\n\n**Practice partner:** Ines Melo, 39, female, tenant of a flat in Porto, Portugal',
  )

  expect(stated.find(({ field }) => field === 'location')?.value).toBe('Porto, Portugal')
})

test('introduces the expert from a sentence below its heading', () => {
  const { expert } = read(`# Desk\n\n${character}\n\nLearn mode\n\nThe expert is Maud Petrie, 63, who audited mines.`)

  expect(expert.map(({ field, value }) => [field, value])).toEqual(
    expect.arrayContaining([
      ['name', 'Maud Petrie'],
      ['age', '63'],
    ]),
  )
})

test('keeps a number with a comma whole in a role', () => {
  const { character: stated } = read('# Desk\n\nVisitor: Ada Boro, 44, clerk in a firm with 1,900 people.')

  expect(stated.find(({ field }) => field === 'role')?.value).toBe('clerk in a firm with 1,900 people')
})

test('never thinks another kind of talk likelier than the one it names', () => {
  const { archetype } = read(`# Incident

You are Ada Boro, 44, female, clerk. You were hurt by a joke in front of the team. You answer what you are asked.
If the learner asks what happened, you tell it. If the learner apologises, you look up. You want an acknowledgement.`)

  expect(archetype.primary).toBe('CONFRONTATION')
  for (const other of archetype.alternatives) expect(other.confidence).toBeLessThan(archetype.confidence)
})

test.each(['Cliente (mode évaluation)', 'Cliente (modo evaluación)', 'Cliente (modo avaliação)', 'Assess mode'])(
  'takes "%s" for the character, not for marking',
  (label) => {
    const { character: stated } = read(`# Réclamation\n\n*${label}.* Sylvie Morel, 44, female, baker.`)

    expect(stated.find(({ field }) => field === 'name')?.value).toBe('Sylvie Morel')
  },
)

test('the place of an earlier event is not where the talk takes place', () => {
  const account = `## What happened

It is Monday, 4 May. On Friday at 10.15 there was a dress rehearsal, in hall B, with nine people.`

  expect(sceneOf(`# Practice talk\n\n${character}\n\n${account}`, 'setting')).toBe('It is Monday, 4 May.')
})
