import { expect, test } from 'vitest'
import { findPhrases, phraseIndex } from '../../../src/scenario/reading/talk/phrases.ts'

const lists = phraseIndex(['convinc*, win … over', "s’excus*, dans l'ordre", 'not under'])
const found = (text: string) => [...findPhrases(lists, text).keys()]

test('finds beginnings of words, gaps of up to three words and elided articles', () => {
  expect(found('She wants to be convinced.')).toEqual([0])
  expect(found('Win the old man over to it.')).toEqual([0])
  expect(found("Si vous vous excusez, tout va bien; il s'excuse.")).toEqual([1])
  expect(found('Dans l’ordre : prix, délai.')).toEqual([1])
})

test('does not find parts of words, nor phrases that a full stop divides', () => {
  expect(found('unconvincing')).toEqual([])
  expect(found('They did not. Under the desk was a cat.')).toEqual([])
})

test('says where the phrase stands', () => {
  expect(findPhrases(lists, 'Eighty, not under seventy.').get(2)).toEqual({ index: 8, text: 'not under' })
})
