import type { Assessment } from '../src/assessment/assessment.ts'
import type { Persona } from '../src/persona/persona.ts'
import type { StoredScenario } from '../src/store/store.ts'

/** What was made for the cases: readings and personas by what a case asked for, assessments by what was judged. */
export interface MadeBefore {
  readonly readings: Record<string, StoredScenario>
  readonly personas: Record<string, Persona>
  readonly assessments: Record<string, Assessment>
}

const made: MadeBefore = { readings: {}, personas: {}, assessments: {} }
let before: Partial<MadeBefore> = {}

/** From now on what another process made is taken as it is; for stages that cannot have changed since. */
export function takeFromBefore(known: Partial<MadeBefore>): void {
  before = known
}

/** @returns what this process made, for another one */
export function madeSoFar(): MadeBefore {
  return made
}

/**
 * @param keep puts what was made before where this process looks for it; null where nothing looks
 * @param make makes it, when nothing was made before
 */
export async function madeOnce<Kind extends keyof MadeBefore>(
  kind: Kind,
  key: string,
  keep: ((known: MadeBefore[Kind][string]) => Promise<void>) | null,
  make: () => Promise<MadeBefore[Kind][string]>,
): Promise<MadeBefore[Kind][string]> {
  const known = before[kind]?.[key] as MadeBefore[Kind][string] | undefined
  if (known) await keep?.(known)
  const value = known ?? (await make())
  made[kind][key] = value
  return value
}
