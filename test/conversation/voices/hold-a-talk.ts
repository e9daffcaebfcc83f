import { Conversation } from '../../../src/conversation/conversation.ts'
import { startingDisposition } from '../../../src/conversation/disposition.ts'
import { takeTurn } from '../../../src/conversation/take-turn.ts'
import { createRulesVoice, openingLine } from '../../../src/conversation/voices/rules-voice.ts'
import type { Voice } from '../../../src/conversation/voices/voice.ts'
import { sentences, words } from '../../../src/language/text.ts'
import type { Persona } from '../../../src/persona/persona.ts'

/** Plays the learner's lines until the talk ends; gives back the whole talk. The rules speak, or stand behind another voice. */
export async function holdATalk(
  persona: Persona,
  lines: readonly string[],
  voice: Voice = createRulesVoice(),
): Promise<Conversation> {
  const fallback = voice.source === 'rules' ? voice : createRulesVoice()
  let talk: Conversation = {
    ...Conversation.parse({
      id: 'talk',
      persona_id: persona.id,
      template_id: persona.template_id,
      mode: persona.mode,
      status: 'active',
      engine: 'rules',
      persona,
      system_prompt: 'A prompt.',
      guards: [],
      versions: {},
      opening: openingLine(persona),
      disposition: startingDisposition(persona),
      turns: [],
      flags: [],
      ended: null,
    }),
    persona,
  }
  for (const text of lines) {
    const turn = { conversation: talk, message: { id: `m${talk.turns.length}`, text }, voice, fallback }
    for await (const event of takeTurn({ ...turn, signal: new AbortController().signal })) {
      if (event.type === 'turn') talk = { ...talk, turns: [...talk.turns, event.turn], ended: event.ended }
    }
    if (talk.ended) break
  }
  return talk
}

/** What the persona said, turn by turn. */
export function repliesOf(talk: Conversation): string[] {
  return talk.turns.map(({ reply }) => reply)
}

/**
 * What a trainer would wince at: a sentence or the beginning of one said twice, too many words, a line of the sheet, the
 * persona about itself in the third person, an assistant's phrases.
 * @returns one line for each fault, none for a talk that can be heard
 */
export function faultsOf(talk: Conversation): string[] {
  const { persona } = talk
  const said = [talk.opening ?? '', ...repliesOf(talk)].filter((reply) => reply !== '')
  const seen = new Set<string>()
  const repeated = said
    .flatMap((reply) => sentences(reply).map(({ text }) => words(text).slice(0, 4).join(' ')))
    .filter((start) => {
      const isKnown = seen.has(start)
      seen.add(start)
      return isKnown
    })
  const surname = persona.name?.split(' ').at(-1) ?? '-'
  const pronoun = persona.gender === 'female' ? 'She' : 'He'
  const written = [
    new RegExp(`\\b${surname}\\b`),
    new RegExp(`(?:^|[.!?] )${pronoun} `),
    /\bthe learner\b|\bmodule \d|\bday 2\b|\b20 minutes\.|^\w+: |(?:^|[.!?] )(?:Budget|How he decides|Name|Feelings)\b|\bHow (?:can|may) I help\b|\*/,
    /(?:^|[.!?] )(?:Puts|Still remembers|Speaks|Looks|Comes) /,
  ]
  return [
    ...repeated.map((start) => `twice: "${start}"`),
    ...said.flatMap((reply) => written.filter((sign) => sign.test(reply)).map((sign) => `${sign} in "${reply}"`)),
    ...repliesOf(talk).flatMap((reply) =>
      words(reply).length > persona.conversation_rules.word_limit ? [`too long: "${reply}"`] : [],
    ),
    ...repliesOf(talk).flatMap((reply, at) => (reply.trim() === '' ? [`no reply in turn ${at + 1}`] : [])),
  ]
}
