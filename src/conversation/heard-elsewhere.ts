import { createHash } from 'node:crypto'
import { z } from 'zod'
import { basePersona } from '../persona/base-persona.ts'
import { Persona } from '../persona/persona.ts'
import type { Template } from '../scenario/template.ts'
import type { Conversation, Turn } from './conversation.ts'
import { startingDisposition } from './disposition.ts'
import { judgeLine } from './guards/index.ts'
import { disrespect } from './guards/input/disrespect.ts'
import { looksLike } from './guards/input/likeness.ts'
import { selfHarm } from './guards/input/self-harm.ts'

/** In one line of a transcript; five times what a guard lets through in a talk of our own. */
const mostChars = 20_000

const Line = z.string().max(mostChars, `expected ${mostChars} characters or fewer in a line`)

/** A talk that was held anywhere: who said what, in order. */
export const Transcript = z.looseObject({
  opening: Line.nullish(), // said by the other person before the first turn
  turns: z
    .array(z.looseObject({ turn: z.number().int().positive(), learner: Line, reply: Line }))
    .min(1, 'expected at least one turn')
    .max(1_000)
    .refine((turns) => new Set(turns.map(({ turn }) => turn)).size === turns.length, {
      error: 'expected each turn number once',
    }),
})
export type Transcript = z.infer<typeof Transcript>

/**
 * @param template the scenario that was practised
 * @returns the talk as one of ours, so that it is scored like any other. Nothing of it was stopped when it was held: the guards
 * only note disrespect, and a sign that the learner is at risk, which keeps it from being scored.
 */
export function heardElsewhere(transcript: Transcript, template: Template): Conversation {
  const persona = withoutDetails(template)
  const turns: Turn[] = []
  for (const { turn, learner, reply } of transcript.turns) {
    const context = { persona, mode: 'assess_mode' as const, earlierLines: turns.map((one) => one.learner) }
    const { blocked, noted } = judgeLine(learner, context, guards)
    const found = blocked ? [...noted, blocked] : noted
    turns.push({
      turn,
      message_id: `turn-${turn}`,
      learner,
      reply,
      verdicts: found.map((verdict) => (verdict.action === 'escalate' ? verdict : { ...verdict, action: null })),
      disposition: startingDisposition(persona),
      moved_by: [],
      used: [],
      source: 'model',
      error: null,
    })
  }
  return {
    id: `transcript-${digestOf(transcript)}`,
    persona_id: persona.id,
    template_id: template.template_id,
    mode: 'assess_mode',
    status: 'ended',
    engine: 'model',
    persona,
    system_prompt: '',
    guards: [],
    versions: {},
    opening: transcript.opening ?? null,
    disposition: startingDisposition(persona),
    turns,
    flags: [],
    ended: null,
  }
}

/** Likeness alone is too weak a sign to keep a talk that is over from being scored. */
const guards = [selfHarm, disrespect, looksLike('disrespect')]

/** Who was met, as the scenario names them; what they are like no longer matters. */
function withoutDetails(template: Template): Persona {
  const base = basePersona(template, { mode: 'assess_mode' })
  return Persona.parse({
    ...base,
    id: `${template.template_id}-elsewhere`,
    template_id: template.template_id,
    persona_type: base.role,
    mode: 'assess_mode',
    scenario_type: template.general_info.domain,
    detail_categories: {},
    conversation_rules: {
      opening_behavior: '',
      response_style: '',
      word_limit: 60,
      behavioral_triggers: { what_engages: [], what_frustrates: [], what_escalates: [], what_ends_conversation: [] },
    },
    detail_categories_included: [],
  })
}

function digestOf(transcript: Transcript): string {
  return createHash('sha256').update(JSON.stringify(transcript)).digest('hex').slice(0, 12)
}
