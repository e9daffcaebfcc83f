import { nameOfOutcome } from '../words.ts'

/** Which attempts are looked at; null: all of them. They stand in the address, so that a view can be linked. */
export interface Filters {
  readonly scenario: string | null
  readonly learner: string | null
  readonly only: Only | null
}

/** Talks that want a trainer: flagged ones, and those whose learners wait for their result. */
export type Only = 'flagged' | 'held'

/** Whether a guard, a second look or a trainer flagged a talk. */
export const isFlagged = ({ flags, flagged }: { readonly flags: readonly unknown[]; readonly flagged: boolean }) =>
  flags.length > 0 || flagged

/** @param search the part of the address behind the question mark */
export function filtersOf(search: string): Filters {
  const parameters = new URLSearchParams(search)
  const only = parameters.get('only')
  return {
    scenario: parameters.get('scenario') || null,
    learner: parameters.get('learner') || null,
    only: only === 'flagged' || only === 'held' ? only : null,
  }
}

/** @returns the address of the results with these filters */
export function placeOf({ scenario, learner, only }: Filters): string {
  const parameters = new URLSearchParams()
  if (scenario) parameters.set('scenario', scenario)
  if (learner) parameters.set('learner', learner)
  if (only) parameters.set('only', only)
  return parameters.size > 0 ? `/train/results?${parameters}` : '/train/results'
}

/** @returns the filters as the API calls them */
export function queryOf({ scenario, learner, only }: Filters): {
  template_id?: string
  learner?: string
  flagged?: 'true'
  held?: 'true'
} {
  return {
    ...(scenario ? { template_id: scenario } : {}),
    ...(learner ? { learner } : {}),
    ...(only ? { [only]: 'true' as const } : {}),
  }
}

interface Learner {
  readonly id: string
  readonly name: string | null
}

/** @returns how a learner is called; one without a name by the end of what the page knows them by */
export function nameOfLearner(learner: Learner | null | undefined): string {
  if (!learner) return 'Unknown'
  return learner.name || `No name (${learner.id.slice(-4)})`
}

/** @returns everybody who practised, once each, by name; the newest name of somebody counts */
export function learnersIn(attempts: readonly { readonly learner?: Learner | null }[]): Learner[] {
  const known = new Map<string, Learner>()
  for (const { learner } of attempts) {
    if (!learner) continue
    const before = known.get(learner.id)
    if (!before || (before.name === null && learner.name !== null)) known.set(learner.id, learner)
  }
  return [...known.values()].toSorted((one, other) => nameOfLearner(one).localeCompare(nameOfLearner(other)))
}

/** A bin of scores: how many lie from `from` to `to`. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** @returns the distribution for somebody who does not see the picture */
export function distributionInWords(bins: readonly Bin[]): string {
  const filled = bins.filter(({ count }) => count > 0)
  const total = filled.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return 'Nothing has been scored yet.'
  const told = filled.map(({ count, ...bin }) => `${count} between ${rangeOf(bin)}`)
  return `${total} scored ${total === 1 ? 'talk' : 'talks'}: ${told.join(', ')}.`
}

/** @returns "60 and 70 %" */
const rangeOf = ({ from, to }: Omit<Bin, 'count'>) => `${Math.round(from * 100)} and ${Math.round(to * 100)} %`

/**
 * @param talks how many there are, also those without an end
 * @returns how talks ended, the most frequent first, in words
 */
export function outcomesInWords(
  counts: Readonly<Record<string, number>>,
  talks: number,
): { name: string; count: number }[] {
  const ended = Object.entries(counts).map(([outcome, count]) => ({ name: nameOfOutcome(outcome), count }))
  const goingOn = talks - ended.reduce((sum, { count }) => sum + count, 0)
  return [...ended, { name: nameOfOutcome(null), count: goingOn }]
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
}
