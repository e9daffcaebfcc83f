import type { Bank } from '../complete.ts'
import { decisions } from './decisions.ts'
import { feelings } from './feelings.ts'
import { privateLife } from './private-life.ts'
import { coaching, work } from './work.ts'

export { anywhere } from './anywhere.ts'
export { ofAnyKind } from './decisions.ts'

/** @returns what may be invented for the fields of a library category; undefined for a trainer's own. */
export function complementsOf(category: string, coach: boolean): Bank[string] | undefined {
  return (coach ? coaching[category] : undefined) ?? all[category]
}

const all: Bank = { ...work, ...privateLife, ...feelings, ...decisions }
