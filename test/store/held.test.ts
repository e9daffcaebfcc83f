import { expect, test } from 'vitest'
import { Conversation } from '../../src/conversation/conversation.ts'
import { held, holdGiven } from '../../src/store/held.ts'
import { storedParts } from '../../src/store/store.ts'
import { encode } from '../../src/store/stored-json.ts'
import { aConversation, aTurn } from './samples.ts'

const parts = storedParts.conversations
if (!parts) throw new Error('conversations are kept in parts')

test('writes a talk as it is written whole, turn after turn, with fields that nobody knows', () => {
  let talk = { ...aConversation('talk', 2), from_newer: { page: 4 } }
  for (const turn of [3, 4, 5]) {
    const next = { ...talk, turns: [...talk.turns, { ...aTurn(turn), seen_by: ['trainer'] }] }

    const { text, copy } = holdGiven(Conversation, parts, next, 'conversations/talk')

    expect(text).toBe(encode(Conversation, next, 'conversations/talk'))
    expect(copy()).toEqual(JSON.parse(text))
    talk = copy() as typeof talk
  }
})

test('shares the persona and the turns of a value that was read, frozen, and copies the rest', () => {
  const read = held(aConversation('talk', 2), parts)

  const [one, other] = [read.copy(), read.copy()]
  one.turns.pop()
  one.flags.push('seen')

  expect(other.turns).toHaveLength(2)
  expect(other.flags).toEqual([])
  expect(other.persona).toBe(one.persona)
  expect(() => Object.assign(one.persona.conversation_rules, { word_limit: 1 })).toThrow(TypeError)
  expect(holdGiven(Conversation, parts, one, 'conversations/talk').copy().turns[0]).toBe(other.turns[0])
})

test('is not changed by what a caller does to a part before or after', () => {
  const given = aConversation('talk', 1)
  const { copy } = holdGiven(Conversation, parts, given, 'conversations/talk')

  given.persona.name = 'Somebody else'
  given.turns[0]?.used.push('later')

  expect(copy()).toEqual(aConversation('talk', 1))
})

test('names the field of a part that cannot be read back', () => {
  const wrong: unknown = { ...aConversation('talk', 1), turns: [{ ...aTurn(1), learner: 7 }] }

  expect(() => holdGiven(Conversation, parts, wrong as Conversation, 'conversations/talk')).toThrow(
    /conversations\/talk.*turns\.0\.learner/,
  )
})
