import type { ModelClient } from '../../llm/model-client.ts'
import type { Persona } from '../../persona/persona.ts'
import type { Ended } from '../conversation.ts'
import { dispositionInWords } from '../disposition.ts'
import { chatMessages } from '../transcript.ts'
import type { SpeakRequest, Speech, Voice } from './voice.ts'

/** A language model speaks. Each reply is asked for with a note that restates who the persona is and how they feel. */
export function createModelVoice(model: ModelClient, contextTokens: number): Voice {
  return {
    source: 'model',
    speak(request: SpeakRequest, signal: AbortSignal): Speech {
      const maxOutputTokens = replyTokens(request.conversation.persona)
      const messages = chatMessages(request.conversation, request.line, noteFor(request), contextTokens - maxOutputTokens)
      const speech = model.speech({ messages, maxOutputTokens, signal })
      return {
        text: speech.text,
        report: () => {
          const tokens = speech.tokens()
          return tokens ? { used: [], tokens } : { used: [] }
        },
      }
    },
  }
}

/** Room for the word limit in any language (some scripts need three tokens a word), and for ending the sentence. */
function replyTokens(persona: Persona): number {
  return persona.conversation_rules.word_limit * 3 + 60
}

/** What the director whispers: feeling, core facts once the prompt lies far back, and whether to close. */
function noteFor({ conversation, disposition, closing }: SpeakRequest): string {
  const { persona, turns } = conversation
  return [
    dispositionInWords(disposition, persona.archetype),
    turns.length >= restateFromTurn ? coreFacts(persona) : '',
    closing ? closingOrder(closing) : 'Do not end the talk with this reply.',
    `At most ${persona.conversation_rules.word_limit} words, only what you say aloud.`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Personas drift within some eight rounds (source: arXiv 2402.10962), so the core is restated well before. */
const restateFromTurn = 3

function coreFacts(persona: Persona): string {
  const { name, age, role, location, scene, generation_metadata, archetype_specific_data } = persona
  const settled = Object.values(generation_metadata.backbone ?? {}).slice(0, 6)
  const position = archetype_specific_data.current_position ?? archetype_specific_data.position ?? archetype_specific_data.problem_description
  const who = [name, age === null ? null : String(age), role, location.city].filter(Boolean).join(', ')
  return [`You remain ${who}.`, scene?.situation ?? '', typeof position === 'string' ? position : '', settled.length > 0 ? `${settled.join('; ')}.` : '']
    .filter(Boolean)
    .join(' ')
}

function closingOrder({ outcome }: Ended): string {
  if (outcome === 'positive') return 'With this reply you close the talk, satisfied: say what convinced or helped you, name the next step, say goodbye.'
  if (outcome === 'negative') return 'With this reply you close the talk, dissatisfied: say in your manner why it ends here, and go.'
  return 'The other person is closing the talk: say goodbye in your manner, fitting to how it went.'
}
