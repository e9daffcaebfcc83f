import type { ModeId } from '../../words.ts'
import type { Attempt, PersonEntry } from '../queries.ts'

/** Somebody a learner may choose to meet. */
export interface Acquaintance {
  readonly id: string
  readonly name: string | null
  readonly role: string
  readonly gender: string | null
  readonly age: number | string | null
  readonly note: string | null // why they stand here
}

/** An expert sits in one seat, the person to talk to in the other: trying and assessing meet the same. */
export const seatOf = (mode: string) => (mode === 'learn_mode' ? 'expert' : 'character')

/**
 * Whom a learner can choose in this mode: those the trainer has published, and whoever they met last.
 * @returns `makesNew` false where the trainer has decided whom learners meet
 */
export function acquaintances(
  mode: ModeId,
  {
    persons,
    publishedIds,
    attempts,
  }: {
    readonly persons: readonly PersonEntry[]
    readonly publishedIds: readonly string[]
    readonly attempts: readonly Attempt[] // of this learner and scenario, newest first
  },
): { readonly people: readonly Acquaintance[]; readonly makesNew: boolean } {
  const fitting = persons.filter((person) => seatOf(person.mode) === seatOf(mode))
  const published = publishedIds.flatMap((id) => fitting.find((person) => person.id === id) ?? [])
  const lastId = attempts.find((attempt) => fitting.some((person) => person.id === attempt.persona_id))?.persona_id
  const last = published.some(({ id }) => id === lastId) ? undefined : fitting.find(({ id }) => id === lastId)
  const people = [
    ...(last ? [shown(last, 'The same person as last time')] : []),
    ...published.map((person) => shown(person, person.id === lastId ? 'The same person as last time' : null)),
  ]
  return { people, makesNew: published.length === 0 }
}

/** @returns the id that stands chosen at first: who was asked for in the address, else the first one; null for somebody new */
export function chosenAtFirst(
  { people, makesNew }: ReturnType<typeof acquaintances>,
  asked: string | null,
): string | null {
  if (asked !== null && people.some(({ id }) => id === asked)) return asked
  return makesNew ? null : (people[0]?.id ?? null)
}

/**
 * @returns the version to ask for where the learner names none: without one the same person comes every time, so whoever
 * has met somebody already meets somebody else
 */
export function versionFor(mode: ModeId, attempts: readonly Attempt[]): string {
  const met = new Set(attempts.filter((one) => seatOf(one.mode) === seatOf(mode)).map((one) => one.persona_id))
  return met.size === 0 ? '' : String(met.size + 1)
}

function shown({ id, name, role, gender, age }: PersonEntry, note: string | null): Acquaintance {
  return { id, name, role, gender, age, note }
}
