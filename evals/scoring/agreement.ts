import type { JudgedTalk } from '../outputs.ts'
import { labelOf, labels, steps } from './labels.ts'

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
  const apart = pairs.map(({ label, measured }) => steps(label, measured))
  return {
    labels: pairs.length,
    exact: apart.filter((distance) => distance === 0).length / pairs.length,
    near: apart.filter((distance) => distance !== null && distance <= 1).length / pairs.length,
    kappa: weightedKappa(pairs),
  }
}

/** Cohen's kappa with linear weights (Cohen 1968): 1 - observed over expected disagreement. */
function weightedKappa(pairs: readonly Pair[]): number | null {
  const isMark = (label: string) => labels.some((one) => one === label)
  const marked = pairs.filter(({ label, measured }) => isMark(label) && isMark(measured))
  const observed = marked.reduce((sum, { label, measured }) => sum + (steps(label, measured) ?? 0), 0)
  const share = (of: 'label' | 'measured', wanted: string) => marked.filter((pair) => pair[of] === wanted).length
  const expected = labels.reduce(
    (sum, one) =>
      sum +
      labels.reduce(
        (inner, other) =>
          inner + (share('label', one) * share('measured', other) * (steps(one, other) ?? 0)) / marked.length,
        0,
      ),
    0,
  )
  return expected === 0 ? null : 1 - observed / expected
}
