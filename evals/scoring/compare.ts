import type { Assessment } from '../../src/assessment/assessment.ts'
import { type JudgedTalk, ScoringOutput } from '../outputs.ts'

/** Talks that the case has changed; without the assessment from before there is nothing to compare with. */
export const ChangedTalks = ScoringOutput.refine(({ talks }) => talks.every(({ before }) => before !== null), {
  error: 'the case changes nothing in the talk',
})

/** A criterion that is judged otherwise than before the talk was changed; `missing` is one that is not asked at all. */
export interface Change {
  readonly id: string
  readonly was: Value
  readonly is: Value
}

type Value = number | null | 'missing'

/** @returns what is judged otherwise since the talk was changed */
export function changesIn({ assessment, before }: JudgedTalk): Change[] {
  const earlier = before?.criteria ?? []
  const ids = [...new Set([...earlier, ...assessment.criteria].map(({ id }) => id))]
  return ids
    .map((id) => ({ id, was: valueOf(id, earlier), is: valueOf(id, assessment.criteria) }))
    .filter(({ was, is }) => was !== is)
}

function valueOf(id: string, criteria: Assessment['criteria']): Value {
  const criterion = criteria.find((one) => one.id === id)
  return criterion ? criterion.value : 'missing'
}
