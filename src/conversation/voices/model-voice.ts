import type { DialogueAct } from '../../language/dialogue-act.ts'
import { factAsSpeech } from '../../language/perspective.ts'
import type { ModelClient } from '../../llm/model-client.ts'
import type { Persona } from '../../persona/persona.ts'
import type { Ended } from '../conversation.ts'
import { dispositionInWords } from '../disposition.ts'
import { personalData } from '../private-data/personal-data.ts'
import { restored } from '../private-data/restored.ts'
import { chatMessages, spokenText } from '../transcript.ts'
import { lessonNote } from './expert/lesson-note.ts'
import { replyWordLimit } from './expert/reply-word-limit.ts'
import type { SpeakRequest, Speech, Voice } from './voice.ts'

/** A language model speaks. Each reply is asked for with a note that restates who the persona is and how they feel. */
export function createModelVoice(model: ModelClient, contextTokens: number): Voice {
  return {
    source: 'model',
    speak(request: SpeakRequest, signal: AbortSignal): Speech {
      const { conversation, line } = request
      const maxOutputTokens = replyTokens(request)
      const personal = personalData(conversation, line)
      const note = personal.hide(noteFor(request)) // it may quote the learner
      const messages = chatMessages(conversation, line, note, contextTokens - maxOutputTokens)
      const speech = model.speech({ messages, maxOutputTokens, signal })
      return {
        text: restored(speech.text, personal),
        report: () => {
          const tokens = speech.tokens()
          return tokens ? { used: [], tokens } : { used: [] }
        },
      }
    },
  }
}

/**
 * Room for the word limit in any language (some scripts need three tokens a word), and for models that think before they
 * speak. The word-limit guard stops the model long before, so the room costs nothing.
 */
function replyTokens(request: SpeakRequest): number {
  return wordLimitOf(request) * 3 + 1_000
}

function wordLimitOf({ conversation: { persona }, lesson }: SpeakRequest): number {
  return lesson ? replyWordLimit(persona, lesson.step) : persona.conversation_rules.word_limit
}

/** What the director whispers: what the line does to the persona, the feeling, who they are once the prompt lies far back, and whether to close. */
function noteFor(request: SpeakRequest): string {
  const { conversation, understanding, disposition, closing, makesAmends, lesson, again } = request
  const { persona, turns } = conversation
  const limit = `At most ${wordLimitOf(request)} words, only what you say aloud.`
  const reminder = again ? speakAsYourself(persona, again.heard) : ''
  // The expert of learn mode teaches; how the other person would feel is not theirs.
  if (conversation.mode === 'learn_mode')
    return [lesson ? lessonNote(lesson) : '', limit, reminder].filter(Boolean).join('\n')
  return [
    makesAmends ? amends : '',
    ...understanding.acts.flatMap((act) => (makesAmends && act === 'apology' ? [] : (effects[act] ?? []))).slice(0, 2),
    closing ? closingOrder(closing) : dispositionInWords(disposition, persona.archetype),
    turns.length >= restateFromTurn ? coreFacts(persona) : '',
    closing ? '' : 'The talk goes on after this reply.',
    limit,
    reminder,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Asked again after a guard cut the answer: who speaks, and what has been said of it already. */
function speakAsYourself({ name, role }: Persona, heard: string): string {
  const goOn =
    heard === ''
      ? ''
      : ` You have already said "${spokenText(heard.slice(-160))}": go on from there, without saying it again and without taking it back.`
  return `You answered this line once already, but the answer did not come from ${name ?? role}. Answer it now as this person: in the first person, and nothing but what they say aloud here. You have a life, a past and feelings of your own; nothing that writes or plays you exists for you.${goOn}`
}

/** Personas drift within some eight rounds (source: arXiv 2402.10962), so the core is restated well before. */
const restateFromTurn = 3

function coreFacts(persona: Persona): string {
  const { name, gender, age, role, location, scene, archetype_specific_data: data } = persona
  const who = [name, age === null ? null : String(age), role, location.city].filter(Boolean).join(', ')
  const matter = data.current_position ?? data.position ?? data.problem_description ?? scene?.situation
  const told = typeof matter === 'string' ? factAsSpeech(matter, { name, gender }, 'you') : ''
  return `You are still ${who}. ${told}`.trim()
}

/** The insult itself is not in the history: a stopped line reaches no model. */
const amends =
  'Earlier they spoke to you without respect and you set a limit; now they apologise for it. Accept that in a few words of your own, then go on.'

/** What somebody feels when this was just said to them. Neutral acts say nothing. */
const effects: Partial<Record<DialogueAct, string>> = {
  accusation: 'That was an accusation; it hurts or angers you, in your manner.',
  dismissal: 'That made light of what matters to you; it puts you off.',
  pressure: 'They are pressing you, and you do not like it.',
  vague_claim: 'That was only asserted; you do not take it on trust.',
  advice: 'They advise you before they have understood you.',
  jargon: 'Those terms say nothing to you.',
  apology: 'They apologised; you notice whether it was meant.',
  accountability: 'They own their part; that counts with you.',
  limits_admitted: 'They admitted a weak point; that makes the rest more credible.',
  evidence: 'That can be checked; you weigh it by what matters to you.',
  empathy: 'They see how it is for you; it does you good.',
  condition: 'They offer an exchange; you look at both sides of it.',
  next_step: 'They name something concrete.',
}

function closingOrder({ outcome }: Ended): string {
  if (outcome === 'positive')
    return 'With this reply you close the talk on good terms: say in your manner what is agreed now, and say goodbye.'
  if (outcome === 'negative')
    return 'With this reply you close the talk, dissatisfied: say in your manner why it ends here, and go.'
  return 'The other person is closing the talk: say goodbye in your manner, fitting to how it went.'
}
