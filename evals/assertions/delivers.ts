import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { GuardOutput } from '../outputs.ts'

const Wanted = z.strictObject({
  says: z.array(z.string().min(1)).default([]),
  never_says: z.array(z.string().min(1)).default([]),
})

/** What reaches the learner holds these passages word for word and none of those. */
export default defineCheck(
  'delivers',
  {
    output: GuardOutput,
    wanted: Wanted.refine(({ says, never_says }) => says.length + never_says.length > 0, {
      error: 'says or never_says is needed',
    }),
  },
  ({ delivered }, { says, never_says }) => {
    if (delivered === null) return { pass: false, reason: 'nothing was delivered: is this the output side?' }
    return noneOf(
      [
        ...says
          .filter((passage) => !delivered.includes(passage))
          .map((passage) => `"${passage}" is missing from "${delivered}"`),
        ...never_says
          .filter((passage) => delivered.toLowerCase().includes(passage.toLowerCase()))
          .map((passage) => `"${passage}" was delivered in "${delivered}"`),
      ],
      `delivered "${delivered}"`,
    )
  },
)
