import { expect, test } from 'vitest'
import { longestSpoken, spokenSentences } from '../../src/language/spoken-sentences.ts'

test('gives the sentences of a line as they stand', () => {
  expect(spokenSentences('I see.  It is damp, isn’t it? Well')).toEqual(['I see.', 'It is damp, isn’t it?', 'Well'])
})

test('a sentence that never ends comes in parts, cut behind a comma where there is one', () => {
  const parts = spokenSentences('we looked at the wall and it was wet, '.repeat(60))

  expect(parts.length).toBeGreaterThan(3)
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(longestSpoken)
    expect(part).toMatch(/^we looked .* wet,$/)
  }
})

test('cuts at a blank where there is no comma, and between whole signs where there is no blank', () => {
  expect(spokenSentences('wall '.repeat(300)).join(' ')).toBe('wall '.repeat(300).trim())
  expect(spokenSentences(`a${'🙂'.repeat(600)}`).every((part) => part.isWellFormed())).toBe(true)
})

test('marks alone are no sentence beside words, and one where there are none', () => {
  expect(spokenSentences('Wet. ... ! Yes.')).toEqual(['Wet.', 'Yes.'])
  expect(spokenSentences('? ! ?')).toHaveLength(1)
  expect(spokenSentences(' \n ')).toEqual([])
})
