import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'

/** Of several talks, the poorest first, each has a score that is higher than the one before by at least `by`. */
export default defineCheck(
  'level-order',
  {
    output: ScoringOutput.refine(({ talks }) => talks.length > 1, { error: 'there are no two talks to compare' }),
    wanted: z.strictObject({ by: z.number().positive().max(1) }),
  },
  ({ talks }, { by }) => {
    const scores = talks.map(({ name, assessment }) => ({ name, score: assessment.score01 }))
    const measured = scores.map(({ name, score }) => `${name} ${score}`).join(' < ')
    return noneOf(
      scores.flatMap(({ name, score }, at) => {
        const lower = scores[at - 1]
        if (score === null) return [`${name} has no score (${measured})`]
        if (!lower || lower.score === null) return []
        const distance = Math.round((score - lower.score) * 1_000) / 1_000
        return distance >= by ? [] : [`${name} is ${distance} above ${lower.name}, wanted ${by} (${measured})`]
      }),
      `${measured}, each ${by} higher at least`,
    )
  },
)
