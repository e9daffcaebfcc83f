import { z } from 'zod'
import { type Judgement, noneOf } from './check.ts'
import type { TalkOutput } from './outputs.ts'

/** Which parts of the disposition have to move, and by how much (0 to 1) between the start and the last turn. */
export const Movement = z.strictObject({
  of: z.array(z.enum(['rapport', 'progress', 'patience'])).min(1),
  by: z.number().positive().max(1),
})
export type Movement = z.infer<typeof Movement>

/** @param direction 1: has to rise; -1: has to fall */
export function movement({ start, turns }: TalkOutput, { of, by }: Movement, direction: 1 | -1): Judgement {
  const end = turns.at(-1)?.disposition ?? start
  const measured = of.map((part) => ({
    part,
    from: start[part],
    to: end[part],
    moved: (end[part] - start[part]) * direction,
  }))
  const told = (part: (typeof measured)[number]) => `${part.part} ${part.from} to ${part.to}`
  return noneOf(
    measured
      .filter(({ moved }) => moved < by)
      .map((part) => `${told(part)}, wanted ${direction === 1 ? 'up' : 'down'} by ${by} (moved by ${causes(turns)})`),
    measured.map(told).join(', '),
  )
}

function causes(turns: TalkOutput['turns']): string {
  return turns.map(({ turn, moved_by }) => `${turn}: ${moved_by.join(' ') || 'nothing'}`).join(', ')
}
