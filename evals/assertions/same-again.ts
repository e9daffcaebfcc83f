import type { Assessment } from '../../src/assessment/assessment.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'

/** The same talk, assessed again, gets the same assessment; only what the steps took may differ. Wanted: true. */
export default defineCheck('same-again', { output: ScoringOutput, wanted: switchedOn }, ({ talks }) =>
  noneOf(
    talks.flatMap(({ name, assessment, again }) => {
      const [first, second] = [partsOf(assessment), partsOf(again)]
      const parts = [...new Set([...Object.keys(first), ...Object.keys(second)])]
      return parts
        .filter((part) => first[part] !== second[part])
        .map((part) => `${name}: ${part} was ${first[part]}, then ${second[part]}`)
    }),
    `${talks.length} talks assessed twice alike`,
  ),
)

function partsOf({ criteria, ...rest }: Assessment): Record<string, string> {
  return Object.fromEntries([
    ...Object.entries({ ...rest, steps: null }).map(([part, value]) => [part, JSON.stringify(value)]),
    ...criteria.map((criterion, at) => [`criterion ${at + 1}`, JSON.stringify(criterion)]),
  ])
}
