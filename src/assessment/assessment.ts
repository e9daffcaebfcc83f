import { z } from 'zod'
import { Mode } from '../persona/persona.ts'
import { Archetype } from '../scenario/template.ts'
import { StepRecord } from '../step.ts'
import { Advice } from './advice/advice.ts'
import { CheckAnswer, Evidence } from './check-answer.ts'
import { CheckedFact } from './facts/checked-fact.ts'

/**
 * One judged criterion. `level` is the place of the level it reaches among `levels`, lowest 0, and `value` the same as a share of
 * the highest, 0 to 1; both are null when it could not be judged, and then it is left out of the score.
 */
export const ScoredCriterion = z.object({
  id: z.string(),
  name: z.string(),
  weight: z.number().positive(),
  level: z.number().int().min(0).nullable().default(null), // assessments of older versions have none
  levels: z.array(z.string()).default([]), // their names, lowest first
  value: z.number().min(0).max(1).nullable(),
  reason: z.string(),
  evidence: z.array(Evidence),
  checks: z.array(CheckAnswer).default([]),
})
export type ScoredCriterion = z.infer<typeof ScoredCriterion>

/** Something that fails an attempt, whether it was found, and where. */
export const AnsweredBlocker = CheckAnswer.extend({ name: z.string() })
export type AnsweredBlocker = z.infer<typeof AnsweredBlocker>

/**
 * The judgement of one talk. `score01` is the weighted mean of what could be judged, null when nothing could. `pass` follows
 * from it and the blockers; null when there is no score.
 */
export const Assessment = z.looseObject({
  conversation_id: z.string(),
  template_id: z.string(),
  mode: Mode,
  archetype: Archetype,
  turns: z.number().int(),
  outcome: z.string().nullable(),
  rubric_version: z.string().nullable().default(null), // of the rubric it was scored by; older assessments have none
  score01: z.number().min(0).max(1).nullable(),
  pass_mark01: z.number().min(0).max(1).nullable().default(null),
  pass: z.boolean().nullable().default(null),
  blocker: AnsweredBlocker.nullable().default(null), // the first that was found
  not_scored: z.string().nullable().default(null), // why there is no score, when that is not for want of material
  judged: z.number().int(),
  unjudged: z.number().int(),
  criteria: z.array(ScoredCriterion),
  blockers: z.array(AnsweredBlocker).default([]),
  checks: z.array(CheckAnswer).default([]), // own checks first, then those of the criteria
  facts: z.array(CheckedFact).nullable().default(null), // what the learner stated as true; null when it was not checked
  facts_wrong: z.array(CheckedFact).default([]), // those of them that are
  advice: z.array(Advice).default([]), // a better line for each of the weakest criteria, the weakest first
  steps: z.array(StepRecord),
})
export type Assessment = z.infer<typeof Assessment>
