import { expect, test } from 'vitest'
import { otherWaysOf } from '../../../../src/web/learner/talk/other-ways.ts'
import type { Branch } from '../../../../src/web/learner/talk/talk.ts'
import { aSavedTurn } from './talk-views.ts'

const aBranch = (from: number, count: number, changes: Partial<Branch> = {}): Branch => {
  const turns = Array.from({ length: count }, (_, at) =>
    aSavedTurn(from + at + 1, { message_id: `${changes.id ?? 'b'}-${from + at + 1}`, learner: `Try ${from + at + 1}` }),
  )
  return { id: turns[0]?.message_id ?? '', after: null, from_turn: from, ended: null, turns, ...changes }
}

test('ways that were left are told by their first line, where they leave, how long they are and how the talk stood', () => {
  const [first, second] = otherWaysOf([
    aBranch(0, 1),
    aBranch(2, 3, { after: 'm2', ended: { outcome: 'negative', reason: 'It was enough.' } }),
  ])

  expect(first).toMatchObject({ firstLine: 'Try 1', ways: [] })
  expect(first?.facts.replaceAll('\u00a0', ' ')).toBe(
    'From the beginning · 1 turn · trust 50 %, progress 20 %, patience 60 %',
  )
  expect(second?.facts.replaceAll('\u00a0', ' ')).toBe('After turn 2 · 3 turns · The other person has closed the talk')
})

test('how the talk stood is left out where the learner may not see it', () => {
  const turns = [aSavedTurn(1, { disposition: null })]

  expect(otherWaysOf([aBranch(0, 1, { turns })])[0]?.facts).not.toContain('trust')
})

test('a way that leaves another one stands under it', () => {
  const tree = otherWaysOf([
    aBranch(2, 1, { id: 'inner', after: 'outer-2' }),
    aBranch(0, 3, { id: 'outer' }),
    aBranch(1, 1, { id: 'other', after: 'on-the-line' }),
  ])

  expect(tree.map(({ id, ways }) => [id, ways.map((way) => way.id)])).toEqual([
    ['outer', ['inner']],
    ['other', []],
  ])
})
