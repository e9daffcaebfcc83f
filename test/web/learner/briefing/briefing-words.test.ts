import { expect, test } from 'vitest'
import { asSentence, lengthInWords, withShares } from '../../../../src/web/learner/briefing/briefing-words.ts'

const general = { title: 'T', domain: 'd', language: 'en' }

test('the trainer’s limits go before the length of the document', () => {
  expect(lengthInWords({ general_info: general })).toBeNull()
  expect(lengthInWords({ general_info: { ...general, minutes: 15 } })).toBe('About 15 minutes. No clock stops you.')
  expect(lengthInWords({ general_info: { ...general, minutes: 15 }, practice: { minutes: 10, max_turns: 1 } })).toBe(
    '10 minutes at most, 1 line of yours at most.',
  )
})

test('a note of the document becomes a sentence, and a sentence stays as it is', () => {
  expect(asSentence('team lead')).toBe('Team lead.')
  expect(asSentence('Is that so?')).toBe('Is that so?')
  expect(asSentence('ändert alles', '')).toBe('Ändert alles')
})

test('every criterion knows its share of the whole', () => {
  const { own, general: shared } = withShares([
    { id: 'listens', weight: 0.2 },
    { id: 'rubric.calm', weight: 0.6 },
  ])

  expect(own.map(({ id, share }) => [id, Math.round(share * 100)])).toEqual([['rubric.calm', 75]])
  expect(shared.map(({ id, share }) => [id, Math.round(share * 100)])).toEqual([['listens', 25]])
})
