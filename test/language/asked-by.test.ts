import { describe, expect, test } from 'vitest'
import { askedBy, neighboursOf } from '../../src/language/asked-by.ts'
import { lemma } from '../../src/language/lemma.ts'

/** How near two words are by what they have in common. */
function nearness(one: string, other: string): number {
  const of = neighboursOf(lemma(other))
  return [...neighboursOf(lemma(one))].reduce((sum, [word, weight]) => sum + weight * (of.get(word) ?? 0), 0)
}

describe('what a word of a statement is asked for with', () => {
  test.each([
    ['cello', 'instrument'],
    ['stairs', 'climb'],
    ['invoice', 'bill'],
    ['price', 'cost'],
    ['widow', 'husband'],
  ])('%s is asked for by %s', (word, asking) => {
    expect(askedBy(lemma(word))).toContain(lemma(asking))
  })

  test('a word is not asked for by itself, and an unknown word by nothing', () => {
    expect(askedBy(lemma('cello'))).not.toContain(lemma('cello'))
    expect(askedBy('xyzzy')).toEqual([])
  })

  test('words with neighbours in common are near, others are not', () => {
    expect(nearness('limp', 'ankle')).toBeGreaterThan(nearness('limp', 'mortgage'))
    expect(nearness('rent', 'landlord')).toBeGreaterThan(nearness('rent', 'violin'))
  })

  test('a word is as near to itself as can be, one without neighbours to nothing', () => {
    expect(nearness('rent', 'rent')).toBeCloseTo(1)
    expect(neighboursOf('xyzzy').size).toBe(0)
  })
})
