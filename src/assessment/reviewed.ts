import { passes } from './assess.ts'
import type { AnsweredBlocker, Assessment, ScoredCriterion } from './assessment.ts'
import type { BlockerReview, CriterionReview, Review } from './review.ts'
import { valueOfLevel } from './value-of-level.ts'
import { weightedMean } from './weighted-mean.ts'

/**
 * @returns the criteria with the trainer's levels in place of the judge's; none for a talk that is not scored at all
 */
export function reviewedCriteria(assessment: Assessment, review: Review | null): ScoredCriterion[] {
  if (assessment.not_scored !== null) return []
  const words = new Map(review?.criteria.map((word) => [word.id, word]))
  return assessment.criteria.map((criterion) => ({ ...criterion, ...markIn(words.get(criterion.id), criterion) }))
}

/** A level counts for the levels it was given for; a criterion that has others by now keeps its value. */
function markIn(
  word: CriterionReview | undefined,
  { levels }: ScoredCriterion,
): Pick<ScoredCriterion, 'level' | 'value'> | null {
  const { level, value } = word ?? {}
  if (level === undefined && value === undefined) return null
  if (level === null || (level === undefined && value === null)) return { level: null, value: null }
  if (level !== undefined && level < levels.length) return { level, value: valueOfLevel(level, levels.length) }
  const same = levels.findIndex((_, at) => valueOfLevel(at, levels.length) === value)
  return { level: same < 0 ? null : same, value: value ?? null }
}

/** @returns the blockers with the trainer's word on them; none for a talk that is not scored at all */
export function reviewedBlockers(assessment: Assessment, review: Review | null): AnsweredBlocker[] {
  if (assessment.not_scored !== null) return []
  const words = new Map(review?.blockers.map((word) => [word.id, word]))
  return assessment.blockers.map((blocker) => withWord(blocker, words.get(blocker.id)))
}

/** @returns what fails the attempt with the trainer's word on it, the first; null when nothing does */
export function reviewedBlocker(assessment: Assessment | null, review: Review | null): AnsweredBlocker | null {
  return (assessment && reviewedBlockers(assessment, review).find(({ answer }) => answer === true)) ?? null
}

/** Whose word it is, is told: what the judge quoted is no proof of what the trainer says. */
function withWord(blocker: AnsweredBlocker, word: BlockerReview | undefined): AnsweredBlocker {
  if (!word || word.answer === blocker.answer) return blocker
  const { answer, comment: why } = word
  return { ...blocker, answer, quote: null, turn: null, reason: why || 'The trainer says so.' }
}

/** @returns whether the attempt passes with the trainer's levels and word on the blockers; null when there is no score or no mark */
export function reviewedPass(assessment: Assessment | null, review: Review | null): boolean | null {
  if (!assessment || assessment.pass_mark01 === null) return null
  return passes(reviewedScore(assessment, review), assessment.pass_mark01, reviewedBlocker(assessment, review))
}

/** @returns the score with the trainer's values, weighed as in the assessment; null when there is nothing to weigh */
export function reviewedScore(assessment: Assessment | null, review: Review | null): number | null {
  return assessment && weightedMean(reviewedCriteria(assessment, review))
}

/** @returns whether the trainer gave a value of their own to a criterion of this assessment */
export function overrules(review: Review | null, assessment: Assessment | null): boolean {
  const asked = new Set(assessment?.criteria.map(({ id }) => id))
  return (
    review?.criteria.some(({ id, level, value }) => (level !== undefined || value !== undefined) && asked.has(id)) ===
    true
  )
}

/**
 * @param before the review that is stored
 * @returns the review with the value of each level; of what the assessment asks no more the stored value stays
 */
export function withValues(review: Review, assessment: Assessment | null, before: Review | null): Review {
  const asked = new Map(assessment?.criteria.map(({ id, levels }) => [id, levels.length]))
  const stored = new Map(before?.criteria.map(({ id, value }) => [id, value]))
  const criteria = review.criteria.map((word) => {
    const { id, level } = word
    if (level === undefined) return word
    const levels = asked.get(id)
    const value = level === null ? null : levels === undefined ? stored.get(id) : valueOfLevel(level, levels)
    return { ...word, value }
  })
  return { ...review, criteria }
}
