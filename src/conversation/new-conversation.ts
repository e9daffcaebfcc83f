import { randomUUID } from 'node:crypto'
import { RoleplayError } from '../errors.ts'
import type { Mode, Persona } from '../persona/persona.ts'
import type { Rubric } from '../scenario/rubric.ts'
import type { Practice } from '../scenario/template.ts'
import { systemPrompt } from '../prompt/system-prompt.ts'
import type { Conversation, Learner } from './conversation.ts'
import { startingDisposition } from './disposition.ts'
import { inputRules, outputRules } from './guards/guard.ts'
import { limitsFor } from './limits.ts'
import { modeRules } from './modes.ts'
import { openingLine } from './voices/rules-voice.ts'

/** How a talk is begun. */
export interface Beginning extends Pick<Conversation, 'engine' | 'versions'> {
  readonly mode?: Mode | undefined // else the persona's
  readonly learner?: Learner | null | undefined
  readonly isTest?: boolean | undefined // a trainer tries the person out
  readonly practice?: Practice | null | undefined // the scenario's
  readonly rubric?: Rubric | undefined // what it will be scored by
  readonly comments?: boolean | undefined // the learner wants a comment after each turn
}

/**
 * A talk before its first word. Who opens follows from the persona's conversation rules.
 * @throws RoleplayError `request-invalid` for a mode that would seat somebody else than the persona was made for, and for
 * comments in a mode that offers none
 */
export function newConversation(persona: Persona, beginning: Beginning): Conversation {
  const {
    engine,
    versions,
    mode = persona.mode,
    learner = null,
    isTest = false,
    practice,
    rubric,
    comments = false,
  } = beginning
  mustSeat(persona, mode)
  if (comments) mustComment(mode)
  return {
    id: randomUUID(),
    persona_id: persona.id,
    template_id: persona.template_id,
    mode,
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
    learner,
    started_at: new Date().toISOString(),
    ended_at: null,
    limits: limitsFor(mode, practice),
    ...(rubric ? { rubric } : {}),
    ...(isTest ? { is_test: true } : {}),
    ...(comments ? { comments } : {}),
  }
}

/** The same person can be met for trying and for assessing, but the expert is somebody else (DESIGN.md decision 6). */
function mustSeat(persona: Persona, mode: Mode): void {
  if (modeRules[mode].seat === modeRules[persona.mode].seat) return
  throw invalid('mode', `expected a mode for which the persona was made (it was made for ${persona.mode}), got ${mode}`)
}

function mustComment(mode: Mode): void {
  if (!modeRules[mode].may.comments) throw invalid('comments', `expected none in ${mode}, which offers no comments`)
}

function invalid(path: string, message: string): RoleplayError {
  return new RoleplayError('request-invalid', `${path}: ${message}`, { problems: [{ path, message }] })
}
