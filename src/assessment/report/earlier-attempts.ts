import type { Conversation } from '../../conversation/conversation.ts'
import type { Assessment } from '../assessment.ts'
import type { Review } from '../review.ts'
import { overrules, reviewedPass, reviewedScore } from '../reviewed.ts'
import type { Comparison, EarlierAttempt, ReportedCriterion } from './report.ts'
import { reportedCriteria } from './reported-criteria.ts'

/** A talk with what was found in it. */
export interface AssessedTalk {
  readonly conversation: Conversation
  readonly assessment: Assessment | null
  readonly review: Review | null // where its reader may see it
}

/**
 * @param others talks of the same learner and scenario, in any order
 * @returns those that were scored and began before this one, newest first
 */
export function earlierAttempts(
  { id, started_at }: Pick<Conversation, 'id' | 'started_at'>,
  others: readonly AssessedTalk[],
): EarlierAttempt[] {
  return others
    .filter(({ conversation: one }) => one.id !== id && (one.started_at ?? '') <= (started_at ?? ''))
    .flatMap(attemptOf)
    .toSorted((one, other) => (other.started_at ?? '').localeCompare(one.started_at ?? ''))
}

function attemptOf({ conversation, assessment, review }: AssessedTalk): EarlierAttempt[] {
  if (assessment === null || assessment.not_scored !== null) return []
  const score01 = overrules(review, assessment) ? reviewedScore(assessment, review) : assessment.score01
  if (score01 === null) return []
  return [
    {
      conversation_id: conversation.id,
      mode: conversation.mode,
      started_at: conversation.started_at ?? null,
      score01,
      pass: reviewedPass(assessment, review),
      criteria: reportedCriteria(assessment, review).map(({ id, name, value, level }) => ({ id, name, value, level })),
    },
  ]
}

/** @returns how an attempt stands to the one before it, by what was judged in both; null where there is nothing to compare */
export function comparedWith(
  before: EarlierAttempt | undefined,
  score01: number | null,
  criteria: readonly ReportedCriterion[],
): Comparison | null {
  if (before === undefined || score01 === null) return null
  const changes = criteria.flatMap(({ id, name, value }) => {
    const was = before.criteria.find((one) => one.id === id)?.value ?? null
    return value === null || was === null ? [] : [{ name, by: value - was }]
  })
  return {
    score: Math.round((score01 - before.score01) * 1_000) / 1_000,
    rose: changes.flatMap(({ name, by }) => (by > 0 ? [name] : [])),
    fell: changes.flatMap(({ name, by }) => (by < 0 ? [name] : [])),
  }
}
