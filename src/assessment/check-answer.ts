import { z } from 'zod'

/** Words of the learner that show a judgement, word for word, with the turn they stand in. */
export const Evidence = z.object({ turn: z.number().int().positive(), quote: z.string() })
export type Evidence = z.infer<typeof Evidence>

/** How several runs of the judge answered the same question; `open` are those that could not tell or were of no use. */
export const Votes = z.object({ yes: z.number().int(), no: z.number().int(), open: z.number().int() })
export type Votes = z.infer<typeof Votes>

/** The answer to one check. `answer` is null when it could not be judged: `reason` says why, and it is left out of every number. */
export const CheckAnswer = z.object({
  id: z.string(),
  question: z.string(),
  answer: z.boolean().nullable(),
  quote: z.string().nullable(),
  turn: z.number().int().positive().nullable(), // of the quote
  reason: z.string(),
  votes: Votes.optional(), // where a model was asked more than once
})
export type CheckAnswer = z.infer<typeof CheckAnswer>
