import { z } from 'zod'

/** One narrow question about what the learner did, to be answered yes or no. */
export const Check = z.looseObject({
  id: z.string().min(1).max(200),
  question: z.string().trim().min(1).max(1_000),
  needs_facts: z.boolean().optional(), // whoever judges has to know what the scenario states
})
export type Check = z.infer<typeof Check>

/** Questions that are asked of one talk beside its rubric. */
export const OwnChecks = z
  .array(Check)
  .max(100)
  .refine((checks) => new Set(checks.map(({ id }) => id)).size === checks.length, { error: 'expected each id once' })

/** A named level of a criterion: reached when each of its checks, and each of the levels below it, is answered yes. */
export const RubricLevel = z.looseObject({ name: z.string().trim().min(1).max(100), checks: z.array(Check) })
export type RubricLevel = z.infer<typeof RubricLevel>

/** The levels of a criterion, the lowest first; that one is reached by everybody and asks nothing. */
export const RubricLevels = z
  .array(RubricLevel)
  .min(2)
  .max(6)
  .refine(([lowest]) => lowest?.checks.length === 0, { error: 'expected no checks in the lowest level' })
  .refine(([, ...higher]) => higher.every(({ checks }) => checks.length > 0), {
    error: 'expected at least one check in each level but the lowest',
  })

/**
 * A line of a rubric: what is judged, how much it weighs (share of 1, or points as the document has them), and by which
 * checks its levels are told apart; without levels they are made of its name and description.
 */
export const RubricCriterion = z.looseObject({
  id: z.string(),
  name: z.string(),
  description: z.string().nullish(),
  weight: z.number().nullish(),
  levels: RubricLevels.nullish(),
})
export type RubricCriterion = z.infer<typeof RubricCriterion>

/** Something that fails an attempt whatever its score, when the question is answered yes. */
export const Blocker = z.looseObject({
  id: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  question: z.string().trim().min(1).max(1_000),
  needs_facts: z.boolean().optional(),
})
export type Blocker = z.infer<typeof Blocker>

/** What a trainer decides on the scoring of a scenario beside its own criteria; what is missing follows the kind of talk. */
export const Scoring = z.looseObject({
  pass_mark01: z.number().min(0).max(1).nullish(),
  blockers: z.array(Blocker).max(30).nullish(), // in place of the usual ones
  usual_criteria: z.array(RubricCriterion).max(30).nullish(), // in place of the usual ones; [] for none
  hold_results: z.boolean().nullish(), // learners see score and report when a trainer has released them
})
export type Scoring = z.infer<typeof Scoring>

/** A criterion as a talk is scored by it. */
export const PinnedCriterion = z.looseObject({
  id: z.string(),
  name: z.string(),
  weight: z.number().positive(), // beside the others; they need not add up to 1
  levels: RubricLevels,
})
export type PinnedCriterion = z.infer<typeof PinnedCriterion>

/** The whole rubric by which a talk is scored, fixed when it begins, so that later edits change no result. */
export const Rubric = z.looseObject({
  version: z.string(), // a digest of everything below: the same questions have the same version
  pass_mark01: z.number().min(0).max(1),
  criteria: z.array(PinnedCriterion),
  blockers: z.array(Blocker),
})
export type Rubric = z.infer<typeof Rubric>
