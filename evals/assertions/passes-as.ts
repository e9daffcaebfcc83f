import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'

/** Each talk passes or does not, and it is this blocker that fails it, or none. */
export default defineCheck(
  'passes-as',
  { output: ScoringOutput, wanted: z.strictObject({ pass: z.boolean(), blocker: z.string().nullable() }) },
  ({ talks }, { pass, blocker }) =>
    noneOf(
      talks
        .filter(({ assessment }) => assessment.pass !== pass || (assessment.blocker?.id ?? null) !== blocker)
        .map(
          ({ name, assessment }) =>
            `${name}: pass ${assessment.pass} with blocker ${assessment.blocker?.id ?? 'none'}, wanted ${pass} with ${blocker ?? 'none'}`,
        ),
      `pass ${pass}, blocker ${blocker ?? 'none'}`,
    ),
)
