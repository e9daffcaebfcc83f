import { expect, test } from 'vitest'
import { shuffled } from '../../../evals/providers/shuffled.ts'

const letter = 'The title\n\nOne.\n\nTwo.\n\nThree.\n\nFour.'

test('puts the paragraphs of a document in another order and loses none', () => {
  const other = shuffled(letter, 1)

  expect(other).not.toBe(letter)
  expect(other.split('\n\n').toSorted()).toEqual(letter.split('\n\n').toSorted())
})

test('leaves the title where it is', () => {
  for (const seed of [1, 2, 3, 4, 5]) expect(shuffled(letter, seed).split('\n\n')[0]).toBe('The title')
})

test('gives the same order for the same seed, and mostly another one for another', () => {
  expect(shuffled(letter, 1)).toBe(shuffled(letter, 1))
  expect(new Set([1, 2, 3, 4, 5].map((seed) => shuffled(letter, seed))).size).toBeGreaterThan(1)
})

test('keeps what stands under a heading under it', () => {
  const document =
    '# Title\n\nIntro.\n\n## Money\n\nShe has 20.\n\n## For the learner only\n\nThe limit is 30.\n\n## End\n\nA date.'

  expect(shuffled(document, 2)).toContain('## For the learner only\n\nThe limit is 30.')
})

test('refuses a document in which nothing can change places', () => {
  expect(() => shuffled('Only this.\n\nAnd this.', 1)).toThrow('three blocks')
})
