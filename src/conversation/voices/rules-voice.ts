import { sentences } from '../../language/text.ts'
import type { Persona } from '../../persona/persona.ts'
import type { Conversation } from '../conversation.ts'
import { forgivingLine } from '../guards/answer-blocked.ts'
import { isApology } from '../guards/offences.ts'
import { chooseWords } from './choose-words.ts'
import { expertOpening } from './expert/expert-opening.ts'
import { expertReply } from './expert/expert-reply.ts'
import { type Moment, readMoment } from './moment.ts'
import { planReply } from './plan-reply.ts'
import type { Saying } from './repertoire/saying.ts'
import { nothingNew } from './nothing-new.ts'
import type { SpeakRequest, Voice } from './voice.ts'

/** The rules engine speaks: deterministic, from the persona's own facts, within the word limit, never the same line twice. */
export function createRulesVoice(): Voice {
  return {
    source: 'rules',
    speak(request) {
      const { text, used } = wordReply(request)
      return { text: inWords(text), report: () => ({ used }) }
    },
  }
}

/** A worded reply, and the ids of the facts and phrases it is made of. */
export interface WordedReply {
  readonly text: string
  readonly used: readonly string[]
}

/** Plans the reply and words it with what has not been said yet in this talk. */
function wordReply(request: SpeakRequest): WordedReply {
  const { conversation, makesAmends = false } = request
  const forgiving = makesAmends ? forgivingLine(conversation.persona, conversation.turns.length + 1) : ''
  const spoken = sayingsFor(makesAmends ? withoutApology(request) : request)
  return {
    text: [languageNotice(conversation), forgiving, ...spoken.map(({ text }) => text)].filter(Boolean).join(' '),
    used: spoken.map(({ id }) => id),
  }
}

function sayingsFor(request: SpeakRequest): readonly Saying[] {
  const { conversation, line, closing, makesAmends = false } = request
  if (makesAmends && line === '' && closing === null) return [] // the apology was all, and has been taken
  return conversation.mode === 'learn_mode' ? expertReply(request) : inCharacter(readMoment(request), closing)
}

/** The apology is for the tone, not for the matter of the talk, and it is taken once: what else was said is answered. */
function withoutApology(request: SpeakRequest): SpeakRequest {
  const { lesson: _, ...heard } = request
  const { line, understanding } = heard
  const rest = sentences(line).flatMap(({ text }) => (isApology(text) ? [] : [text]))
  const acts = understanding.acts.filter((act) => act !== 'apology')
  return { ...heard, line: rest.join(' '), understanding: { ...understanding, text: rest.join(' '), acts } }
}

function inCharacter(moment: Moment, closing: SpeakRequest['closing']): Saying[] {
  const { conversation } = moment
  const chosen = chooseWords(planReply(moment, closing), conversation)
  return chosen.length > 0 ? chosen : chooseWords([{ does: 'react', ways: nothingNew(moment) }], conversation)
}

/** @returns the line with which the persona opens, or null when the learner does */
export function openingLine(persona: Persona): string | null {
  const { opens, opening_line, opening_behavior } = persona.conversation_rules
  const personaOpens = opens ? opens === 'persona' : readsAsOpening(opening_behavior, persona)
  if (!personaOpens) return null
  if (isOwnToExpert(persona)) return expertOpening(persona)
  if (opening_line) return opening_line
  return persona.mode === 'learn_mode'
    ? 'Good that you are here. Shall we go through the conversation you are going to have?'
    : 'Good day. I am here because I need to talk to you.'
}

/** The opening of an expert that no model and no trainer wrote is made from the document. */
function isOwnToExpert({ mode, material, provenance }: Persona): boolean {
  return (
    mode === 'learn_mode' &&
    material !== undefined &&
    provenance?.conversation_rules?.source === 'rules' &&
    provenance['conversation_rules.opening_line'] === undefined
  )
}

/** Older personas say only in words who begins. */
function readsAsOpening(behaviour: string, { archetype }: Persona): boolean {
  if (/\b(?:waits?|lets? the|until (?:the )?(?:other|learner|you are)|after the (?:other|learner))\b/i.test(behaviour))
    return false
  return (
    archetype === 'HELP_SEEKING' ||
    /\b(?:begins?|starts?|opens?|brings? up|speaks? first|by (?:her|him|them|your)sel)/i.test(behaviour)
  )
}

/** The rules engine practises in English; somebody who comes with another language is told so, once. */
function languageNotice({ persona, turns }: Conversation): string {
  const language = persona.scene?.language
  if (turns.length > 0 || typeof language !== 'string' || language === 'en') return ''
  return '(This practice runs without a language model and therefore in English only; what the scenario states is quoted in its own language.)'
}

/** Word by word, as a stream: what a reader sees is the same whatever speaks. */
async function* inWords(text: string): AsyncGenerator<string> {
  for (const piece of text.match(/\S+\s*/g) ?? []) yield piece
}
