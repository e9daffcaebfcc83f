import { expect, test } from 'vitest'
import { rebased } from '../../../../src/web/trainer/edit/rebased.ts'

const read = {
  title: 'A visit',
  person: { name: 'Mara', age: 40 as number | null },
  facts: [{ text: 'one' }],
  rubric: null as string[] | null,
  'of.dots': { 'a.b': 'before' },
}

test('what is written while something is saved stays, and the rest is as saved', () => {
  const sent = { ...read, title: ' A visit at noon ' }
  const typedSince = { ...sent, person: { ...read.person, age: 41 } }

  expect(rebased(sent, typedSince, { ...read, title: 'A visit at noon' })).toEqual({
    ...read,
    title: 'A visit at noon',
    person: { name: 'Mara', age: 41 },
  })
})

test('what somebody else has saved meanwhile is not put back', () => {
  const mine = { ...read, person: { ...read.person, name: 'Maria' } }
  const theirs = { ...read, rubric: ['Asks'], person: { ...read.person, age: 52 } }

  expect(rebased(read, mine, theirs)).toEqual({ ...theirs, person: { name: 'Maria', age: 52 } })
})

test('a value that both changed is as it stands in the form, emptied ones too', () => {
  const mine = { ...read, facts: [{ text: 'two' }], person: { ...read.person, age: null } }
  const theirs = { ...read, facts: [{ text: 'three' }], person: { ...read.person, age: 52 } }

  expect(rebased(read, mine, theirs)).toEqual(mine)
})

test('a document without changes is the newer one, and blanks are no change', () => {
  const theirs = { ...read, title: 'Another' }

  expect(rebased(read, { ...read, title: 'A visit ' }, theirs)).toBe(theirs)
})

test('keys with dots in them are no paths', () => {
  expect(rebased(read, { ...read, 'of.dots': { 'a.b': 'after' } }, { ...read, title: 'Another' })).toEqual({
    ...read,
    title: 'Another',
    'of.dots': { 'a.b': 'after' },
  })
})
