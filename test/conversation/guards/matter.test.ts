import { expect, test } from 'vitest'
import { asNounPhrase } from '../../../src/conversation/guards/matter.ts'

test.each([
  ['the freight contract', 'the freight contract'],
  ['freight contract', 'the freight contract'],
  ['foreign body, line 3', 'the foreign body'],
  ['your damp bedroom', 'your damp bedroom'],
])('says the matter of a title in a sentence: %s', (title, said) => {
  expect(asNounPhrase(title)).toBe(said)
})

test.each([
  'wear it',
  'taking history',
  'person machine that',
  'Brightwater Dental Group',
  'the lad who waits behind the door of the old house',
  'service desk renewal before the winter break',
])('says nothing of a title that is no short noun phrase: %s', (title) => {
  expect(asNounPhrase(title)).toBeNull()
})
