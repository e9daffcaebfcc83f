import { z } from 'zod'

/** What the judge may find wrong with a turn. Each is one narrow question about the persona's reply. */
export const judgeQuestions = ['role_reversal', 'leaves_scene', 'contradicts_own_facts', 'speaks_for_learner'] as const
/** One of `judgeQuestions`. */
export type JudgeQuestion = (typeof judgeQuestions)[number]

/** Reason and quote before the answer, so that the answer follows from them. `cannot_tell` is no "no": it was not judged. */
export const JudgeAnswer = z.object({
  reason: z.string(),
  quote: z.string(), // of the persona's reply; '' when there is nothing to quote
  answer: z.enum(['yes', 'no', 'cannot_tell']),
})
export type JudgeAnswer = z.infer<typeof JudgeAnswer>

/** A second look at a turn, as it is kept with it. */
export const Judged = z.looseObject({
  source: z.enum(['model', 'rules']),
  answers: z.array(JudgeAnswer.extend({ question: z.enum(judgeQuestions) })),
  attempts: z.number().int(), // answers asked of the model
  ms: z.number(),
  tokens: z.object({ input: z.number(), output: z.number() }),
  error: z.string().nullable(), // why the model did not answer
})
export type Judged = z.infer<typeof Judged>

/** @returns the questions answered with yes */
export function faultsOf({ answers }: Judged): JudgeQuestion[] {
  return answers.filter(({ answer }) => answer === 'yes').map(({ question }) => question)
}
