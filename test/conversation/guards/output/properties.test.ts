import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOutputGuard } from '../../../../src/conversation/guards/index.ts'
import { instructionTexts } from '../../../../src/conversation/guards/instruction-texts.ts'
import { fold } from '../../../../src/conversation/guards/output/text-points.ts'
import { outputPhrases } from '../../../../src/conversation/guards/output/output-phrases.ts'
import { longestHold } from '../../../../src/conversation/guards/output/word-watch.ts'
import { aPersona } from '../../../support/personas.ts'
import { inPieces } from '../../../support/pieces.ts'
import { wordsOfPhrase } from '../../../support/phrase-texts.ts'
import { cpuTimer } from '../../../support/cpu-timer.ts'

const persona = aPersona()
const instructions = instructionTexts(persona)
const phrases = outputPhrases(persona.mode).flatMap(({ rule, phrases: own }) => own.map((phrase) => ({ rule, phrase })))

function deliver(pieces: readonly string[], wordLimit = 500) {
  const guard = createOutputGuard({ persona, instructions, wordLimit })
  let delivered = ''
  for (const piece of pieces) delivered += guard.push(piece)
  const { text, verdicts, stopped } = guard.finish()
  return { delivered: delivered + text, verdicts, stopped }
}

/** Which of several: as many whole numbers as are asked for, then 0. */
const picks = fc.array(fc.nat(1_000), { minLength: 30, maxLength: 30 }).map((numbers) => () => {
  let next = 0
  return (limit: number) => (numbers[next++ % numbers.length] ?? 0) % limit
})
const phraseText = fc
  .tuple(fc.constantFrom(...phrases), picks)
  .map(([{ phrase }, picker]) => wordsOfPhrase(phrase, picker()).join(' '))
const instructionText = fc.constantFrom(...instructions, ...instructions.map((text) => text.replace(/\byou\b/gi, 'I')))
const talk = fc.constantFrom(
  'The mould is back.',
  'I sleep badly,',
  'and my son coughs',
  'Well...',
  'Dr. Silva said so!',
  'No?',
)
const oddities = fc.constantFrom(
  '🙂',
  '👩‍👩‍👧',
  'e\u0301',
  '\u200b',
  '\u200d',
  '\ud83d',
  '\ude00',
  'ﬁ',
  'İ',
  '　',
  '\u00ad',
  '[',
  '*',
  '(',
  '<',
  ':',
  '\n',
  '\n\n',
  '’',
)
const piece = fc.oneof(
  { weight: 4, arbitrary: talk },
  { weight: 3, arbitrary: phraseText },
  { weight: 1, arbitrary: instructionText },
  { weight: 3, arbitrary: oddities },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('Learner:', 'Ines Carvalho:', '*smiles*', '(sighs)', '[END]', 'as an', 'I am'),
  },
)
const reply = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', '', ', '))
  .map(([pieces, between]) => pieces.join(between))
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 15 })

describe('whatever a model writes', () => {
  test('comes out the same however it is cut, with the same verdicts', () => {
    fc.assert(
      fc.property(reply, cuts, fc.constantFrom(8, 40, 500), (text, sizes, limit) => {
        const whole = deliver([text], limit)

        expect(deliver(inPieces(text, sizes), limit)).toEqual(whole)
        expect(deliver(text.split(''), limit)).toEqual(whole)
        expect(deliver(text.split(/(?<=\s)/), limit)).toEqual(whole)
      }),
      { numRuns: 400 },
    )
  })

  test('never goes over the number of words', () => {
    fc.assert(
      fc.property(reply, fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const words = deliver([text], limit)
          .delivered.split(/\s+/)
          .filter((word) => word !== '')

        expect(words.length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 300 },
    )
  })

  test('takes time that grows with its length and not faster', () => {
    for (const unit of [
      '[',
      '*',
      '(a ',
      '<a',
      'I am ',
      "I'm sorry, but I cannot ",
      'as an ',
      "'",
      '. ',
      '\u0301',
      'A.',
      'a',
      'Learner',
      '- ',
    ]) {
      const ms = (length: number) => {
        const text = unit.repeat(length).slice(0, length)
        return Math.min(...Array.from({ length: 3 }, () => timed(() => deliver([text], 100_000))))
      }
      let ratio = Number.POSITIVE_INFINITY
      for (let round = 0; round < 4 && ratio > 20; round++)
        ratio = Math.min(ratio, ms(16_000) / Math.max(0.3, ms(2_000)))
      expect(ratio, JSON.stringify(unit)).toBeLessThan(20) // linear 8, quadratic 64
    }
  })
})

describe('a forbidden phrase', () => {
  const joint = fc.constantFrom(' ', '  ', ', ', '-', ' "', '\n', ' \u200b', '\u00a0', '; ', ' — ')
  const casing = fc.constantFrom(
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
    (word: string) => word.replaceAll("'", '’'),
  )
  const around = fc.array(talk, { maxLength: 3 }).map((sentences) => sentences.join(' '))

  test.each(phrases)('of $rule is not delivered: $phrase', ({ phrase }) => {
    fc.assert(
      fc.property(picks, around, joint, casing, cuts, (picker, before, between, inCase, sizes) => {
        const words = wordsOfPhrase(phrase, picker())
        const spoken = words.map(inCase).join(between)
        fc.pre(spoken.length < longestHold) // what takes longer to say is given up
        const { delivered, verdicts } = deliver(inPieces(`${before}. ${spoken}. So it is.`, sizes))

        expect(
          verdicts.map(({ action }) => action),
          spoken,
        ).toContain('cut')
        expect(` ${wordsOf(delivered)} `).not.toContain(` ${words.flatMap((word) => word.split('-')).join(' ')} `)
      }),
      { numRuns: 8 },
    )
  })
})

function wordsOf(text: string): string {
  return [...text]
    .map((character) => (fold(character).kind === 'apostrophe' ? "'" : fold(character).letters || ' '))
    .join('')
    .replace(/ +/g, ' ')
}

function timed(work: () => unknown): number {
  const spentMs = cpuTimer()
  work()
  return spentMs()
}
