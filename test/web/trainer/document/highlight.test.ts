import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isQuotedIn, segmentsOf, spansAt } from '../../../../src/web/trainer/document/highlight.ts'

test('cuts a text where overlapping passages begin and end', () => {
  const segments = segmentsOf('abcdefgh', [
    { start: 1, end: 5 },
    { start: 3, end: 7 },
    { start: 3, end: 5 },
  ])

  expect(segments.map(({ text, passages }) => [text, passages])).toEqual([
    ['a', []],
    ['bc', [0]],
    ['de', [0, 1, 2]],
    ['fg', [1]],
    ['h', []],
  ])
})

test('passages outside of the text, empty or backwards, mark nothing', () => {
  const segments = segmentsOf('abc', [
    { start: 7, end: 9 },
    { start: 1, end: 1 },
    { start: 2, end: 1 },
  ])

  expect(segments).toEqual([{ start: 0, text: 'abc', passages: [] }])
  expect(segmentsOf('', [{ start: 0, end: 4 }])).toEqual([])
})

test('segments always give the text back, and mark exactly the letters of each passage', () => {
  const passage = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) })
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(passage, { maxLength: 6 }), (text, passages) => {
      const segments = segmentsOf(text, passages)

      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      for (const [index, { start, end }] of passages.entries()) {
        const marked = segments.filter((segment) => segment.passages.includes(index)).map((segment) => segment.text)
        expect(marked.join('')).toBe(start < end ? text.slice(Math.max(0, start), Math.max(0, end)) : '')
      }
    }),
  )
})

test('a list has the passages of its items, a value its own only', () => {
  const one = { start: 0, end: 1, quote: 'a' }
  const two = { start: 4, end: 5, quote: 'b' }
  const spans = { 'person.wishes.0': one, 'person.wishes.1': two, 'person.wish': two, 'person.name': one }

  expect(spansAt(spans, 'person.wishes')).toEqual([one, two])
  expect(spansAt(spans, 'person.wish')).toEqual([two])
  expect(spansAt(spans, 'person.age')).toEqual([])
  expect(spansAt(null, 'person.age')).toEqual([])
})

test('a passage that quotes something else than stands there is of another text', () => {
  expect(isQuotedIn('She is 52.', { start: 7, end: 9, quote: '52' })).toBe(true)
  expect(isQuotedIn('She was 52.', { start: 7, end: 9, quote: '52' })).toBe(false)
})
