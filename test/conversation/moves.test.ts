import { describe, expect, test } from 'vitest'
import type { Conversation, Ended } from '../../src/conversation/conversation.ts'
import {
  alongBranch,
  backToTurn,
  endedBy,
  withJudgement,
  withoutLastTurn,
  withTurn,
} from '../../src/conversation/moves.ts'
import { aConversation, aTurn } from '../support/personas.ts'

const ending = { outcome: 'learner', reason: 'You ended the talk.' } as const

test('a talk ends at the time of the turn that ended it', () => {
  const turn = aTurn(1, { at: '2031-05-04T10:00:00.000Z' })

  expect(withTurn(aConversation(), turn, [], ending)).toMatchObject({ status: 'ended', ended_at: turn.at })
  expect(withTurn(aConversation(), turn, [], null)).toMatchObject({ status: 'active' })
})

test('ending an ended talk changes neither how nor when it ended', () => {
  const ended = endedBy(aConversation(), ending)

  expect(ended.ended_at).toEqual(expect.any(String))
  expect(endedBy(ended, { outcome: 'limit', reason: 'Time is up.' })).toBe(ended)
})

describe('taking the last turn back', () => {
  const talk = aConversation({ mode: 'try_mode', turns: [aTurn(1), aTurn(2)] })
  const endedAs = (outcome: Ended['outcome']) => endedBy(talk, { outcome, reason: 'It is over.' })

  test('keeps it as a branch and goes on from the turn before', () => {
    const left = withoutLastTurn(talk)

    expect(left.turns).toEqual([aTurn(1)])
    expect(left.branches).toEqual([
      { after: 'm1', turns: [aTurn(2)], left_at: expect.any(String), ended: null, ended_at: null },
    ])
  })

  test.each(['positive', 'negative', 'guard', 'limit'] as const)('opens a talk that it ended (%s) again', (outcome) => {
    const ended = { ...endedAs(outcome), flags: ['disrespect'] }

    expect(withoutLastTurn(ended)).toMatchObject({
      status: 'active',
      ended: null,
      ended_at: null,
      turns: [{ turn: 1 }],
      flags: ['disrespect'],
    })
  })

  test.each(['safety', 'learner'] as const)('is refused where the talk ended otherwise (%s)', (outcome) => {
    expect(() => withoutLastTurn(endedAs(outcome))).toThrowError(
      expect.objectContaining({ code: 'conversation-ended' }),
    )
  })

  test('is refused where the time was over between two lines, not where the last line came too late', () => {
    const limit = { outcome: 'limit', reason: 'The time of 5 minutes is over.' } as const
    const late = withTurn(talk, aTurn(3, { at: '2031-05-04T10:00:00.000Z' }), [], null)
    const lateAndLast = withTurn(talk, aTurn(3, { at: '2031-05-04T10:00:00.000Z' }), [], limit)

    expect(() => withoutLastTurn(endedBy(late, limit))).toThrowError(
      expect.objectContaining({ code: 'conversation-ended' }),
    )
    expect(withoutLastTurn(lateAndLast)).toMatchObject({ status: 'active', turns: [{ turn: 1 }, { turn: 2 }] })
  })

  test.each(['learn_mode', 'assess_mode'] as const)('is refused in %s', (mode) => {
    expect(() => withoutLastTurn({ ...talk, mode })).toThrowError(expect.objectContaining({ code: 'not-in-this-mode' }))
  })

  test('takes none before the first, and none but the last', () => {
    const refused = expect.objectContaining({ code: 'nothing-to-undo' })

    expect(() => withoutLastTurn({ ...talk, turns: [] })).toThrowError(refused)
    expect(() => withoutLastTurn(talk, 1)).toThrowError(refused)
    expect(withoutLastTurn(talk, 2).turns).toHaveLength(1)
  })

  test('a judgement that comes late stays with the turn that was taken back, not with the one in its place', () => {
    const judged = {
      source: 'model',
      answers: [],
      attempts: 1,
      ms: 5,
      tokens: { input: 1, output: 1 },
      error: null,
    } as const
    const again = withTurn(withoutLastTurn(talk), aTurn(2, { message_id: 'another' }), [], null)

    const late = withJudgement(again, aTurn(2), { ...judged, answers: [] })

    expect(late.turns.map((turn) => turn.judged)).toEqual([undefined, undefined])
    expect(late.branches?.[0]?.turns[0]?.judged?.source).toBe('model')
  })
})

describe('going back to any turn', () => {
  const talk = aConversation({ mode: 'try_mode', turns: [aTurn(1), aTurn(2), aTurn(3)] })
  const ended: Ended = { outcome: 'negative', reason: 'She has had enough.' }
  const say = (conversation: Conversation, message_id: string) =>
    withTurn(conversation, aTurn(conversation.turns.length + 1, { message_id }), [], null)
  const line = ({ turns }: Conversation) => turns.map(({ message_id }) => message_id).join(' ')
  const tree = ({ branches = [] }: Conversation) =>
    branches.map(({ after, turns }) => `${after}: ${turns.map(({ message_id }) => message_id).join(' ')}`)

  test('keeps what followed as a branch, and the talk goes on from there', () => {
    const again = say(backToTurn(talk, 1), 'b2')

    expect(line(again)).toBe('m1 b2')
    expect(again.turns.at(-1)?.turn).toBe(2)
    expect(tree(again)).toEqual(['m1: m2 m3'])
  })

  test('goes as far as the opening', () => {
    const again = backToTurn(talk, 0)

    expect(line(again)).toBe('')
    expect(tree(again)).toEqual(['null: m1 m2 m3'])
  })

  test('to the last turn is no move at all', () => {
    expect(backToTurn(talk, 3)).toBe(talk)
  })

  test('takes the end along that the talk came to there, and returning brings it back', () => {
    const over = withTurn(talk, aTurn(4, { at: '2031-05-04T10:00:00.000Z' }), ['disrespect'], ended)

    const back = backToTurn(over, 2)
    const returned = alongBranch(say(back, 'b3'), 'm3')

    expect(back).toMatchObject({ status: 'active', ended: null, ended_at: null, flags: ['disrespect'] })
    expect(back.branches).toMatchObject([{ after: 'm2', ended, ended_at: '2031-05-04T10:00:00.000Z' }])
    expect(returned).toMatchObject({ status: 'ended', ended, ended_at: '2031-05-04T10:00:00.000Z' })
    expect(line(returned)).toBe('m1 m2 m3 m4')
    expect(returned.branches).toMatchObject([{ after: 'm2', turns: [{ message_id: 'b3' }], ended: null }])
  })

  test('there and back again leaves the tree as it was', () => {
    const back = backToTurn(talk, 1)
    const returned = alongBranch(back, 'm2')

    expect(line(returned)).toBe(line(talk))
    expect(tree(returned)).toEqual([])
  })

  test('a branch of a branch is found again, and what the way to it does not take stays a branch', () => {
    const onOther = say(backToTurn(talk, 2), 'b3') // m1 m2 b3, left: m3
    const onThird = say(backToTurn(onOther, 0), 'c1') // c1, left: m3 after m2, m1 m2 b3

    const returned = alongBranch(onThird, 'm3')

    expect(tree(onThird)).toEqual(['m2: m3', 'null: m1 m2 b3'])
    expect(line(returned)).toBe('m1 m2 m3')
    expect(tree(returned)).toEqual(['m2: b3', 'null: c1'])
    expect(line(alongBranch(returned, 'b3'))).toBe('m1 m2 b3')
  })

  test('never loses a turn and never has one twice, whatever is done', () => {
    let now = talk
    for (const [at, turn] of [1, 4, 2, 7, 3, 5, 0, 6, 2, 9].entries()) {
      now = say(say(backToTurn(now, Math.min(turn, now.turns.length)), `a${at}`), `b${at}`)
      const [branch] = now.branches ?? []
      if (branch && at % 2 === 0) now = alongBranch(now, branch.turns[0]?.message_id ?? '')
      const all = [...now.turns, ...(now.branches ?? []).flatMap(({ turns }) => turns)].map((turn) => turn.message_id)
      expect(new Set(all).size).toBe(all.length)
      expect(all).toHaveLength(3 + 2 * (at + 1))
      expect(all).toEqual(expect.arrayContaining(['m1', 'm2', 'm3', `a${at}`, `b${at}`]))
      expect(now.turns.map(({ turn }) => turn)).toEqual(now.turns.map((_, at) => at + 1))
    }
  })

  test('to where the talk is already changes nothing', () => {
    expect(alongBranch(talk, 'm2')).toBe(talk)
  })

  test.each<[string, Conversation, string]>([
    ['that the talk does not have', talk, 'not-found'],
    ['in an assessment', { ...talk, mode: 'assess_mode' }, 'not-in-this-mode'],
    ['after the learner ended it', endedBy(talk, ending), 'conversation-ended'],
    ['after it stopped for safety', endedBy(talk, { outcome: 'safety', reason: 'Help.' }), 'conversation-ended'],
  ])('is refused: a turn or a branch %s', (_, conversation, code) => {
    const refused = expect.objectContaining({ code })

    expect(() => backToTurn(conversation, 4)).toThrowError(refused)
    expect(() => alongBranch(conversation, 'none')).toThrowError(refused)
  })
})
