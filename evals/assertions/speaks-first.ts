import { z } from 'zod'
import { defineCheck } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/** Who speaks first: the persona with a line of its own, or the learner, whom the persona then lets begin. */
export default defineCheck(
  'speaks-first',
  { output: TalkOutput, wanted: z.enum(['persona', 'learner']) },
  ({ opening }, wanted) => {
    const opens = opening !== null && opening.trim() !== '' ? 'persona' : 'learner'
    return {
      pass: opens === wanted,
      reason: `the ${opens} opens${opening ? ` ("${opening}")` : ''}, wanted the ${wanted}`,
    }
  },
)
