import { expect, test } from 'vitest'
import { Conversation } from '../../src/conversation/conversation.ts'
import { newConversation } from '../../src/conversation/new-conversation.ts'
import { aConversation, aPersona } from '../support/personas.ts'

const beginning = { engine: 'rules', versions: {} } as const

test('a talk says since when it goes on and who practises', () => {
  const before = Date.now()

  const talk = newConversation(aPersona(), { ...beginning, learner: { id: 'learner-7', name: 'Sam' } })

  expect(Date.parse(talk.started_at ?? '')).toBeGreaterThanOrEqual(before)
  expect(talk).toMatchObject({ learner: { id: 'learner-7', name: 'Sam' }, ended_at: null })
  expect(newConversation(aPersona(), beginning).learner).toBeNull()
})

test('who was made for an assessment can be tried with: the same person, the same prompt', () => {
  const persona = aPersona({ mode: 'assess_mode' })

  const trying = newConversation(persona, { ...beginning, mode: 'try_mode' })

  expect(trying).toMatchObject({ mode: 'try_mode', persona })
  expect(trying.system_prompt).toBe(newConversation(persona, beginning).system_prompt)
})

test.each([
  ['assess_mode', 'learn_mode'],
  ['learn_mode', 'try_mode'],
] as const)('a persona made for %s does not take the seat of %s', (mode, other) => {
  expect(() => newConversation(aPersona({ mode }), { ...beginning, mode: other })).toThrowError(
    expect.objectContaining({ code: 'request-invalid', problems: [expect.objectContaining({ path: 'mode' })] }),
  )
})

test('a talk of an older version, which knows nothing of learners and times, loads', () => {
  expect(Conversation.safeParse(aConversation()).success).toBe(true)
  expect(aConversation()).not.toHaveProperty('started_at')
})
