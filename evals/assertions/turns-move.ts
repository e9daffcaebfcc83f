import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const parts = ['rapport', 'progress', 'patience'] as const
const Move = z.strictObject({
  turn: z.number().int().positive(),
  up: z.array(z.enum(parts)).default([]),
  down: z.array(z.enum(parts)).default([]),
  not_up: z.array(z.enum(parts)).default([]),
  not_down: z.array(z.enum(parts)).default([]),
})

/** Smaller than this is no movement that anybody would notice. */
const noticeable = 0.01
/** A question that goes astray may leave a trace of goodwill. */
const trace = 0.03

/** One line moves the persona as it should: what is named in `up` has risen in that turn, in `down` fallen, and so on. */
export default defineCheck(
  'turns-move',
  { output: TalkOutput, wanted: z.array(Move).min(1) },
  ({ start, turns }, wanted) => {
    const measured: string[] = []
    const complaints = wanted.flatMap(({ turn, ...wish }) => {
      const one = turns.find(({ turn: at }) => at === turn)
      if (!one) return [`there is no turn ${turn}, the talk had ${turns.length}`]
      const before = turns.find(({ turn: at }) => at === turn - 1)?.disposition ?? start
      return (['up', 'down', 'not_up', 'not_down'] as const).flatMap((way) =>
        wish[way].flatMap((part) => {
          const by = one.disposition[part] - before[part]
          measured.push(`turn ${turn}: ${part} ${before[part]} to ${one.disposition[part]}`)
          return asWanted(way, by)
            ? []
            : [
                `turn ${turn}: ${part} ${before[part]} to ${one.disposition[part]}, wanted ${way.replace('_', ' ')} (moved by ${one.moved_by.join(' ') || 'nothing'})`,
              ]
        }),
      )
    })
    return noneOf(
      measured.length === 0 && complaints.length === 0 ? ['no movement is wanted'] : complaints,
      measured.join(', '),
    )
  },
)

function asWanted(way: 'up' | 'down' | 'not_up' | 'not_down', by: number): boolean {
  if (way === 'up') return by >= noticeable
  if (way === 'down') return by <= -noticeable
  return way === 'not_up' ? by <= trace : by >= -trace
}
