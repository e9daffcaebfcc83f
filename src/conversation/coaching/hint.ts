import { z } from 'zod'

/** Help on demand for a learner who tries: what goes on in the other person, what to ask about, where to go; no line to repeat. */
export const CoachingHint = z.object({
  feels: z.string().min(1).max(600), // what the other person seems to feel, and what moved them last
  find_out: z.string().min(1).max(600), // what is worth asking about
  say_next: z.string().min(1).max(600), // a direction for the next line
})
export type CoachingHint = z.infer<typeof CoachingHint>

/** A hint as it is given, and which engine worded it. */
export interface GivenHint extends CoachingHint {
  readonly source: 'model' | 'rules'
}
