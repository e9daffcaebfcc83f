import { expect, test } from 'vitest'
import { measureTalk } from '../../../evals/rules/talks.ts'
import { aConversation } from '../../support/personas.ts'

const replying = (opening: string) =>
  measureTalk({ conversation: { ...aConversation(), opening }, ms: [] }, []).repeated

test('a reply that says the same twice behind other small words is counted as a repetition', () => {
  const doubled = 'What I mean is, I read the message four times over. You see, I read the message four times over.'

  expect(replying(doubled)).toEqual([doubled])
  expect(replying('I read the message four times over. You see, I had waited for it since the morning.')).toEqual([])
})
