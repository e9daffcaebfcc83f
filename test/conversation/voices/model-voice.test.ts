import { expect, test } from 'vitest'
import { createModelVoice } from '../../../src/conversation/voices/model-voice.ts'
import type { SpeakRequest } from '../../../src/conversation/voices/voice.ts'
import { understandLine } from '../../../src/language/understand.ts'
import { aConversation } from '../../support/personas.ts'
import { type ScriptedSpeech, scriptedModel } from '../../support/scripted-model.ts'

const line = 'I am Petra Vogel. How is Tomas?'

async function speak(pieces: ScriptedSpeech, changes: Partial<SpeakRequest> = {}) {
  const model = scriptedModel({ speeches: [pieces] })
  const conversation = aConversation()
  const { text } = createModelVoice(model, 16_000).speak(
    {
      conversation,
      line,
      understanding: understandLine(line, { statements: [], earlierLines: [] }),
      disposition: conversation.disposition,
      closing: null,
      ...changes,
    },
    new AbortController().signal,
  )
  const heard: string[] = []
  let error: unknown
  try {
    for await (const piece of text) heard.push(piece)
  } catch (cause) {
    error = cause
  }
  return { heard: heard.join(''), error, sent: JSON.stringify(model.speechRequests) }
}

test('the model speaks to a stand-in, and the learner hears their name', async () => {
  const { heard, sent } = await speak(['Sit down, Ms Ard', 'well. Mer', 'rin', ' is a nice name.'])

  expect(heard).toBe('Sit down, Ms Vogel. Petra is a nice name.')
  expect(sent).not.toMatch(/petra|vogel/i)
})

test('what was heard before a guard cut it goes out again without names', async () => {
  const { sent } = await speak(['Well.'], { again: { heard: `${'So. '.repeat(37)}Petra Vogel,` } })

  expect(sent).toContain('Merrin Ardwell,')
  expect(sent).not.toMatch(/etra|vogel/i)
})

test('a reply that breaks off gives out what had come', async () => {
  const { heard, error } = await speak(['Sit down, Merrin. Ard', new Error('gone')])

  expect(heard).toBe('Sit down, Petra. Ard')
  expect(error).toMatchObject({ message: 'gone' })
})
