import type { Check, RubricLevel } from '../../../scenario/rubric.ts'

/** A question that has to be answered yes for a level, while it is being written. */
export interface CheckDraft {
  readonly key: string
  readonly question: string
  readonly stored: Check | null
}

/** A level while it is being written; the lowest asks nothing. */
export interface LevelDraft {
  readonly key: string
  readonly name: string
  readonly checks: readonly CheckDraft[]
  readonly stored: RubricLevel | null
}

export const fewestLevels = 2
export const mostLevels = 6

/** @returns the levels as they are edited; null where they are made of name and description */
export function levelDraftsOf(levels: readonly RubricLevel[] | null | undefined): LevelDraft[] | null {
  if (!levels) return null
  return levels.map((stored, at) => ({
    key: `level-${at}`,
    name: stored.name,
    checks: stored.checks.map((check, place) => ({ key: `check-${place}`, question: check.question, stored: check })),
    stored,
  }))
}

/** @returns the levels that the draft says; new questions get an id that no other of the criterion has */
export function levelsOf(drafts: readonly LevelDraft[]): RubricLevel[] {
  const taken = new Set(drafts.flatMap(({ checks }) => checks.flatMap(({ stored }) => stored?.id ?? [])))
  const freeId = () => {
    let number = 1
    while (taken.has(`check_${number}`)) number++
    taken.add(`check_${number}`)
    return `check_${number}`
  }
  return drafts.map(({ name, checks, stored }) => ({
    ...stored,
    name: name.trim(),
    checks: checks.map((check) => ({
      ...check.stored,
      id: check.stored?.id ?? freeId(),
      question: check.question.trim(),
    })),
  }))
}

/** @returns levels to begin with: as those that are made of a criterion's name, to be reworded */
export function firstLevels(name: string): LevelDraft[] {
  const what = name.trim() || '…'
  const asks = (key: string, question: string): CheckDraft => ({ key, question, stored: null })
  return [
    { key: 'level-0', name: 'Not yet', checks: [], stored: null },
    {
      key: 'level-1',
      name: 'In part',
      checks: [asks('check-0', `Did the learner do at least some of this: ${what}?`)],
      stored: null,
    },
    {
      key: 'level-2',
      name: 'Well',
      checks: [asks('check-0', `Did the learner do all of this: ${what}?`)],
      stored: null,
    },
  ]
}

/** @returns the levels with one more at the top, which has a question to be written */
export function withLevel(levels: readonly LevelDraft[]): LevelDraft[] {
  const check: CheckDraft = { key: 'check-0', question: '', stored: null }
  return [...levels, { key: newKey('level', levels), name: '', checks: [check], stored: null }]
}

/** @returns the questions with one more, to be written */
export function withCheck(checks: readonly CheckDraft[]): CheckDraft[] {
  return [...checks, { key: newKey('check', checks), question: '', stored: null }]
}

/** @returns a key that none of the others has */
export function newKey(name: string, others: readonly { readonly key: string }[]): string {
  const numbers = others.map(({ key }) => Number(/-(\d+)$/.exec(key)?.[1] ?? -1))
  return `${name}-${Math.max(-1, ...numbers) + 1}`
}

/** A fault of the levels of a criterion; `field` names the place, e.g. "level-1.name" or "level-1.check-0". */
export interface LevelFault {
  readonly field: string
  readonly message: string
}

/** @returns what has to be put right before these levels can be saved */
export function faultsOfLevels(levels: readonly LevelDraft[]): LevelFault[] {
  const names = levels.map(({ name }) => name.trim().toLowerCase())
  return levels.flatMap(({ key, name, checks }, at) => {
    const faults: LevelFault[] = []
    if (!name.trim()) faults.push({ field: `${key}.name`, message: 'Give this level a name.' })
    else if (names.indexOf(names[at] ?? '') < at)
      faults.push({ field: `${key}.name`, message: 'Another level has this name already.' })
    if (at > 0 && checks.length === 0)
      faults.push({ field: `${key}.checks`, message: 'Ask at least one question here, or take the level out.' })
    for (const check of checks)
      if (!check.question.trim())
        faults.push({ field: `${key}.${check.key}`, message: 'Write the question, or take it out.' })
    return faults
  })
}
