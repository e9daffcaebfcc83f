import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { WatchedTalk } from '../outputs.ts'

/** The talk gets a score, or (false) none at all: no number, a reason why, and no criterion judged. Needs `watch: true`. */
export default defineCheck('scored', { output: WatchedTalk, wanted: z.boolean() }, ({ watch }, wanted) => {
  const { score01, not_scored, criteria } = watch.assessment
  if (wanted) return { pass: score01 !== null, reason: `score ${score01} (${not_scored ?? 'scored'}), wanted a score` }
  return noneOf(
    [
      ...(score01 === null ? [] : [`score ${score01}, wanted none`]),
      ...(not_scored ? [] : ['no reason why it is not scored']),
      ...criteria
        .filter(({ value }) => value !== null)
        .map(({ id, value }) => `criterion ${id} judged ${value}, wanted none`),
    ],
    `not scored: ${not_scored}`,
  )
})
