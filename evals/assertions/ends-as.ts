import { z } from 'zod'
import { defineCheck } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const Outcome = z.enum(['open', 'positive', 'negative', 'guard', 'safety', 'learner', 'limit'])

/** The talk ends in one of these ways; `open` means that it is still going on after the last line. */
export default defineCheck(
  'ends-as',
  { output: TalkOutput, wanted: z.array(Outcome).min(1) },
  ({ ended, turns }, wanted) => {
    const outcome = ended?.outcome ?? 'open'
    return {
      pass: wanted.includes(outcome),
      reason: `after ${turns.length} turns: ${outcome}, wanted ${wanted.join(' or ')}`,
    }
  },
)
