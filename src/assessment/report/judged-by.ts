import type { Assessment } from '../assessment.ts'
import type { JudgedBy } from './report.ts'

/** @returns who answered the questions of an assessment */
export function judgedBy({ steps, criteria, rubric_version }: Assessment): JudgedBy {
  const judging = steps.filter(({ step }) => step === 'judge')
  const byModel = judging.filter(
    ({ source, attempts, error }) => source === 'model' || attempts > 0 || error !== null,
  ).length
  const checks = criteria.flatMap((criterion) => criterion.checks)
  return {
    engine: byModel === 0 ? 'rules' : byModel === judging.length ? 'model' : 'both',
    rubric_version,
    checks: checks.length,
    not_judged: checks.filter(({ answer }) => answer === null).length,
  }
}
