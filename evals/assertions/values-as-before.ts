import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { ChangedTalks, changesIn } from '../scoring/compare.ts'

/** What the case changed in the talk is worth nothing and costs nothing: each criterion is judged as before. Wanted: true. */
export default defineCheck('values-as-before', { output: ChangedTalks, wanted: switchedOn }, ({ talks }) =>
  noneOf(
    talks.flatMap((talk) =>
      changesIn(talk).map(({ id, was, is }) => `${talk.name}: ${id} was ${was}, now ${is}, wanted no change`),
    ),
    'each criterion is judged as before',
  ),
)
