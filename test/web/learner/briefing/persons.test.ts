import { expect, test } from 'vitest'
import { acquaintances, chosenAtFirst, versionFor } from '../../../../src/web/learner/briefing/persons.ts'
import type { PersonEntry } from '../../../../src/web/learner/queries.ts'
import { anAttempt } from '../entries.ts'

const person = (id: string, mode = 'assess_mode'): PersonEntry => ({
  id,
  template_id: 'damp-flat',
  mode,
  name: id,
  role: 'tenant',
  archetype: 'HELP_SEEKING',
  variation_id: null,
  published: false,
  gender: null,
  age: null,
  location: null,
  summary: '',
})
const persons = [person('Ines'), person('Rui', 'try_mode'), person('Marta', 'learn_mode')]
const namesOf = ({ people }: ReturnType<typeof acquaintances>) => people.map(({ name, note }) => [name, note])

test('where nobody has been published and nobody was met, somebody is made', () => {
  const choice = acquaintances('try_mode', { persons, publishedIds: [], attempts: [] })

  expect(choice).toEqual({ people: [], makesNew: true })
  expect(chosenAtFirst(choice, 'Ines')).toBeNull()
})

test('the person of last time can be met again, also in the other mode of that seat', () => {
  const attempts = [
    anAttempt({ persona_id: 'gone' }),
    anAttempt({ persona_id: 'Ines' }),
    anAttempt({ persona_id: 'Rui' }),
  ]

  const choice = acquaintances('try_mode', { persons, publishedIds: [], attempts })

  expect(namesOf(choice)).toEqual([['Ines', 'The same person as last time']])
  expect(chosenAtFirst(choice, null)).toBeNull()
  expect(chosenAtFirst(choice, 'Ines')).toBe('Ines')
  expect(acquaintances('learn_mode', { persons, publishedIds: [], attempts }).people).toEqual([])
})

test('where the trainer has published persons for the seat, learners choose among them', () => {
  const choice = acquaintances('assess_mode', { persons, publishedIds: ['Rui', 'Marta', 'gone'], attempts: [] })

  expect(namesOf(choice)).toEqual([['Rui', null]])
  expect(choice.makesNew).toBe(false)
  expect(chosenAtFirst(choice, 'nobody')).toBe('Rui')
})

test('whoever has met somebody is given somebody else, unless they ask for the same', () => {
  const attempts = [anAttempt(), anAttempt(), anAttempt({ persona_id: 'persona-2', mode: 'learn_mode' })]

  expect(versionFor('try_mode', [])).toBe('')
  expect(versionFor('try_mode', attempts)).toBe('2')
})
