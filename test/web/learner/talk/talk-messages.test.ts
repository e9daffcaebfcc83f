import { expect, test } from 'vitest'
import type { TalkMessage } from '../../../../src/web/learner/talk/talk.ts'
import {
  commented,
  exchangesOf,
  notesOf,
  opened,
  said,
  textOf,
} from '../../../../src/web/learner/talk/talk-messages.ts'
import { aSavedTurn, aTalkView } from './talk-views.ts'

test('a talk is shown from its opening on, each line with its reply', () => {
  const { messages, line } = opened(aTalkView({ opening: 'Come in.', turns: [aSavedTurn(1), aSavedTurn(2)] }), null)

  const shown = exchangesOf(messages).map(({ line, reply }) => [line && textOf(line), reply && textOf(reply)])

  expect(shown).toEqual([
    [null, 'Come in.'],
    ['Line 1', 'Reply 1'],
    ['Line 2', 'Reply 2'],
  ])
  expect(line).toBeNull()
})

test('a line without a reply stands last', () => {
  const { messages } = opened(aTalkView({ turns: [aSavedTurn(1)] }), { id: 'm2', text: 'Still there?' })

  const last = exchangesOf(messages).at(-1)

  expect(last?.line && textOf(last.line)).toBe('Still there?')
  expect(last?.reply).toBeNull()
})

test('the line the server is answering goes before one it never got, which is given back', () => {
  const view = aTalkView({ answering: { message_id: 'other', learner: 'From elsewhere' } })

  expect(opened(view, { id: 'mine', text: 'Mine' })).toMatchObject({
    line: { id: 'other', text: 'From elsewhere' },
    unsent: { id: 'mine', text: 'Mine' },
  })
  expect(opened(view, { id: 'other', text: 'From elsewhere' })).toMatchObject({ line: { id: 'other' }, unsent: null })
})

test('only what has changed becomes a new message', () => {
  const view = aTalkView({ turns: [aSavedTurn(1), aSavedTurn(2)] })
  const before = opened(view, null).messages

  const after = opened({ ...view, turns: [aSavedTurn(1), aSavedTurn(2, { hint: 'Slower.' })] }, null, before).messages

  expect(after.map((message, index) => message === before[index])).toEqual([true, true, true, false])
  expect(notesOf(after[3])).toMatchObject({ turn: 2, hint: 'Slower.' })
})

test('a comment on a line stands with its reply, whether it was saved or came later', () => {
  const comment = { text: 'This helped.' }
  const saved = opened(aTalkView({ turns: [aSavedTurn(1, { comment })] }), null).messages
  const later = commented(opened(aTalkView({ turns: [aSavedTurn(1)] }), null).messages[1] as TalkMessage, comment)

  expect(notesOf(saved[1])?.comment).toEqual(comment)
  expect(later).toEqual(saved[1])
  expect(opened(aTalkView({ turns: [aSavedTurn(1, { comment })] }), null, [later]).messages[1]).toBe(later)
})

test('a reply that is still spoken has no notes', () => {
  expect(notesOf(said('m1', 'One'))).toBeNull()
  expect(notesOf(undefined)).toBeNull()
})
