import * as both from '../../src/assessment/agreement.ts'
import type { JudgedTalk } from '../outputs.ts'
import { labelOf, labels } from './labels.ts'

/** One label and what the product said. */
export interface Pair {
  readonly archetype: string
  readonly id: string
  readonly talk: string
  readonly label: string
  readonly measured: string
}

/** How far product and assessor agree. A label of which the product could not tell counts as neither exact nor near. */
export interface Agreement {
  readonly labels: number
  readonly exact: number // share
  readonly near: number // share within one step, the exact ones among them
  readonly kappa: number | null // Cohen's, linear weights, over what both could tell; null where chance alone would do
}

export function pairsOf({ name, archetype, labels: given, assessment }: JudgedTalk): Pair[] {
  return Object.entries(given).map(([id, label]) => {
    const criterion = assessment.criteria.find((one) => one.id === id)
    return { archetype, id, talk: name, label, measured: criterion ? labelOf(criterion.value) : 'missing' }
  })
}

export function agreementOf(pairs: readonly Pair[]): Agreement {
  const { exact, off_by_one, kappa } = both.agreementOf(
    pairs.map(({ label, measured }) => ({ one: placeOf(label), other: placeOf(measured), highest: labels.length - 1 })),
  )
  return { labels: pairs.length, exact: exact / pairs.length, near: (exact + off_by_one) / pairs.length, kappa }
}

/** A number that is no label agrees with none. */
function placeOf(label: string): number | null {
  const place = labels.findIndex((one) => one === label)
  if (place >= 0) return place
  return label === 'cannot_tell' ? null : Number.NaN
}
