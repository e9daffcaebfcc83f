import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgeInput } from '../../../../src/conversation/guards/index.ts'
import { gatedPatterns } from '../../../../src/conversation/guards/patterns/gate.ts'
import { requiredLiterals } from '../../../../src/conversation/guards/patterns/required-literals.ts'
import { cpuTimer } from '../../../support/cpu-timer.ts'

test('no text whatever makes the input guards throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (line) => {
      const verdict = judgeInput(line)
      return verdict === null || verdict.evidence !== undefined
    }),
  )
})

const literals = gatedPatterns().flatMap((pattern) => requiredLiterals(pattern).flat())
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...literals) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '%41',
      '&#65;',
      '&#x110000;',
      '\\u{1f600}',
      '\\u0000',
      '.- ',
      '01000001',
      'ʇɹɐ',
      '🇮🇬',
      'ﷺ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\ud83d', '\ude00', '\u200d', 'e\u0301', 'aB', 'aaa', 'i g n o r e', '  ', '\n', '\0'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const stretched = fc
  .tuple(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), fc.constantFrom(1, 1, 3, 20))
  .map(([pieces, between, times]) => pieces.join(between).repeat(times))

test('nor does any mixture of attacks, encodings and broken characters; and the verdict is the same the next time', () => {
  fc.assert(
    fc.property(stretched, (line) => {
      const verdict = judgeInput(line)

      expect(judgeInput(line)).toEqual(verdict)
      expect(verdict === null || (verdict.evidence ?? '').length <= 400, line).toBe(true)
    }),
    { numRuns: 300 },
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

  let ratio = Number.POSITIVE_INFINITY // the smallest of a few: the machine may be busy
  for (let round = 0; round < 4 && ratio > 3; round++) {
    ratio = Math.min(ratio, median(timesOf(long)) / Math.max(median(timesOf(short)), 0.02))
  }

  expect(ratio).toBeLessThan(6) // quadratic work would be 4 at least and grow
})

function timesOf(line: string): number[] {
  for (let round = 0; round < 3; round++) judgeInput(line)
  return Array.from({ length: 15 }, () => {
    const spentMs = cpuTimer()
    judgeInput(line)
    return spentMs()
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
