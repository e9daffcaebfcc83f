import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createPool,
  createRestore,
  createRestoring,
  surnames,
} from '../../../src/conversation/private-data/stand-ins.ts'
import { inPieces } from '../../support/pieces.ts'

const pairs = [
  { real: 'Petra', standIn: 'Merrin' },
  { real: 'petra', standIn: 'merrin' },
  { real: 'Jo', standIn: 'Merrin-Jorin' },
  { real: 'Vogel', standIn: 'Ardwell' },
  { real: 'p.vogel@ward.example', standIn: 'kontakt10@example.org' },
  { real: '0171 2345678', standIn: '555-0110' },
]
const restore = createRestore(pairs)

function inStream(pieces: readonly string[]): string {
  const restoring = createRestoring(pairs)
  return pieces.map((piece) => restoring.push(piece)).join('') + restoring.finish()
}

const reply =
  'Guten Tag, Frau Ardwell – Merrin, merrin-Jorin, Merrin-Jorin. Ardwells Akte 😀 liegt bei kontakt10@example.org, Tel. 555-0110, Merri'

test('puts the real words back, endings and all', () => {
  expect(restore(reply)).toBe(
    'Guten Tag, Frau Vogel – Petra, petra-Jorin, Jo. Vogels Akte 😀 liegt bei p.vogel@ward.example, Tel. 0171 2345678, Merri',
  )
})

test('leaves alone what only ends in a stand-in', () => {
  expect(restore('McMerrin and éMerrin')).toBe('McMerrin and éMerrin')
})

test('a reply cut at any place is the same reply', () => {
  for (let at = 0; at <= reply.length; at++)
    expect(inStream([reply.slice(0, at), reply.slice(at)])).toBe(restore(reply))
  expect(inStream(inPieces(reply, [1]))).toBe(restore(reply))
})

test('a reply of any words, cut anyhow, is the same reply', () => {
  const words = fc.oneof(
    fc.constantFrom(
      ...pairs.map(({ standIn }) => standIn),
      'Mer',
      'Merrin-',
      'Jorin',
      'kontakt',
      '555-',
      '😀',
      ' ',
      '-',
      's',
      'é',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(words), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (parts, sizes) => {
      const text = parts.join('')

      expect(inStream(inPieces(text, sizes))).toBe(restore(text))
    }),
    { numRuns: 500 },
  )
})

test('holds back no more than what may still become a stand-in', () => {
  const restoring = createRestoring(pairs)

  expect(restoring.push('Good morning, M')).toBe('Good morning, ')
  expect(restoring.push('ark. Me')).toBe('Mark. ')
  expect(restoring.push('rrin')).toBe('') // "Merrin-Jorin" may come
  expect(restoring.push('!')).toBe('Petra!')
  expect(restoring.finish()).toBe('')
})

test('a pool never gives what stands in the talk already, never the same twice, and never runs out', () => {
  const draw = createPool(surnames, 'Somebody said bexmoor.')

  const drawn = Array.from({ length: 400 }, draw)

  expect(new Set(drawn).size).toBe(400)
  expect(drawn.filter((name) => /bexmoor/i.test(name))).toEqual([])
})
