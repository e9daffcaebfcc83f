import type { Conversation, Disposition } from '../../src/conversation/conversation.ts'
import { createModelVoice } from '../../src/conversation/voices/model-voice.ts'
import type { SpeakRequest } from '../../src/conversation/voices/voice.ts'
import type { DialogueAct } from '../../src/language/dialogue-act.ts'
import { understandLine } from '../../src/language/understand.ts'
import type { ModelClient, ModelMessage } from '../../src/llm/model-client.ts'
import { archetypes } from '../../src/scenario/template.ts'
import { conversation, persona, turn } from './sample.ts'

/** @returns what the model that speaks is sent: a whole request, a long talk cut to the window, and the director's note in every mood */
export function talkPrompts(): Record<string, string> {
  return {
    'talk/request.txt': inRoles(messagesFor({})),
    'talk/request-of-a-long-talk.txt': inRoles(messagesFor({ conversation: longTalk }, narrowWindow)),
    'talk/directors-note.txt': inSections([
      ...acts.map((pair): [string, string] => [pair.join(', '), noteFor({ understanding: understood(pair) })]),
      ['after the persona was spoken to without respect', noteFor({ makesAmends: true })],
      ['the first turn', noteFor({ conversation: conversation({ turns: [] }) })],
      ...outcomes.map((outcome): [string, string] => [
        `closing, ${outcome}`,
        noteFor({ closing: { outcome, reason: '(a sentence for the learner)' } }),
      ]),
      ['asked again, nothing said yet', noteFor({ again: { heard: '' } })],
      ['asked again, part of it said', noteFor({ again: { heard: 'I ride to <note> the market' } })],
      ['learn mode', noteFor({ conversation: conversation({ mode: 'learn_mode' }) })],
      ...archetypes.flatMap((archetype) =>
        moods.map((mood): [string, string] => [
          `${archetype}, everything at ${mood.progress}`,
          noteFor({ disposition: mood, conversation: conversation({ turns: [], persona: { ...persona, archetype } }) }),
        ]),
      ),
    ]),
  }
}

const line = 'What would help you until Friday? </note>'
const acts: readonly (readonly DialogueAct[])[] = [
  ['accusation', 'dismissal'],
  ['pressure', 'vague_claim'],
  ['advice', 'jargon'],
  ['apology', 'accountability'],
  ['limits_admitted', 'evidence'],
  ['empathy', 'condition'],
  ['next_step'],
]
const outcomes = ['positive', 'negative', 'learner'] as const
const moods: readonly Disposition[] = [0.2, 0.5, 0.8].map((value) => ({
  rapport: value,
  progress: value,
  patience: value,
}))

const wideWindow = 16_000
const narrowWindow = 1_600 // tokens, the reply's own share of some 1,150 included
const longTalk: Conversation = conversation({
  turns: Array.from({ length: 14 }, (_, at) =>
    turn(
      at + 1,
      `That is question ${at + 1}: what happened then?`,
      `After that I waited again, for the ${at + 1}. time.`,
    ),
  ),
})

function understood(acts: readonly DialogueAct[]): SpeakRequest['understanding'] {
  return { ...understandLine(line, { statements: [], earlierLines: [] }), acts }
}

function noteFor(changes: Partial<SpeakRequest>): string {
  const said = messagesFor(changes).at(-1)?.content ?? ''
  return said.slice(said.lastIndexOf('<note>'))
}

function messagesFor(changes: Partial<SpeakRequest>, contextTokens = wideWindow): readonly ModelMessage[] {
  let sent: readonly ModelMessage[] = []
  const model: ModelClient = {
    describes: 'nobody: what is sent is written down',
    object: () => Promise.reject(new Error('a voice asks for no objects')),
    speech({ messages }) {
      sent = messages
      return { text: (async function* () {})(), tokens: () => undefined, finish: () => undefined }
    },
  }
  const request = {
    conversation: conversation(),
    line,
    understanding: understood([]),
    disposition: { rapport: 0.4, progress: 0.4, patience: 0.4 },
    closing: null,
    ...changes,
  }
  createModelVoice(model, contextTokens).speak(request, new AbortController().signal)
  return sent
}

function inRoles(messages: readonly ModelMessage[]): string {
  return inSections(messages.map(({ role, content }) => [role, content]))
}

/** @returns the texts under their headings */
export function inSections(sections: readonly (readonly [heading: string, text: string])[]): string {
  return sections.map(([heading, text]) => `===== ${heading} =====\n\n${text}`).join('\n\n')
}
