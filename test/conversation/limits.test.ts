import { expect, test } from 'vitest'
import { endOfTalk, limitReached, limitsFor, limitsOf } from '../../src/conversation/limits.ts'
import { aConversation, aTurn } from '../support/personas.ts'

const started_at = '2031-05-04T10:00:00.000Z'
const after = (minutes: number) => Date.parse(started_at) + minutes * 60_000

test('a talk has the limits of its scenario, and those of the mode for what the trainer left open', () => {
  expect(limitsFor('try_mode', { max_turns: 12, minutes: 15 })).toEqual({ turns: 12, minutes: 15 })
  expect(limitsFor('try_mode', { minutes: 15 })).toEqual({ turns: 60, minutes: 15 })
  expect(limitsFor('assess_mode', null)).toEqual({ turns: 60, minutes: null })
})

test('a talk of an older version has the limits of its mode', () => {
  expect(limitsOf(aConversation())).toEqual({ turns: 60, minutes: null })
})

test('the line with which the turns are used up ends the talk', () => {
  const talk = aConversation({ limits: { turns: 2, minutes: null }, turns: [aTurn(1)] })

  expect(limitReached(talk, 0)).toEqual({ outcome: 'limit', reason: 'The talk has reached its 2 turns.' })
  expect(limitReached({ ...talk, turns: [] }, 0)).toBeNull()
})

test('a line within the time goes on, one after it ends the talk and says so kindly', () => {
  const talk = aConversation({ limits: { turns: 60, minutes: 15 }, started_at })

  expect(limitReached(talk, after(14.99))).toBeNull()
  expect(limitReached(talk, after(15))).toEqual({
    outcome: 'limit',
    reason: 'The time of 15 minutes is over; your last line was still answered.',
  })
})

test('one minute is one minute', () => {
  const talk = aConversation({ limits: { turns: 60, minutes: 1 }, started_at })

  expect(limitReached(talk, after(2))?.reason).toContain('1 minute is over')
})

test('whoever ends a talk after its time has not broken it off', () => {
  const talk = aConversation({ limits: { turns: 60, minutes: 15 }, started_at })

  expect(endOfTalk(talk, after(14.99))).toEqual({ outcome: 'learner', reason: 'You ended the talk.' })
  expect(endOfTalk(talk, after(15))).toEqual({ outcome: 'limit', reason: 'The time of 15 minutes is over.' })
  expect(endOfTalk({ ...talk, limits: { turns: 60, minutes: null } }, after(999)).outcome).toBe('learner')
})
