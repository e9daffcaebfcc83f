import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import '../../../../src/conversation/guards/index.ts'
import { gate, gatedPatterns } from '../../../../src/conversation/guards/patterns/gate.ts'
import { longestText, requiredLiterals } from '../../../../src/conversation/guards/patterns/required-literals.ts'
import { sentencesOf } from '../../../../src/conversation/guards/patterns/sentences.ts'

/** Every pattern of the input guards, those of blends included. */
const patterns = gatedPatterns()

describe('the gate before the patterns', () => {
  test('never leaves out a pattern that matches', () => {
    const all = gate(patterns)
    let matches = 0

    fc.assert(
      fc.property(temptingText, (text) => {
        for (const sentence of sentencesOf(text)) {
          const candidates = new Set(all.candidates(sentence))
          const matching = patterns.filter((pattern) => sentence.text.search(pattern) !== -1)
          matches += matching.length
          if (matching.some((pattern) => !candidates.has(pattern))) return false
        }
        return true
      }),
      { numRuns: 500 },
    )

    expect(matches).toBeGreaterThan(500) // or the texts would prove nothing
  })

  test('leaves out nearly all of them for ordinary talk', () => {
    const sentence = sentencesOf('we had a quiet weekend at the seaside and slept well')[0]

    expect(sentence && gate(patterns).candidates(sentence).length).toBeLessThan(patterns.length / 20)
  })

  test('takes in patterns that are made after the first use', () => {
    const [sentence] = sentencesOf('a purple elephant came by')
    if (!sentence) throw new Error('expected a sentence')
    gate([/early/]).candidates(sentence)

    expect(gate([/purple eleph/, /green/]).candidates(sentence)).toEqual([/purple eleph/])
  })
})

const digits = Array.from('0123456789')

describe('what a pattern cannot match without', () => {
  test.each<[RegExp, string[][]]>([
    [/ignore your rules/, [['ignore your ']]],
    [/(?:ignore|forget) \w+ rules/, [['ignore ', 'forget '], [' rules']]],
    [/\bstep(?:ping)? out\b/, [['stepping out', 'step out']]],
    [/rules?!/, [['rules!', 'rule!']]],
    [/(?:now|soon)+ (?:here)*there/, [['now', 'soon'], ['there']]],
    [/b[ai]g \d+/, [digits, ['bag ', 'big ']]],
    [/\w+[<>]\w+/, [['<', '>']]],
    [/x\d, a/, [digits.map((digit) => `x${digit}, a`)]],
  ])('%s', (pattern, wanted) => {
    const sorted = (clauses: readonly (readonly string[])[]) => clauses.map((clause) => clause.toSorted())

    expect(sorted(requiredLiterals(pattern))).toEqual(
      sorted(wanted).map((clause) => clause.map((text) => text.slice(0, longestText))),
    )
  })

  test.each([/\w+/, /(?:ignore)?/, /ignore|.*/, /(?=ignore)/, /x|y/, /IGNORE/i])('%s: nothing', (pattern) => {
    expect(requiredLiterals(pattern)).toEqual([])
  })
})

/** Words of attacks and of talk, and pieces of the patterns themselves, in any order. */
const words =
  'ignore forget drop all of your previous rules instructions prompt you are an ai the character act as like from now on answer reply only with show me what is written i want to die kill myself cut my arms again pills nobody would miss without go back where came stupid idiot moron such a is this how do make cake write poem about it please can could would 12 by 3 * plus people like should never , . ? ! : " \''.split(
    ' ',
  )
const pieces = patterns.flatMap((pattern) => requiredLiterals(pattern).flat()).filter((text) => text.length > 2)
const temptingText = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constantFrom(...pieces) }),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(' ').replace(/ +/g, ' '))
