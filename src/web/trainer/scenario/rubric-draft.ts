import type { RubricLevel } from '../../../scenario/rubric.ts'
import { faultsOfLevels, type LevelDraft, levelDraftsOf, levelsOf, newKey } from './level-draft.ts'

/** A criterion of a scenario, as the template keeps it; unknown keys stay. */
export interface StoredCriterion {
  readonly id: string
  readonly name: string
  readonly description?: string | null | undefined
  readonly weight?: number | null | undefined
  readonly levels?: RubricLevel[] | null | undefined
  readonly [other: string]: unknown
}

/** The same while it is being written. `key` stays the same when everything else changes. */
export interface CriterionDraft {
  readonly key: string
  readonly id: string
  readonly name: string
  readonly description: string
  readonly weight: string // as it is typed; nothing: the usual weight
  readonly levels: readonly LevelDraft[] | null // null: made of name and description
  readonly stored: StoredCriterion | null
}

/** @param kind begins the keys, so that two lists have no key in common */
export function draftOf(rubric: readonly StoredCriterion[] | null | undefined, kind = 'stored'): CriterionDraft[] {
  return (rubric ?? []).map((stored, index) => ({
    key: `${kind}-${index}`,
    id: stored.id,
    name: stored.name,
    description: stored.description ?? '',
    weight: stored.weight ? String(stored.weight) : '',
    levels: levelDraftsOf(stored.levels),
    stored,
  }))
}

/** @returns the rubric that the draft says; null for none, so that only the usual criteria count */
export function rubricOf(draft: readonly CriterionDraft[]): StoredCriterion[] | null {
  return draft.length === 0 ? null : criteriaOf(draft)
}

/** @returns the criteria that the draft says, in their order */
export function criteriaOf(draft: readonly CriterionDraft[]): StoredCriterion[] {
  return draft.map(({ id, name, description, weight, levels, stored }) => ({
    ...stored,
    id: id.trim() || idFor(name),
    name: name.trim(),
    description: description.trim() || null,
    weight: numberOf(weight),
    ...(levels || stored?.levels ? { levels: levels && levelsOf(levels) } : {}),
  }))
}

/** A fault of one field of one criterion. */
export interface CriterionFault {
  readonly key: string
  readonly field: string // "id", "name", "weight", or a place of its levels
  readonly message: string
}

/** @returns everything that has to be put right before the rubric can be saved */
export function faultsOf(draft: readonly CriterionDraft[]): CriterionFault[] {
  const ids = draft.map(({ id, name }) => id.trim() || idFor(name))
  return draft.flatMap(({ key, name, weight, levels }, index) => {
    const faults: CriterionFault[] = []
    if (!name.trim()) faults.push({ key, field: 'name', message: 'Say what is looked at, in a few words.' })
    if (name.trim() && ids.indexOf(ids[index] ?? '') < index)
      faults.push({ key, field: 'id', message: `“${ids[index]}” is the id of another criterion already.` })
    if (weight.trim() && numberOf(weight) === null)
      faults.push({ key, field: 'weight', message: 'A number above 0, or nothing for the usual weight.' })
    return [...faults, ...faultsOfLevels(levels ?? []).map((fault) => ({ key, ...fault }))]
  })
}

/** @returns the draft with the criterion one place up (-1) or down (1); the same when it is at the end already */
export function moved(draft: readonly CriterionDraft[], key: string, by: -1 | 1): readonly CriterionDraft[] {
  const from = draft.findIndex((one) => one.key === key)
  const to = from + by
  const one = draft[from]
  const other = draft[to]
  if (!one || !other) return draft
  return draft.with(from, other).with(to, one)
}

/**
 * @returns what each criterion weighs, in the units of the usual criteria (0.2 each): the criteria of the scenario share 1
 * among them by their points, and one without points weighs like a usual one. As src/assessment/rubric-for.ts has it.
 */
export function weightsOf(draft: readonly CriterionDraft[]): Readonly<Record<string, number>> {
  const points = draft.reduce((sum, { weight }) => sum + (numberOf(weight) ?? 0), 0)
  return Object.fromEntries(
    draft.map(({ key, weight }) => {
      const own = numberOf(weight)
      return [key, own === null ? usualWeight : own / points]
    }),
  )
}

const usualWeight = 0.2

/**
 * @param usual what the usual criteria weigh, by id
 * @returns the share of the whole score of each criterion, own ones by key and usual ones by id
 */
export function sharesOf(
  draft: readonly CriterionDraft[],
  usual: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const all = Object.entries({ ...usual, ...weightsOf(draft) })
  const total = all.reduce((sum, [, weight]) => sum + weight, 0)
  return Object.fromEntries(all.map(([key, weight]) => [key, weight / total]))
}

/** @returns what criteria weigh, by id */
export const weightsById = (criteria: readonly { readonly id: string; readonly weight: number }[]) =>
  Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))

/** @returns the weights of criteria that stand in place of the usual ones, by key: as they are written, 0.2 where nothing is */
export function ownUsualWeightsOf(draft: readonly CriterionDraft[]): Readonly<Record<string, number>> {
  return Object.fromEntries(draft.map(({ key, weight }) => [key, numberOf(weight) ?? usualWeight]))
}

/** @returns a criterion that has nothing yet, with a key that no other has */
export function newCriterion(draft: readonly CriterionDraft[], kind = 'new'): CriterionDraft {
  const key = newKey(kind, draft)
  return { key, id: '', name: '', description: '', weight: '', levels: null, stored: null }
}

/** @returns an id out of a name: "Asks first" gives "asks_first" */
export function idFor(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return (words ?? []).join('_').slice(0, 60)
}

function numberOf(typed: string): number | null {
  const said = typed.replace(',', '.').trim()
  const value = Number(said)
  return said !== '' && Number.isFinite(value) && value > 0 ? value : null
}
