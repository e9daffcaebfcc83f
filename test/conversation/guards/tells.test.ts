import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../../src/conversation/guards/plain-text.ts'
import { rawTellsOf, tellsOf, type RawTells, type Tells } from '../../../src/conversation/guards/tells.ts'

/** Wherever one of these is found, its tell must have been seen. */
const ofPlain: readonly (readonly [keyof Tells, RegExp])[] = [
  ['signBetweenLetters', /_|[a-z][-.*~|+/]{1,2}[a-z]/],
  ['spacedLetters', /(?<![a-z'])[a-z] [a-z] [a-z] [a-z](?![a-z'])/],
  ['digitByLetter', /[a-z][0134578@$]|[0134578@$!|][a-z]/],
  ['letterThrice', /([a-z])\1{2,}/],
  ['hexRun', /(?:(?:\\x|0x)?[0-9a-f]{2}[\s,]?){12,}/],
  ['binaryRun', /(?:[01]{8} ?){7}/],
  ['dotsAndDashes', /(?:[.-]{1,6}[ /|]+){8}/],
]
const ofRaw: readonly (readonly [keyof RawTells, RegExp])[] = [
  ['capitalInside', /[a-z][A-Z]/],
  ['escapes', /(?:%[0-9a-f]{2}.*){3}|(?:&#\d+;.*){3}/],
  ['turnedLetters', /(?:[ɐɔǝɟɥɯɹʇʌ].*){3}/],
  ['longRun', /[A-Za-z0-9+/_-]{20,}/],
]

const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'aaa',
    'B',
    ' ',
    ' x',
    "'",
    '_',
    '-',
    '.',
    '--',
    '.-',
    ' / ',
    '|',
    '1',
    '$',
    '!',
    '0x4f',
    '\\x41',
  ),
  fc.constantFrom(
    '4f ',
    'a b ',
    '.- ',
    '-.-- ',
    '01000001 ',
    '%41',
    '&#65;',
    'ɐ',
    'ʇɹ',
    '69,',
    'deadbeef',
    'aGVsbG8gd29ybGQ',
    'é',
    '🙂',
    '\n',
    'word',
    'Ab',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const text = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(1, 2, 13))
  .map(([pieces, times]) => pieces.map((one) => one.repeat(times)).join(''))

test('no disguise escapes the one look at a line', () => {
  const found = new Map<string, number>()

  fc.assert(
    fc.property(text, (raw) => {
      const plain = plainText(raw)
      const [tells, rawTells] = [tellsOf(plain), rawTellsOf(raw)]
      const seen = [
        ...ofPlain.filter(([, pattern]) => pattern.test(plain)).map(([name]) => [name, tells[name]] as const),
        ...ofRaw.filter(([, pattern]) => pattern.test(raw)).map(([name]) => [name, rawTells[name]] as const),
      ]
      for (const [name] of seen) found.set(name, (found.get(name) ?? 0) + 1)
      return seen.every(([, isSeen]) => isSeen)
    }),
    { numRuns: 1_000 },
  )

  for (const [name] of [...ofPlain, ...ofRaw]) expect(found.get(name), name).toBeGreaterThan(10)
})

test('ordinary talk has none', () => {
  const talk = "Good morning! I'm here about the flat - it is 5 o'clock, isn't it? We paid 450 euros."

  expect(Object.values(tellsOf(plainText(talk)))).not.toContain(true)
  expect(Object.values(rawTellsOf(talk))).not.toContain(true)
})
