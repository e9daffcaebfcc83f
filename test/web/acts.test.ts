import { expect, test } from 'vitest'
import { deedsInWords } from '../../src/web/acts.ts'

test('tells what a line did as one sentence', () => {
  expect(deedsInWords(['apology'])).toBe('You apologised.')
  expect(deedsInWords(['thanks', 'apology', 'open_question'])).toBe(
    'You thanked them, apologised and asked an open question.',
  )
  expect(deedsInWords(['disrespect'])).toBe('You were disrespectful.')
})

test('says nothing of what it has no words for', () => {
  expect(deedsInWords([])).toBeNull()
  expect(deedsInWords(['self_harm'])).toBeNull()
})
