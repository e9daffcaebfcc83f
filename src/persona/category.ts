import { z } from 'zod'

/** A kind of detail a persona may need. Trainers' own categories have the same shape (CONTRACT.md section 5). */
export const Category = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]{2,59}$/, 'a category name is snake_case, 3 to 60 characters'),
  description: z.string().min(1),
  relevant_when: z.string().min(1),
  example_fields: z
    .array(z.string().regex(/^[a-z][a-z0-9_]*$/))
    .min(5)
    .max(20),
  /** Words and phrases of documents that state facts of this category; the rules engine looks for them. */
  cues: z.array(z.string()).default([]),
})
export type Category = z.infer<typeof Category>
