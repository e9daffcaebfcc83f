import { z } from 'zod'
import { Disposition, Ended } from '../../conversation/conversation.ts'
import { Mode } from '../../persona/persona.ts'
import { Archetype } from '../../scenario/template.ts'
import { Advice } from '../advice/advice.ts'
import { AnsweredBlocker } from '../assessment.ts'
import { CheckAnswer, Evidence } from '../check-answer.ts'
import { CheckedFact } from '../facts/checked-fact.ts'
import { TurnComment } from '../review.ts'

const share = z.number().min(0).max(1)

/** A criterion as it counts, with what the judge found beside it where the trainer judged otherwise. */
export const ReportedCriterion = z.object({
  id: z.string(),
  name: z.string(),
  share: share.nullable(), // of the score; null when it is left out
  value: share.nullable(), // as it counts; null: not judged, or taken out by the trainer
  level: z.string().nullable(), // its name; null where the value lies between levels, or there are none
  levels: z.array(z.string()), // lowest first
  judge_value: share.nullable(),
  judge_level: z.string().nullable(),
  overruled: z.boolean(), // the trainer's value counts
  comment: z.string().nullable(), // the trainer's
  reason: z.string(), // the judge's
  evidence: z.array(Evidence),
  checks: z.array(CheckAnswer),
})
export type ReportedCriterion = z.infer<typeof ReportedCriterion>

/** A criterion that was met, and the words that show it. */
export const Strength = z.object({
  criterion: z.string(),
  name: z.string(),
  level: z.string().nullable(),
  quote: z.string().nullable(),
  turn: z.number().int().positive().nullable(),
})
export type Strength = z.infer<typeof Strength>

/** A criterion to work on: why, where it could have been met, and what could have been said there. */
export const NextStep = z.object({
  criterion: z.string(),
  name: z.string(),
  level: z.string().nullable(),
  why: z.string(), // the trainer's comment, else the judge's reason
  not_met: z.string().nullable(), // the first question that was answered no
  tip: z.string().nullable(), // what to do next time, in general
  turn: z.number().int().positive().nullable(),
  said: z.string().nullable(), // the learner's line at that turn
  try_instead: z.string().nullable(), // null where nobody knows a better line
  source: Advice.shape.source.nullable(), // who worded it
})
export type NextStep = z.infer<typeof NextStep>

/** How the other person took a turn. */
export const CourseTurn = z.object({
  turn: z.number().int().positive(),
  disposition: Disposition, // after it
  change: z.number(), // of all sides together, -3 to 3
  moved_by: z.array(z.string()),
  why: z.string().nullable(), // what in the line did it most, a clause about "you"
})
export type CourseTurn = z.infer<typeof CourseTurn>

/** A turn that moved the other person, with the learner's line. */
export const Move = CourseTurn.pick({ turn: true, change: true, why: true }).extend({ said: z.string() })
export type Move = z.infer<typeof Move>

/** The course of the disposition. */
export const CourseOfTalk = z.object({
  start: Disposition,
  turns: z.array(CourseTurn),
  rises: z.array(Move), // the biggest first
  falls: z.array(Move), // the biggest first
})
export type CourseOfTalk = z.infer<typeof CourseOfTalk>

/** What can be counted. `share_of_words01` is the learner's part of all words; a line is what is sent at once. */
export const Measures = z.object({
  learner_words: z.number().int(),
  other_words: z.number().int(), // the opening included
  share_of_words01: share.nullable(), // null when nothing was said
  open_questions: z.number().int(), // sentences of the learner that ask for more than yes, no or a number
  closed_questions: z.number().int(),
  longest_line: z.object({ turn: z.number().int().positive(), words: z.number().int() }).nullable(),
})
export type Measures = z.infer<typeof Measures>

/** An earlier scored attempt of the same learner at the same scenario. */
export const EarlierAttempt = z.object({
  conversation_id: z.string(),
  mode: Mode,
  started_at: z.string().nullable(),
  score01: share,
  pass: z.boolean().nullable(),
  criteria: z.array(
    z.object({ id: z.string(), name: z.string(), value: share.nullable(), level: z.string().nullable() }),
  ),
})
export type EarlierAttempt = z.infer<typeof EarlierAttempt>

/** How this attempt stands to the one before it. */
export const Comparison = z.object({
  score: z.number(), // this score less the one before, -1 to 1
  rose: z.array(z.string()), // names of criteria
  fell: z.array(z.string()),
})
export type Comparison = z.infer<typeof Comparison>

/** Who judged, by what, and how much of it could not be judged. */
export const JudgedBy = z.object({
  engine: z.enum(['rules', 'model', 'both']),
  rubric_version: z.string().nullable(),
  checks: z.number().int(), // that were asked for the score
  not_judged: z.number().int(), // of these
})
export type JudgedBy = z.infer<typeof JudgedBy>

/** Everything there is to say about one talk, for the learner and for the trainer. */
export const Report = z.object({
  conversation_id: z.string(),
  template_id: z.string(),
  title: z.string().nullable(), // of the scenario
  person: z.object({ name: z.string().nullable(), role: z.string() }),
  learner_name: z.string().nullable(),
  mode: Mode,
  counts: z.boolean(), // false: the learner only tried
  archetype: Archetype,
  language: z.string().nullable(), // of the talk, ISO 639-1
  started_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  turns: z.number().int(),
  outcome: Ended.shape.outcome.nullable(),
  ending: z.string().nullable(), // why the talk is over, for the learner
  not_scored: z.string().nullable(), // why there is no score
  score01: share.nullable(), // as it counts
  judge_score01: share.nullable(),
  pass_mark01: share.nullable(),
  pass: z.boolean().nullable(),
  trainers_comment: z.string().nullable(),
  turn_comments: z.array(TurnComment), // the trainer's
  blockers: z.array(AnsweredBlocker), // all that were asked; those with answer true fail the attempt
  criteria: z.array(ReportedCriterion),
  strengths: z.array(Strength), // at most three, best first
  next_steps: z.array(NextStep), // at most three, the weakest first
  course: CourseOfTalk.nullable(), // null where the talk does not tell it
  facts_wrong: z.array(CheckedFact),
  measures: Measures,
  earlier: z.array(EarlierAttempt), // newest first
  compared: Comparison.nullable(), // with the newest of these
  judged_by: JudgedBy,
})
export type Report = z.infer<typeof Report>
