import type { Disposition } from '../../../conversation/conversation.ts'

/** How the other person stood to the learner after a turn; turn 0 is before the first line. */
export interface Point extends Disposition {
  readonly turn: number
}

/** A turn and what it did. */
export interface Step extends Point {
  readonly line: string // the learner's
  readonly by: readonly string[]
  readonly change: Disposition | null // null where the turn before is not known
}

interface Told {
  readonly opening_disposition: Disposition | null
  readonly turns: readonly {
    readonly turn: number
    readonly learner: string
    readonly disposition: Disposition | null
    readonly moved_by: readonly string[]
  }[]
}

/** What is followed over a talk. */
export const sides = ['rapport', 'progress', 'patience'] as const

/** @returns the course over the turns; no points where the talk does not show it */
export function courseOf({ opening_disposition, turns }: Told): { points: Point[]; steps: Step[] } {
  const points: Point[] = opening_disposition ? [{ turn: 0, ...opening_disposition }] : []
  const steps: Step[] = []
  let before = opening_disposition
  for (const { turn, learner, disposition, moved_by } of turns) {
    if (disposition === null) continue
    points.push({ turn, ...disposition })
    steps.push({ turn, line: learner, by: moved_by, change: before && difference(disposition, before), ...disposition })
    before = disposition
  }
  return { points, steps }
}

/** A change that is hardly seen in the picture is none to speak of. */
const worthTelling = 0.1

/** @returns the turns that moved the other person most, all sides added up, in the order of the talk */
export function movedMost(steps: readonly Step[], howMany = 3): Step[] {
  return steps
    .filter(({ change }) => sizeOf(change) >= worthTelling)
    .toSorted((one, other) => sizeOf(other.change) - sizeOf(one.change) || one.turn - other.turn)
    .slice(0, howMany)
    .toSorted((one, other) => one.turn - other.turn)
}

/** @returns -1 for a turn that cost more than it won, 1 for the contrary */
export function directionOf(change: Disposition | null): -1 | 0 | 1 {
  const sum = change ? sides.reduce((so, side) => so + change[side], 0) : 0
  return sum > 0.005 ? 1 : sum < -0.005 ? -1 : 0
}

/** @returns "+12" for 0.12, "−3" for -0.03, "±0" for nothing */
export function signed(change: number): string {
  const points = Math.round(change * 100)
  if (points === 0) return '±0'
  return points > 0 ? `+${points}` : `−${-points}`
}

const sizeOf = (change: Disposition | null) =>
  change ? sides.reduce((sum, side) => sum + Math.abs(change[side]), 0) : 0

function difference(now: Disposition, before: Disposition): Disposition {
  return {
    rapport: now.rapport - before.rapport,
    progress: now.progress - before.progress,
    patience: now.patience - before.patience,
  }
}
