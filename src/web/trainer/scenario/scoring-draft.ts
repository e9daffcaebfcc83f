import type { Blocker, Rubric, Scoring } from '../../../scenario/rubric.ts'
import { newKey } from './level-draft.ts'
import {
  type CriterionDraft,
  criteriaOf,
  draftOf,
  faultsOf,
  idFor,
  rubricOf,
  type StoredCriterion,
} from './rubric-draft.ts'

/** Something that fails an attempt, while it is being written. */
export interface BlockerDraft {
  readonly key: string
  readonly name: string
  readonly question: string
  readonly stored: Blocker | null
}

/** The whole rubric of a scenario while it is being written. */
export interface RubricDraft {
  readonly passMark: string // percent as it is typed; nothing: the usual one
  readonly holdsResults: boolean
  readonly blockers: readonly BlockerDraft[] | null // null: the usual ones
  readonly usual: readonly CriterionDraft[] | null // in place of the usual criteria; null: the usual ones
  readonly criteria: readonly CriterionDraft[] // of this scenario alone
}

/** The parts of a template that say how talks are scored. */
interface Stored {
  readonly rubric?: readonly StoredCriterion[] | null | undefined
  readonly scoring?: Scoring | null | undefined
}

export function draftOfRubric({ rubric, scoring }: Stored): RubricDraft {
  const { pass_mark01: mark, hold_results, blockers, usual_criteria: usual } = scoring ?? {}
  return {
    passMark: mark === null || mark === undefined ? '' : String(Math.round(mark * 1_000) / 10),
    holdsResults: hold_results ?? false,
    blockers: blockers ? blockerDraftsOf(blockers) : null,
    usual: usual ? draftOf(usual, 'usual') : null,
    criteria: draftOf(rubric),
  }
}

/**
 * @param before the scoring that is stored: keys that nobody edits here stay
 * @returns what the draft says, as the template keeps it; nothing where everything is as usual
 */
export function partsOf(draft: RubricDraft, before: Scoring | null | undefined) {
  const { passMark, holdsResults, blockers, usual, criteria } = draft
  const scoring = {
    ...before,
    pass_mark01: shareOf(passMark),
    hold_results: holdsResults || null,
    blockers: blockers && blockersOf(blockers),
    usual_criteria: usual && criteriaOf(usual),
  }
  const isUsual = Object.values(scoring).every((value) => value === null || value === undefined)
  return { rubric: rubricOf(criteria), scoring: isUsual ? null : scoring }
}

/** @returns what counts usually as the trainer's own, to be changed */
export const usualAsOwn = ({ criteria }: Pick<Rubric, 'criteria'>): CriterionDraft[] =>
  draftOf(
    criteria.map(({ id, name, levels }) => ({ id, name, levels })),
    'usual',
  )

export const blockerDraftsOf = (blockers: readonly Blocker[]): BlockerDraft[] =>
  blockers.map((stored, at) => ({ key: `blocker-${at}`, name: stored.name, question: stored.question, stored }))

/** @returns a blocker that has nothing yet */
export const newBlocker = (blockers: readonly BlockerDraft[]): BlockerDraft => ({
  key: newKey('blocker', blockers),
  name: '',
  question: '',
  stored: null,
})

function blockersOf(drafts: readonly BlockerDraft[]): Blocker[] {
  const taken = new Set(drafts.flatMap(({ stored }) => stored?.id ?? []))
  return drafts.map(({ name, question, stored }) => {
    const id = stored?.id ?? freeId(idFor(name), taken)
    taken.add(id)
    return { ...stored, id, name: name.trim(), question: question.trim() }
  })
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}_${number}`)) number++
  return `${wanted}_${number}`
}

/** A fault of one field; `key` is that of the criterion or blocker, "scoring" for the rest. */
export interface RubricFault {
  readonly key: string
  readonly field: string
  readonly message: string
}

/** @returns everything that has to be put right before the rubric can be saved, from top to bottom */
export function faultsOfRubric({ passMark, blockers, usual, criteria }: RubricDraft): RubricFault[] {
  const isMark = passMark.trim() === '' || shareOf(passMark) !== null
  return [
    ...(isMark
      ? []
      : [{ key: 'scoring', field: 'passMark', message: 'A number from 0 to 100, or nothing for the usual mark.' }]),
    ...(blockers ?? []).flatMap(faultsOfBlocker),
    ...faultsOf(criteria),
    ...faultsOf(usual ?? []),
    ...(usual?.length === 0 && criteria.length === 0
      ? [{ key: 'scoring', field: 'criteria', message: 'Nothing would be scored: keep at least one criterion.' }]
      : []),
  ]
}

function faultsOfBlocker({ key, name, question }: BlockerDraft): RubricFault[] {
  return [
    ...(name.trim() ? [] : [{ key, field: 'name', message: 'Say what fails the attempt, in a few words.' }]),
    ...(question.trim() ? [] : [{ key, field: 'question', message: 'Write the question that finds it.' }]),
  ]
}

/** @returns "65 %" as 0.65; nothing and nonsense as null */
function shareOf(typed: string): number | null {
  const said = typed.replace('%', '').replace(',', '.').trim()
  const value = Number(said)
  return said !== '' && value >= 0 && value <= 100 ? Math.round(value * 10) / 1_000 : null
}
