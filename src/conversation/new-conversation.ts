import { randomUUID } from 'node:crypto'
import type { Persona } from '../persona/persona.ts'
import { systemPrompt } from '../prompt/system-prompt.ts'
import type { Conversation } from './conversation.ts'
import { startingDisposition } from './disposition.ts'
import { inputRules, outputRules } from './guards/guard.ts'
import { openingLine } from './voices/rules-voice.ts'

/** A talk before its first word. Who opens follows from the persona's conversation rules. */
export function newConversation(
  persona: Persona,
  { engine, versions }: Pick<Conversation, 'engine' | 'versions'>,
): Conversation {
  return {
    id: randomUUID(),
    persona_id: persona.id,
    template_id: persona.template_id,
    mode: persona.mode,
    status: 'active',
    engine,
    persona,
    system_prompt: systemPrompt(persona),
    guards: [...inputRules.map((rule) => `input:${rule}`), ...outputRules.map((rule) => `output:${rule}`)],
    versions: { ...versions },
    opening: openingLine(persona),
    disposition: startingDisposition(persona),
    turns: [],
    flags: [],
    ended: null,
  }
}
