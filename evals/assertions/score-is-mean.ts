import type { Assessment } from '../../src/assessment/assessment.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'

/** What rounding to three places may take. */
const rounding = 0.001

/**
 * The score is the weighted mean of what could be judged, null when that is nothing or the talk is not to be scored; as many
 * are counted as judged and unjudged as there are. Wanted: true.
 */
export default defineCheck('score-is-mean', { output: ScoringOutput, wanted: switchedOn }, ({ talks }) =>
  noneOf(
    talks.flatMap(({ name, assessment }) => {
      const { score01, criteria, judged, unjudged } = assessment
      const wanted = meanOf(assessment)
      const counted = criteria.filter(({ value }) => value !== null).length
      return [
        ...((wanted === null ? score01 !== null : score01 === null || Math.abs(score01 - wanted) > rounding)
          ? [`${name}: the score is ${score01}, wanted ${wanted}`]
          : []),
        ...(judged !== counted || unjudged !== criteria.length - counted
          ? [`${name}: ${judged} judged and ${unjudged} not, wanted ${counted} and ${criteria.length - counted}`]
          : []),
        ...(criteria.length === 0 ? [`${name}: nothing was asked`] : []),
      ]
    }),
    `scores ${talks.map(({ assessment }) => assessment.score01).join(', ')}`,
  ),
)

function meanOf({ not_scored, criteria }: Assessment): number | null {
  const judged = criteria.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]))
  const weights = judged.reduce((sum, { weight }) => sum + weight, 0)
  if (not_scored !== null || weights === 0) return null
  return judged.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights
}
