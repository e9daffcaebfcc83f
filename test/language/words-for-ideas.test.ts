import { describe, expect, test } from 'vitest'
import { ideasAbroad, ideasOf } from '../../src/language/concepts.ts'
import { genderOfFirstName } from '../../src/language/first-names.ts'
import { lemma } from '../../src/language/lemma.ts'
import { spelledAlike } from '../../src/language/spelled-alike.ts'

const meet = (one: readonly number[], other: readonly number[]) => one.some((idea) => other.includes(idea))

describe('words that ask for the same thing', () => {
  test.each([
    ['price', 'cost'],
    ['salary', 'earn'],
    ['supplier', 'bought'],
    ['scared', 'worries'],
  ])('%s and %s meet', (one, other) => {
    expect(meet(ideasOf(one), ideasOf(other))).toBe(true)
  })

  test('words for different things do not', () => {
    expect(meet(ideasOf('rent'), ideasOf('daughter'))).toBe(false)
  })

  test.each([
    ['loyer', 'rent'],
    ['Miete', 'rent'],
    ['hijas', 'children'],
    ['पति', 'husband'],
  ])('%s is %s', (foreign, english) => {
    expect(meet(ideasAbroad(foreign), ideasOf(english))).toBe(true)
  })

  test('the forms of a word are one word', () => {
    expect(lemma('bought')).toBe(lemma('buys'))
    expect(lemma('feet')).toBe(lemma('foot'))
    expect(lemma('twelve')).toBe(lemma('12'))
  })

  test('common turns are told in plainer words', () => {
    expect(spelledAlike('What have you put aside?')).toContain('saved')
    expect(spelledAlike('How far along are you?')).toContain('pregnant')
  })
})

test('a first name tells a gender only where it is given to one', () => {
  expect(genderOfFirstName('Isobel')).toBe('female')
  expect(genderOfFirstName('Declan')).toBe('male')
  expect(genderOfFirstName('Wen')).toBeNull()
})
