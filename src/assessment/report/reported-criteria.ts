import type { Assessment, ScoredCriterion } from '../assessment.ts'
import type { Review } from '../review.ts'
import { reviewedCriteria } from '../reviewed.ts'
import type { ReportedCriterion } from './report.ts'

/** @returns the criteria as they count, in the order of the assessment: the trainer's levels where there are any */
export function reportedCriteria(assessment: Assessment, review: Review | null): ReportedCriterion[] {
  const counting = reviewedCriteria(assessment, review)
  const weights = counting.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0)
  return counting.map((criterion, at) => {
    const { id, name, weight, value, levels, reason, evidence, checks } = criterion
    const judge = assessment.criteria[at] ?? criterion
    return {
      id,
      name,
      share: value === null ? null : Math.round((weight / weights) * 1_000) / 1_000,
      value,
      level: levelName(criterion),
      levels,
      judge_value: judge.value,
      judge_level: levelName(judge),
      overruled: value !== judge.value,
      comment: review?.criteria.find((word) => word.id === id)?.comment?.trim() || null,
      reason,
      evidence,
      checks,
    }
  })
}

function levelName({ level, levels }: Pick<ScoredCriterion, 'level' | 'levels'>): string | null {
  return level === null ? null : (levels[level] ?? null)
}
