import { expect, test } from 'vitest'
import { lemma } from '../../src/language/lemma.ts'
import { directionOf, inVectorText, likenessOf, vectorOf, vectorSize } from '../../src/language/word-vectors.ts'

const nearness = (one: string, other: string) => {
  const [first, second] = [vectorOf(lemma(one)), vectorOf(lemma(other))]
  if (!first || !second) throw new Error(`not in the list: ${one} or ${other}`)
  return likenessOf(first, second)
}

test('words that are used alike point alike', () => {
  expect(nearness('rent', 'landlord')).toBeGreaterThan(nearness('rent', 'surgeon') + 0.3)
  expect(nearness('proof', 'evidence')).toBeGreaterThan(nearness('proof', 'bread') + 0.3)
})

test('every direction has length 1, so that nothing is nearer to a word than itself', () => {
  for (const word of ['mother', 'invoice', 'pain']) expect(nearness(word, word)).toBeCloseTo(1, 1)
})

test('several words point together where those of most weight point; unknown ones count for nothing', () => {
  const together = directionOf([
    { term: lemma('rent'), weight: 1 },
    { term: lemma('bread'), weight: 0.1 },
    { term: 'qwxzzy', weight: 5 },
  ])
  const [rent, bread] = [vectorOf(lemma('rent')), vectorOf(lemma('bread'))]
  if (!together || !rent || !bread) throw new Error('everyday words are known')
  expect(likenessOf(together, rent)).toBeGreaterThan(likenessOf(together, bread))
  expect(directionOf([{ term: 'qwxzzy', weight: 1 }])).toBeNull()
})

test('the file holds a word in a byte for each number', () => {
  const vector = Array.from({ length: vectorSize }, (_, at) => (at === 0 ? -1 : 0))
  const [words, packed = ''] = inVectorText([['one', vector]]).split('\n')
  expect(words).toBe('one')
  const numbers = new Int8Array(Buffer.from(packed, 'base64'))
  expect([numbers.length, numbers[0], numbers[1]]).toEqual([vectorSize, -127, 0])
})
