import { expect, test } from 'vitest'
import {
  comparedInWords,
  draftOf,
  kappaInWords,
  levelsOf,
  missingIn,
} from '../../../../src/web/trainer/calibration/by-hand-draft.ts'

const criteria = [
  { id: 'explores', by_hand: 2 },
  { id: 'respect', by_hand: null },
]

test('a talk that is not scored yet has no level, though the server has none to tell apart', () => {
  const draft = draftOf({ at: null, criteria })

  expect(draft).toEqual({ levels: {} })
  expect(missingIn(draft, criteria)).toEqual(['explores', 'respect'])
})

test('levels survive being looked at again, the lowest and the untellable among them', () => {
  const draft = draftOf({ at: '2026-05-01T10:00:00.000Z', criteria: [...criteria, { id: 'evidence', by_hand: 0 }] })

  expect(missingIn(draft, criteria)).toEqual([])
  expect(levelsOf(draft, [...criteria, { id: 'evidence' }])).toEqual([
    { id: 'explores', level: 2 },
    { id: 'respect', level: null },
    { id: 'evidence', level: 0 },
  ])
})

test('what was chosen for a criterion that is asked no more is not sent', () => {
  expect(levelsOf({ levels: { gone: '1', explores: '0' } }, criteria)).toEqual([{ id: 'explores', level: 0 }])
})

test('tells in words how two levels stand to each other', () => {
  expect([
    comparedInWords(1, 1),
    comparedInWords(null, null),
    comparedInWords(0, 1),
    comparedInWords(3, 1),
    comparedInWords(null, 0),
  ]).toEqual(['the same', 'the same', 'one level off', '2 levels off', 'only one of you could tell'])
  expect([kappaInWords(0.6789), kappaInWords(-0.1), kappaInWords(null)]).toEqual(['0.68', '−0.10', '–'])
})
