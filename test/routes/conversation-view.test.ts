import { expect, test } from 'vitest'
import { viewOf } from '../../src/routes/conversation-view.ts'
import { aConversation, aTurn } from '../support/personas.ts'

const curveOf = (changes: Parameters<typeof aConversation>[0], held = false) => {
  const conversation = aConversation({ mode: 'try_mode', turns: [aTurn(1, { moved_by: ['empathy'] })], ...changes })
  const { opening_disposition, turns } = viewOf(
    { conversation, title: null, answering: null, assessed: false, held },
    'learner',
  )
  return [opening_disposition, turns[0]?.disposition, turns[0]?.moved_by]
}

test('whoever may be at risk is shown no curve, in the mode that shows one as well', () => {
  expect(curveOf({ status: 'ended', ended: { outcome: 'safety', reason: 'Help is near.' } })).toEqual([null, null, []])
  expect(curveOf({})).toEqual([aConversation().disposition, aTurn(1).disposition, ['empathy']])
})

test('how each line was taken waits for the trainer, where the result is held and the talk itself did not show it', () => {
  const ended = { status: 'ended', ended: { outcome: 'learner', reason: 'You have ended the talk.' } } as const

  expect(curveOf({ ...ended, mode: 'assess_mode' })).toEqual([
    aConversation().disposition,
    aTurn(1).disposition,
    ['empathy'],
  ])
  expect(curveOf({ ...ended, mode: 'assess_mode' }, true)).toEqual([null, null, []])
  expect(curveOf({ ...ended }, true)).toEqual([aConversation().disposition, aTurn(1).disposition, ['empathy']])
})
