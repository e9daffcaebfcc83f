import { z } from 'zod'

/** A better line for one place of a talk: what the learner said there, and what they could have said instead. */
export const Advice = z.object({
  criterion: z.string(), // its id
  turn: z.number().int().positive(),
  instead_of: z.string(), // the learner's line at that place, a long one cut
  try_instead: z.string(),
  source: z.enum(['model', 'rules']), // who worded it
})
export type Advice = z.infer<typeof Advice>
