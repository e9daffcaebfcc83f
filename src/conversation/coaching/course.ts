import type { Conversation, Disposition } from '../conversation.ts'
import { type Mover, moverOf } from './movers.ts'

/** How a talk stands and what the last turn did to it. */
export interface Course {
  readonly disposition: Disposition
  readonly change: 'none yet' | 'better' | 'worse' | 'same'
  readonly mover: Mover | null // what in the last line did it
}

/** @returns how the talk stands now, and what its last turn changed */
export function courseOf({ persona, turns, disposition: start }: Conversation): Course {
  const last = turns.at(-1)
  if (!last) return { disposition: start, change: 'none yet', mover: null }
  const by = sum(last.disposition) - sum(turns.at(-2)?.disposition ?? start)
  if (Math.abs(by) < 0.01) return { disposition: last.disposition, change: 'same', mover: null }
  const isBetter = by > 0
  return {
    disposition: last.disposition,
    change: isBetter ? 'better' : 'worse',
    mover: moverOf(last, persona.archetype, isBetter),
  }
}

/** @returns 0, 1 or 2: low, middle, high, as the persona itself is told (`dispositionInWords`) */
export function level(value: number): 0 | 1 | 2 {
  return value < 0.35 ? 0 : value < 0.65 ? 1 : 2
}

function sum({ rapport, progress, patience }: Disposition): number {
  return rapport + progress + patience
}
