import { expect, test } from 'vitest'
import { placeOf } from '../../../../src/web/trainer/results/talk.ts'

test('a way that was left is told by the turn it followed, and whether that was left too', () => {
  const turn = { turn: 1, message_id: 'm1', learner: 'Hello.', reply: 'Hello.', verdicts: [], disposition: null }
  const place = (after: string | null, from_turn: number) =>
    placeOf({ id: 'b', after, from_turn, turns: [], ended: null }, { turns: [turn] })

  expect(place(null, 0)).toBe('From the beginning')
  expect(place('m1', 1)).toBe('After turn 1')
  expect(place('left', 2)).toBe('After turn 2 of another way')
})
