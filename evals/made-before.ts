import { z } from 'zod'
import { Persona } from '../src/persona/persona.ts'
import { StoredScenario } from '../src/store/store.ts'

/** What the first stages made of the documents of the cases: readings and personas, by what a case asked for. */
export const MadeBefore = z.object({
  readings: z.record(z.string(), StoredScenario),
  personas: z.record(z.string(), Persona),
})
export type MadeBefore = z.infer<typeof MadeBefore>

const made: MadeBefore = { readings: {}, personas: {} }
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
 * @param keep puts what was made before where this process looks for it
 * @param make makes it, when nothing was made before
 */
export async function madeOnce<Kind extends keyof MadeBefore>(
  kind: Kind,
  key: string,
  keep: (known: MadeBefore[Kind][string]) => Promise<void>,
  make: () => Promise<MadeBefore[Kind][string]>,
): Promise<MadeBefore[Kind][string]> {
  const known = before[kind]?.[key] as MadeBefore[Kind][string] | undefined
  if (known) await keep(known)
  const value = known ?? (await make())
  made[kind][key] = value
  return value
}
