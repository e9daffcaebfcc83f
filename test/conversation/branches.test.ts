import { expect, test } from 'vitest'
import { branchesOf, leftTurnsOf, lineThrough, withNoted } from '../../src/conversation/branches.ts'
import { alongBranch, backToTurn } from '../../src/conversation/moves.ts'
import { aConversation, aTurn } from '../support/personas.ts'

/** A talk as it was kept before there were branches: turn 3 taken back, said again, and then 3 and 2 taken back. */
const older = aConversation({
  mode: 'try_mode',
  turns: [aTurn(1), aTurn(2, { message_id: 'c2' })],
  undone: [
    { ...aTurn(3, { message_id: 'a3' }), undone_at: '2031-01-01T00:00:01.000Z' },
    { ...aTurn(3, { message_id: 'b3' }), undone_at: '2031-01-01T00:00:02.000Z' },
    { ...aTurn(2, { message_id: 'a2' }), undone_at: '2031-01-01T00:00:03.000Z' },
  ],
})

test('the turns that an older talk took back hang where they were said', () => {
  expect(branchesOf(older).map(({ after, turns }) => [after, turns.map(({ message_id }) => message_id)])).toEqual([
    ['a2', ['a3']],
    ['a2', ['b3']],
    ['m1', ['a2']],
  ])
  expect(leftTurnsOf(older)).not.toContainEqual(expect.objectContaining({ undone_at: expect.anything() }))
  expect(lineThrough(older, 'b3')?.map(({ message_id }) => message_id)).toEqual(['m1', 'a2', 'b3'])
})

test('an older talk that goes on keeps them as branches', () => {
  const returned = alongBranch(older, 'b3')

  expect(returned).not.toHaveProperty('undone')
  expect(returned.turns.map(({ message_id }) => message_id)).toEqual(['m1', 'a2', 'b3'])
  expect(branchesOf(returned).map(({ after, turns }) => [after, turns[0]?.message_id])).toEqual([
    ['a2', 'a3'],
    ['m1', 'c2'],
  ])
})

test('what is noted of a turn stays with it in a branch, in older talks too', () => {
  const comment = { text: 'This helped.', source: 'rules' } as const

  const noted = withNoted(older, { message_id: 'a3' }, { comment })

  expect(leftTurnsOf(noted).filter((turn) => turn.comment)).toEqual([aTurn(3, { message_id: 'a3', comment })])
  expect(noted).not.toHaveProperty('undone')
})

test('a talk in which nobody went back has no branches, before and after something is noted', () => {
  const talk = aConversation({ turns: [aTurn(1)] })

  expect(branchesOf(talk)).toEqual([])
  expect(withNoted(talk, aTurn(1), { hint: 'Slower.' })).toEqual({ ...talk, turns: [aTurn(1, { hint: 'Slower.' })] })
  expect(lineThrough(talk, 'm1')).toBeNull()
})

test('a branch that has become the end of a longer one is found by the id it had', () => {
  const talk = aConversation({ mode: 'try_mode', turns: [aTurn(1), aTurn(2), aTurn(3)] })
  const longer = backToTurn(backToTurn(talk, 2), 0) // m3 was a branch of its own, then m1 m2 was left too
  const asOne = backToTurn(alongBranch(longer, 'm3'), 0)

  expect(branchesOf(asOne)).toHaveLength(1)
  expect(alongBranch(asOne, 'm3').turns).toEqual(talk.turns)
})

test('a branch without its beginning, as a damaged document may have it, is followed as far as it is known', () => {
  const damaged = { ...backToTurn({ ...older, undone: [] }, 1), turns: [aTurn(1, { message_id: 'other' })] }

  expect(lineThrough(damaged, 'c2')?.map(({ message_id }) => message_id)).toEqual(['c2'])
})
