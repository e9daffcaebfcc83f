import { expect, test } from 'vitest'
import { afterEvent, atFirst, inWords, shareDone } from '../../../../src/web/learner/briefing/making.ts'

const events = [
  { event: 'step', data: {} },
  { event: 'categories', data: { categories: [{ name: 'a' }, { name: 'b' }] } },
  { event: 'category', data: { name: 'a' } },
  { event: 'step', data: {} },
  { event: 'category', data: { name: 'b' } },
  { event: 'rules', data: {} },
  { event: 'persona', data: {} },
]

test('tells in plain words what is happening while a person is made', () => {
  const words = [inWords(atFirst)]
  let making = atFirst
  for (const event of events) {
    making = afterEvent(making, event)
    if (words.at(-1) !== inWords(making)) words.push(inWords(making))
  }

  expect(words).toEqual([
    'The situation is being read.',
    'What matters in this person’s life is being worked out.',
    'Their life is being written: 0 of 2 parts.',
    'Their life is being written: 1 of 2 parts.',
    'What pleases them and what annoys them is being settled.',
    'They are ready. You are being taken to them.',
  ])
})

test('the bar only ever grows, and is full at the end', () => {
  let making = atFirst
  const shares = [shareDone(making), ...events.map((event) => shareDone((making = afterEvent(making, event))))]

  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(shares.at(-1)).toBe(1)
})

test('what the server tells in a form nobody knows changes nothing', () => {
  expect(afterEvent(atFirst, { event: 'news', data: null })).toEqual(atFirst)
  expect(afterEvent(atFirst, { event: 'categories', data: 'none' }).parts).toBe(0)
})
