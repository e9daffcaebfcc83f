import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createThinkingFilter, withoutThinking } from '../../src/llm/thinking.ts'

function filtered(pieces: readonly string[]): string {
  const filter = createThinkingFilter()
  return pieces.map((piece) => filter.push(piece)).join('') + filter.end()
}

describe('the thinking filter', () => {
  test('drops a block and the line breaks after it, and keeps the answer', () => {
    expect(withoutThinking('<think>Who am I?\n</think>\n\nI am Mara.')).toBe('I am Mara.')
    expect(withoutThinking('<THINKING>a</thinking>I am <think>b</think>Mara.')).toBe('I am Mara.')
  })

  test('gives the same for every way of cutting the text into pieces', () => {
    const text = '<think>She said <b>no</b>.</think>\nIt is 3 < 4, <thin ice>, and <think>hm</think> that is all.'

    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
        const pieces: string[] = []
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1
          pieces.push(text.slice(at, at + size))
          at += size
        }
        expect(filtered(pieces)).toBe('It is 3 < 4, <thin ice>, and  that is all.')
      }),
    )
  })

  test('holds back only what may still become a tag', () => {
    const filter = createThinkingFilter()

    expect(filter.push('less < more')).toBe('less < more')
    expect(filter.push(' and <thi')).toBe(' and ')
    expect(filter.push('ck')).toBe('<thick')
    expect(filter.end()).toBe('')
  })

  test('lets nothing of an unfinished thought through', () => {
    expect(filtered(['Well. <thi', 'nk>I must not', ' say this </thin'])).toBe('Well. ')
  })
})
