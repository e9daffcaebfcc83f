import { z } from 'zod'
import { Mode, Persona } from '../persona/persona.ts'
import { Rubric } from '../scenario/rubric.ts'
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

/** Where an expert hands the learner over to. */
export const Handover = z.object({ mode: Mode })
export type Handover = z.infer<typeof Handover>

/** What a turn did to the other person and what to keep or change, for a learner who asked for it. */
export const LineComment = z.object({
  text: z.string(), // one or two sentences
  source: z.enum(['model', 'rules']), // who worded it
})
export type LineComment = z.infer<typeof LineComment>

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
  handover: Handover.optional(), // the expert hands over to the talk itself
  hint: z.string().optional(), // for the learner, where the mode gives hints: why the line was not passed on
  comment: LineComment.optional(), // made after the turn was saved
})
export type Turn = z.infer<typeof Turn>

/** Who practises, as the page knows them; there are no accounts. */
export const Learner = z.object({ id: z.string().min(1).max(100), name: z.string().max(100).nullable() })
export type Learner = z.infer<typeof Learner>

/** Where a talk stops by itself. */
export const Limits = z.object({
  turns: z.number().int().positive(),
  minutes: z.number().positive().nullable(), // from its start; null: no limit of time
})
export type Limits = z.infer<typeof Limits>

/** Turns that the learner went back from. They are kept, and no part of the talk while it is on another line. */
export const Branch = z.object({
  after: z.string().nullable(), // the message id of the turn that its first one followed; null: the opening
  turns: z.array(Turn),
  left_at: z.string(), // ISO 8601
  ended: Ended.nullable(), // how the talk had ended there, when a turn of the branch ended it
  ended_at: z.string().nullable(),
})
export type Branch = z.infer<typeof Branch>

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
  is_test: z.boolean().optional(), // a trainer tried the person out: no attempt of a learner
  ended: Ended.nullable(),
  // Older talks have none of these.
  learner: Learner.nullish(),
  started_at: z.string().nullish(), // ISO 8601
  ended_at: z.string().nullish(),
  limits: Limits.optional(), // fixed when the talk began; without them the mode's
  rubric: Rubric.optional(), // what it is scored by, fixed when it began
  branches: z.array(Branch).optional(), // the one that was left first in front; read with `branchesOf`
  comments: z.boolean().optional(), // the learner wants a comment after each turn
  hints_given: z.number().int().min(0).optional(), // hints the learner asked for
  // How talks before there were branches kept the turns taken back, in the order in which that happened.
  undone: z.array(Turn.extend({ undone_at: z.string() })).optional(),
})
export type Conversation = z.infer<typeof Conversation>
