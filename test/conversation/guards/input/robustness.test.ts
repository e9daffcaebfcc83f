import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeInput } from '../../../../src/conversation/guards/index.ts'

test('no text whatever makes the input guards throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
      const verdict = judgeInput(line)
      return verdict === null || verdict.evidence !== undefined
    }),
  )
})

test.each([
  ['letters', 'a'],
  ['single letters', 'i '],
  ['digits', '0'],
  ['quotation marks', '"a" '],
  ['orders that lead nowhere', 'ignore all of the your '],
  ['hexadecimal', '0x4f'],
  ['dots and dashes', '.- '],
  ['requests', 'can you please tell me the '],
  ['first persons', 'i want to be '],
  ['leetspeak', '1a3'],
  ['punctuation', '*-'],
])('twice the text is about twice the work: %s', (_name, unit) => {
  const short = unit.repeat(Math.floor(1_900 / unit.length))
  const long = short + short

  const ratio = median(timesOf(long)) / Math.max(median(timesOf(short)), 0.02)

  expect(ratio).toBeLessThan(6) // quadratic work would be 4 at least and grow; 6 leaves room for a busy machine
})

function timesOf(line: string): number[] {
  for (let round = 0; round < 3; round++) judgeInput(line)
  return Array.from({ length: 15 }, () => {
    const start = performance.now()
    judgeInput(line)
    return performance.now() - start
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
