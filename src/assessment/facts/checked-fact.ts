import { z } from 'zod'
import { Fact } from '../../scenario/template.ts'

/**
 * Something the learner stated as true, held against what the scenario knows. `fact` is the document's statement it was compared
 * with, word for word; null only where no statement speaks for it or against it.
 * `about` is whom that concerns; null where nobody knows, missing in assessments of older versions.
 */
export const CheckedFact = z.object({
  turn: z.number().int().positive(),
  quote: z.string(), // the learner's words in that turn, word for word but for blanks and line breaks
  verdict: z.enum(['right', 'wrong', 'unsupported']),
  fact: z.string().nullable(),
  about: Fact.shape.about.nullable().optional(),
  reason: z.string(),
})
export type CheckedFact = z.infer<typeof CheckedFact>
