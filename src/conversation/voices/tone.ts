import type { Moment } from './moment.ts'

/** From here on the classifier rather takes a line for a hurting one than not; far fewer than one in ten good lines get there. */
const hurts = 0.42
/** A plain claim below this is heard out, one above it is answered back. */
const grates = 0.3
/** A line that carries the matter forward as clearly may be blunt. */
const works = 0.6

/** @returns true when the line meets the persona coldly although it does nothing that has a name; an open question never does */
export function isCool({ question, leaning }: Moment): boolean {
  if (question === 'open') return false
  const { hurting, feeling, owning, working } = leaning
  return hurting >= hurts && hurting > Math.max(feeling, owning) && working < works
}

/** @returns true when an assertion has an edge that somebody may want to answer */
export function isEdgy({ leaning: { hurting, feeling, owning } }: Moment): boolean {
  return hurting >= grates && hurting > Math.max(feeling, owning)
}

/** @returns true when the line means well beyond doubt */
export function isWellMeant({ leaning: { hurting, feeling, owning } }: Moment): boolean {
  return hurting < grates && Math.max(feeling, owning) >= 0.3
}
