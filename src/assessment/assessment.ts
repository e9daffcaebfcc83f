import { z } from 'zod'
import { Mode } from '../persona/persona.ts'
import { Archetype } from '../scenario/template.ts'
import { StepRecord } from '../step.ts'

/** Words of the learner that show a judgement, word for word, with the turn they stand in. */
export const Evidence = z.object({ turn: z.number().int().positive(), quote: z.string() })
export type Evidence = z.infer<typeof Evidence>

/** One judged criterion. `value` is 0 to 1, or null when it could not be judged; then it is left out of the score. */
export const ScoredCriterion = z.object({
  id: z.string(),
  name: z.string(),
  weight: z.number().positive(),
  value: z.number().min(0).max(1).nullable(),
  reason: z.string(),
  evidence: z.array(Evidence),
})
export type ScoredCriterion = z.infer<typeof ScoredCriterion>

/** The judgement of one talk. `score01` is the weighted mean of what could be judged, null when nothing could. */
export const Assessment = z.looseObject({
  conversation_id: z.string(),
  template_id: z.string(),
  mode: Mode,
  archetype: Archetype,
  turns: z.number().int(),
  outcome: z.string().nullable(),
  score01: z.number().min(0).max(1).nullable(),
  not_scored: z.string().nullable().default(null), // why there is no score, when that is not for want of material
  judged: z.number().int(),
  unjudged: z.number().int(),
  criteria: z.array(ScoredCriterion),
  steps: z.array(StepRecord),
})
export type Assessment = z.infer<typeof Assessment>
