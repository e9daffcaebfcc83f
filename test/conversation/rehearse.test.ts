import { expect, test, vi } from 'vitest'
import { createRulesVoice } from '../../src/conversation/voices/rules-voice.ts'
import type { SpeakRequest, Voice } from '../../src/conversation/voices/voice.ts'
import { aConversation } from '../support/personas.ts'

test('speaks several lines before the first talk of a process and one before every other, and leaves the talk as it was', async () => {
  vi.resetModules() // other tests of the process may have begun talks already
  const { rehearse } = await import('../../src/conversation/rehearse.ts')
  const conversation = aConversation()
  const before = structuredClone(conversation)
  const rules = createRulesVoice()
  const asked: SpeakRequest[] = []
  const voice: Voice = {
    ...rules,
    speak(request, signal) {
      asked.push(request)
      return rules.speak(request, signal)
    },
  }

  await rehearse(conversation, voice)
  const first = asked.splice(0)
  await rehearse(conversation, voice)

  expect(first.length).toBeGreaterThan(1)
  expect(asked.map(({ line }) => line)).toEqual([first[0]?.line])
  expect(conversation).toEqual(before)
})
