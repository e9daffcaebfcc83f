import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'

const Share = z.number().min(0).max(1)

/** The score of the talk lies between `least` and `most`. A talk without a score fails. */
export default defineCheck(
  'level-is',
  {
    output: ScoringOutput,
    wanted: z.strictObject({ least: Share, most: Share }).refine(({ least, most }) => most - least < 1, {
      error: 'every score lies between 0 and 1: nothing could fail it',
    }),
  },
  ({ talks }, { least, most }) =>
    noneOf(
      talks
        .filter(({ assessment: { score01 } }) => score01 === null || score01 < least || score01 > most)
        .map(
          ({ name, level, assessment }) =>
            `${name} (${level}): the score is ${assessment.score01}, wanted ${least} to ${most}`,
        ),
      `scores ${talks.map(({ assessment }) => assessment.score01).join(', ')}, wanted ${least} to ${most}`,
    ),
)
