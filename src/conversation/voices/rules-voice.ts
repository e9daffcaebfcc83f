import { words } from '../../language/text.ts'
import type { Persona } from '../../persona/persona.ts'
import type { Conversation } from '../conversation.ts'
import { expertReply } from './expert-reply.ts'
import { planReply, type ReplyPart } from './plan-reply.ts'
import type { SpokenFact } from './spoken-facts.ts'
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
export function wordReply(request: SpeakRequest): WordedReply {
  const { conversation } = request
  if (conversation.mode === 'learn_mode') return expertReply(request)
  const chosen: SpokenFact[] = []
  for (const part of planReply(request)) {
    const way = unsaid(part, conversation, chosen)
    if (way && fits([...chosen, way], conversation.persona)) chosen.push(way)
  }
  const spoken = chosen.length > 0 ? chosen : [silence(conversation)]
  return { text: [languageNotice(conversation), ...spoken.map(({ text }) => text)].filter(Boolean).join(' '), used: spoken.map(({ id }) => id) }
}

/** @returns the line with which the persona opens, or null when the learner does */
export function openingLine(persona: Persona): string | null {
  const { opens, opening_line, opening_behavior } = persona.conversation_rules
  const personaOpens = opens ? opens === 'persona' : readsAsOpening(opening_behavior, persona)
  if (!personaOpens) return null
  if (opening_line) return opening_line
  return persona.mode === 'learn_mode' ? 'Good that you are here. Shall we go through the conversation you are going to have?' : 'Good day. I am here because I need to talk to you.'
}

/** Older personas say only in words who begins. */
function readsAsOpening(behaviour: string, { archetype }: Persona): boolean {
  if (/\b(?:waits?|lets? the|until (?:the )?(?:other|learner|you are)|after the (?:other|learner))\b/i.test(behaviour)) return false
  return archetype === 'HELP_SEEKING' || /\b(?:begins?|starts?|opens?|brings? up|speaks? first|by (?:her|him|them|your)sel)/i.test(behaviour)
}

function unsaid({ ways }: ReplyPart, conversation: Conversation, chosen: readonly SpokenFact[]): SpokenFact | undefined {
  const used = new Set([...conversation.turns.flatMap((turn) => turn.used), ...chosen.map(({ id }) => id)])
  const said = [conversation.opening ?? '', ...conversation.turns.map((turn) => turn.reply), ...chosen.map(({ text }) => text)]
  const openings = new Set(chosen.length > 0 ? [] : said.map(openingOf))
  return ways.find(({ id, text }) => !used.has(id) && !said.some((reply) => reply.includes(text)) && !openings.has(openingOf(text)))
}

const openingOf = (text: string): string => words(text).slice(0, 4).join(' ')

/** A reply whose first part is too long alone is still said; the output guard ends it on a sentence. */
function fits(chosen: readonly SpokenFact[], { conversation_rules }: Persona): boolean {
  return chosen.length === 1 || words(chosen.map(({ text }) => text).join(' ')).length <= conversation_rules.word_limit
}

/** When everything has been said: the words grow with the turn, so that even this is not repeated. */
function silence({ turns }: Conversation): SpokenFact {
  const ways = ['I have said what I have to say about that.', 'There is nothing I could add to it.', 'We are going round in circles now.', 'Let us come to something new.']
  const at = turns.length % ways.length
  const again = turns.length >= ways.length ? ` That makes ${turns.length + 1} times you have asked me something today.` : ''
  return { id: `silence.${turns.length}`, text: `${ways[at]}${again}` }
}

/** The rules engine practises in English; somebody who comes with another language is told so, once. */
function languageNotice({ persona, turns }: Conversation): string {
  const language = persona.scene?.language
  if (turns.length > 0 || typeof language !== 'string' || language === 'en') return ''
  return '(This practice runs without a language model and therefore in English only.)'
}

/** Word by word, as a stream: what a reader sees is the same whatever speaks. */
async function* inWords(text: string): AsyncGenerator<string> {
  for (const piece of text.match(/\S+\s*/g) ?? []) yield piece
}
