import { z } from 'zod'
import { Mode, Persona } from '../persona/persona.ts'
import { Verdict } from './guards/guard.ts'
import { Judged } from './second-look/judged.ts'

/** How the persona stands to the learner, each 0 to 1 (DESIGN.md decision 7). */
export const Disposition = z.object({
  rapport: z.number().min(0).max(1),
  progress: z.number().min(0).max(1),
  patience: z.number().min(0).max(1),
})
export type Disposition = z.infer<typeof Disposition>

export const Ended = z.object({
  outcome: z.enum(['positive', 'negative', 'guard', 'safety', 'learner', 'limit']),
  reason: z.string(), // a kind sentence for the learner
})
export type Ended = z.infer<typeof Ended>

/** One exchange, whole: saved once, when the reply is complete. */
export const Turn = z.looseObject({
  turn: z.number().int().positive(),
  at: z.string().optional(), // when it was saved, ISO 8601; older turns have none
  message_id: z.string(),
  learner: z.string(),
  reply: z.string(),
  verdicts: z.array(Verdict), // only what fired
  disposition: Disposition, // after this turn
  moved_by: z.array(z.string()).default([]), // what the learner did that moved it, e.g. "empathy"
  used: z.array(z.string()).default([]), // ids of facts and lines the rules voice used
  source: z.enum(['model', 'rules', 'guard']), // who worded the reply
  error: z.string().nullable().default(null), // why the model's reply was not used or not finished
  tokens: z.object({ input: z.number(), output: z.number() }).optional(), // of all attempts
  judged: Judged.optional(), // a second look taken after the turn was saved
  attempts: z.number().int().min(2).optional(), // replies that were begun, when a guard or a failure wanted another one
  hint: z.string().optional(), // for the learner, where the mode gives hints: why the line was not passed on
})
export type Turn = z.infer<typeof Turn>

/** A talk, with the exact persona, prompt, guards and versions it runs with (DESIGN.md decision 11). */
export const Conversation = z.looseObject({
  id: z.string(),
  persona_id: z.string(),
  template_id: z.string(),
  mode: Mode,
  status: z.enum(['active', 'ended']),
  engine: z.enum(['model', 'rules']),
  persona: Persona,
  system_prompt: z.string(),
  guards: z.array(z.string()),
  versions: z.record(z.string(), z.string()),
  opening: z.string().nullable(),
  disposition: Disposition, // at the start
  turns: z.array(Turn),
  flags: z.array(z.string()).default([]), // for the trainer, e.g. "self_harm"
  ended: Ended.nullable(),
})
export type Conversation = z.infer<typeof Conversation>
