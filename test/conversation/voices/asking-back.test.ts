import { expect, test } from 'vitest'
import { matterIn } from '../../../src/conversation/voices/asking-back.ts'

test('names what a sentence is about by the noun that the question asks for', () => {
  expect(matterIn({ text: 'I keep the tablets in the kitchen.' }, 'Which medicine is it?')).toEqual({
    name: 'the tablets',
    isAsked: true,
  })
})

test.each([
  ['The cold wind blew.', 'an adjective'],
  ['I told the first of them.', 'a number'],
  ['It was the same day.', 'a word for anything'],
])('names nothing it cannot be sure of: %s (%s)', (text) => {
  expect(matterIn({ text }, '')).toBeNull()
})
