import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const Range = z.strictObject({ min: z.number().min(0).max(1).default(0), max: z.number().min(0).max(1).default(1) })
const Wanted = z
  .strictObject({ rapport: Range.optional(), progress: Range.optional(), patience: Range.optional() })
  .refine((wanted) => Object.keys(wanted).length > 0, { error: 'nothing is wanted' })

/** After the last turn the persona stands to the learner where it should by then: each named part within its bounds. */
export default defineCheck('disposition-within', { output: TalkOutput, wanted: Wanted }, ({ start, turns }, wanted) => {
  const now = turns.at(-1)?.disposition ?? start
  const parts = (['rapport', 'progress', 'patience'] as const).flatMap((part) => {
    const range = wanted[part]
    return range ? [{ part, is: now[part], ...range }] : []
  })
  const told = ({ part, is, min, max }: (typeof parts)[number]) => `${part} ${is}, wanted ${min} to ${max}`
  return noneOf(parts.filter(({ is, min, max }) => is < min || is > max).map(told), parts.map(told).join('; '))
})
