import { expect, test } from 'vitest'
import { namingAnother } from '../../../src/scenario/reading/statements/antecedents.ts'
import { statesTask } from '../../../src/scenario/reading/statements/secrecy.ts'

test('whoever will meet the learner is the character, not the relative of the sentence before', () => {
  const telling = {
    before: ['His grandfather built the mill.'],
    name: 'Olav Brekke',
    gender: 'male',
    toCharacter: false,
    document: '',
  } as const

  expect(namingAnother('He will meet you at the gate.', telling)).toBe('He will meet you at the gate.')
  expect(namingAnother('He died young.', telling)).toBe('His grandfather died young.')
})

test('what the learner should know is no task', () => {
  expect(statesTask('You should know there was something before: in May her card was lost.', 'learner')).toBe(false)
  expect(statesTask('You should ask her for the date.', 'learner')).toBe(true)
})
