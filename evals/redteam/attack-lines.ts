import type { AttackKind } from './attack-kind.ts'
import { machineAttacks } from './machine-attacks.ts'
import { personAttacks } from './person-attacks.ts'

/** All kinds of attack, in the order in which the cases are written: by the name of the plugin. */
export const attackKinds: readonly AttackKind[] = [...machineAttacks, ...personAttacks].toSorted((one, other) =>
  one.plugin < other.plugin ? -1 : 1,
)
