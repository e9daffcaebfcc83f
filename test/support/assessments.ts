import type { Assessment } from '../../src/assessment/assessment.ts'
import { weightedMean } from '../../src/assessment/weighted-mean.ts'

/** An assessment with these values by criterion; the first weighs 1, the second 2, and so on. */
export function anAssessment(
  values: Readonly<Record<string, number | null>>,
  changes: Partial<Assessment> = {},
): Assessment {
  const criteria = Object.entries(values).map(([id, value], at) => ({
    id,
    name: `${id} in words`,
    weight: at + 1,
    value,
    reason: 'So it was.',
    evidence: [],
    level: value === null ? null : value * 2,
    levels: ['Not yet', 'In part', 'Well'],
    checks: [],
  }))
  const judged = criteria.filter(({ value }) => value !== null).length
  return {
    conversation_id: 'talk',
    template_id: 'damp-flat',
    mode: 'assess_mode',
    archetype: 'HELP_SEEKING',
    turns: 2,
    outcome: null,
    rubric_version: null,
    score01: weightedMean(criteria),
    pass_mark01: null,
    pass: null,
    blocker: null,
    not_scored: null,
    judged,
    unjudged: criteria.length - judged,
    criteria,
    blockers: [],
    checks: [],
    facts: null,
    facts_wrong: [],
    advice: [],
    steps: [],
    ...changes,
  }
}
