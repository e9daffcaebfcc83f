import { about } from './counterpart.ts'
import type { Lesson } from './lesson.ts'
import { openPlan } from './lesson-progress.ts'
import type { Memory } from './memory.ts'
import { turned } from '../rotated.ts'
import { mark, may, must, type Part, sayings } from './saying.ts'
import { handoverLines, pointsLeft } from './texts/handover.ts'

/** The id of a reply that hands over to the talk itself; the turn then carries `handover`. */
export const handoverId = 'handover.try_mode'

/** One sentence on what to try first. */
export function handOver(lesson: Lesson, memory: Memory): Part[] {
  const first = firstToTry(lesson, memory)
  const isOpen = openPlan(lesson, memory.usedByTurn).length > 0
  return [
    must(
      sayings(
        'hand-over',
        turned(handoverLines, memory.turn).map((text) => about(text.replace('{first}', first), lesson.counterpart)),
      ),
    ),
    may(isOpen ? sayings('points-left', turned(pointsLeft, memory.turn)) : []),
    mark(handoverId),
  ]
}

/** @returns the rule to try first, as an instruction: the one that was not understood, otherwise the one to begin with */
export function firstToTry({ points }: Lesson, { used }: Pick<Memory, 'used'>): string {
  const missed = points.find(({ id }) => used.has(`checked.wrong.point.${id}`))
  const title = (missed ?? points[0])?.title ?? 'ask before you tell'
  return title.charAt(0).toLowerCase() + title.slice(1)
}
