import { expect, test } from 'vitest'
import { answers } from '../../../src/persona/details/field-answers.ts'

test.each(['constructor', 'valueOf', 'toString', 'hasOwnProperty', '__proto__'])(
  'a field called "%s" is answered by the words of its name, as any field that nobody listed',
  (field) => {
    expect(answers(field, 'She has kept bees for nine years.')).toBe(0)
  },
)

test('a field of a trainer’s own is answered by a statement with the words of its name', () => {
  expect(answers('constructor', 'The constructor of the hall was never paid.')).toBe(1)
  expect(answers('honey_harvest', 'The honey harvest was poor this year.')).toBe(2)
})
