import { leftTurnsOf } from '../conversation/branches.ts'
import type { Conversation, Ended, Learner, Turn } from '../conversation/conversation.ts'
import type { Verdict } from '../conversation/guards/guard.ts'
import type { Assessment, ScoredCriterion } from './assessment.ts'
import { isCommented, type Review } from './review.ts'
import { overrules, reviewedCriteria, reviewedPass, reviewedScore } from './reviewed.ts'

/** A talk with everything that was said about it afterwards. */
export interface JudgedTalk {
  readonly conversation: Conversation
  readonly title: string | null // of the scenario
  readonly assessment: Assessment | null
  readonly review: Review | null
  readonly held: boolean // score and report are kept from the learner
}

/** One line of the results. */
export interface ResultEntry {
  readonly conversation_id: string
  readonly template_id: string
  readonly title: string | null
  readonly mode: Conversation['mode']
  readonly learner: Learner | null
  readonly person: { readonly name: string | null; readonly role: string }
  readonly started_at: string | null
  readonly turns: number
  readonly outcome: Ended['outcome'] | null
  readonly flags: string[]
  readonly guard_events: number // of turns that were taken back too
  readonly score01: number | null // the judge's
  readonly reviewed_score01: number | null // with the trainer's values; null when there are none
  readonly pass: boolean | null // with the trainer's word on it; null also for who only tries
  readonly assessed: boolean
  readonly weakest: { readonly id: string; readonly name: string; readonly value: number } | null
  readonly commented: boolean
  readonly flagged: boolean // by a trainer
  readonly flag_note: string | null
  readonly held: boolean // the learner sees neither score nor report until it is released
}

/** Talks side by side. Where a trainer gave a value, it counts in place of the judge's. */
export interface Results {
  readonly attempts: ResultEntry[] // flagged first (by a guard, a judge or a trainer), then newest
  readonly distribution: { readonly from: number; readonly to: number; readonly count: number }[] // of scores
  readonly outcomes: Record<string, number>
  readonly criteria: CriterionResult[] // weakest first
  readonly guard_events: { readonly side: Verdict['side']; readonly rule: string; readonly count: number }[]
}

export interface CriterionResult {
  readonly template_id: string
  readonly id: string
  readonly name: string
  readonly mean: number | null
  readonly judged: number
  readonly unjudged: number
}

/** Who tries is told that it does not count. */
const counts = ({ mode }: Pick<Conversation, 'mode'>) => mode !== 'try_mode'

/**
 * @param isWanted which of them are looked at
 * @returns what a trainer wants to know of many talks; talks that are not scored, and those of who only tries, count in no
 * score and no criterion
 */
export function resultsOf(all: readonly JudgedTalk[], isWanted: (entry: ResultEntry) => boolean = () => true): Results {
  const entries = all.map((talk) => ({ talk, entry: entryOf(talk) })).filter(({ entry }) => isWanted(entry))
  const talks = entries.map(({ talk }) => talk)
  const attempts = entries.map(({ entry }) => entry).toSorted(flaggedThenNewest)
  const scores = attempts.filter(counts).flatMap(({ score01, reviewed_score01 }) => reviewed_score01 ?? score01 ?? [])
  return {
    attempts,
    distribution: distributionOf(scores),
    outcomes: counted(attempts.flatMap(({ outcome }) => outcome ?? [])),
    criteria: criteriaOf(talks.filter(({ conversation }) => counts(conversation))),
    guard_events: guardEventsOf(talks.flatMap(({ conversation }) => verdictsOf(conversation))),
  }
}

function entryOf({ conversation, title, assessment, review, held }: JudgedTalk): ResultEntry {
  const { id, template_id, mode, learner, persona, started_at, turns, ended, flags } = conversation
  const criteria = assessment ? reviewedCriteria(assessment, review) : []
  return {
    conversation_id: id,
    template_id,
    title,
    mode,
    learner: learner ?? null,
    person: { name: persona.name, role: persona.role },
    started_at: started_at ?? null,
    turns: turns.length,
    outcome: ended?.outcome ?? null,
    flags,
    guard_events: verdictsOf(conversation).length,
    score01: assessment?.score01 ?? null,
    reviewed_score01: overrules(review, assessment) ? reviewedScore(assessment, review) : null,
    pass: counts(conversation) ? reviewedPass(assessment, review) : null,
    assessed: assessment !== null,
    weakest: weakestOf(criteria),
    commented: review !== null && isCommented(review),
    flagged: review?.flagged ?? false,
    flag_note: review?.flag_note ?? null,
    held: held && ended !== null,
  }
}

function weakestOf(criteria: readonly ScoredCriterion[]): ResultEntry['weakest'] {
  const judged = criteria.flatMap(({ id, name, value }) => (value === null ? [] : [{ id, name, value }]))
  return judged.toSorted((one, other) => one.value - other.value)[0] ?? null
}

/** @returns whether somebody should look at the talk: a guard, a judge or a trainer says so */
export function isFlagged({ flags, flagged }: Pick<ResultEntry, 'flags' | 'flagged'>): boolean {
  return flags.length > 0 || flagged
}

function flaggedThenNewest(one: ResultEntry, other: ResultEntry): number {
  const byFlag = Number(isFlagged(other)) - Number(isFlagged(one))
  return byFlag || (other.started_at ?? '').localeCompare(one.started_at ?? '')
}

const bins = 10

/** A full score stands in the last bin. */
function distributionOf(scores: readonly number[]): Results['distribution'] {
  return Array.from({ length: bins }, (_, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    count: scores.filter((score) => Math.min(bins - 1, Math.floor(score * bins)) === bin).length,
  }))
}

function counted(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one))
}

function criteriaOf(talks: readonly JudgedTalk[]): CriterionResult[] {
  const groups = new Map<string, { template_id: string; criteria: ScoredCriterion[] }>()
  for (const { conversation, assessment, review } of talks) {
    const { template_id } = conversation
    for (const criterion of assessment ? reviewedCriteria(assessment, review) : []) {
      const key = JSON.stringify([template_id, criterion.id])
      const group = groups.get(key) ?? { template_id, criteria: [] }
      group.criteria.push(criterion)
      groups.set(key, group)
    }
  }
  return [...groups.values()].map(criterionResult).toSorted((one, other) => (one.mean ?? 2) - (other.mean ?? 2))
}

function criterionResult({
  template_id,
  criteria,
}: {
  template_id: string
  criteria: readonly ScoredCriterion[]
}): CriterionResult {
  const values = criteria.flatMap(({ value }) => value ?? [])
  const sum = values.reduce((total, value) => total + value, 0)
  const { id = '', name = '' } = criteria[0] ?? {}
  return {
    template_id,
    id,
    name,
    mean: values.length === 0 ? null : Math.round((sum / values.length) * 1_000) / 1_000,
    judged: values.length,
    unjudged: criteria.length - values.length,
  }
}

function verdictsOf(conversation: Conversation): Verdict[] {
  return [...conversation.turns, ...leftTurnsOf(conversation)].flatMap(({ verdicts }: Turn) => verdicts)
}

function guardEventsOf(verdicts: readonly Verdict[]): Results['guard_events'] {
  const counts = new Map<string, { side: Verdict['side']; rule: string; count: number }>()
  for (const { side, rule } of verdicts) {
    const known = counts.get(`${side} ${rule}`) ?? { side, rule, count: 0 }
    known.count++
    counts.set(`${side} ${rule}`, known)
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count)
}
