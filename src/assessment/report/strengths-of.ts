import { wellDone } from '../advice/to-try-next.ts'
import type { ReportedCriterion, Strength } from './report.ts'

const most = 3

/** @returns the criteria that were met, best first; what counts more goes first among equals */
export function strengthsOf(criteria: readonly ReportedCriterion[]): Strength[] {
  return criteria
    .filter(({ value }) => value !== null && value >= wellDone)
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0) || (other.share ?? 0) - (one.share ?? 0))
    .slice(0, most)
    .map(({ id, name, level, evidence: [shown] }) => ({
      criterion: id,
      name,
      level,
      quote: shown?.quote ?? null,
      turn: shown?.turn ?? null,
    }))
}
