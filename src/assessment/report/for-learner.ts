import type { Conversation } from '../../conversation/conversation.ts'
import type { CheckAnswer } from '../check-answer.ts'
import { factsForLearner } from '../facts/facts-for-learner.ts'
import { notScoredForLearner } from '../not-scored-for-learner.ts'
import type { Report } from './report.ts'

/** @returns a report as its learner may read it: they are spoken to, not about, and not told what the other person keeps to themselves */
export function forLearner(report: Report, talk: Conversation): Report {
  const { facts, reason } = factsForLearner(report.facts_wrong, talk)
  const told = <Answer extends CheckAnswer>(answer: Answer): Answer => ({ ...answer, reason: reason(answer.reason) })
  return {
    ...report,
    not_scored: notScoredForLearner(report),
    blockers: report.blockers.map(told),
    criteria: report.criteria.map((one) => ({ ...one, reason: reason(one.reason), checks: one.checks.map(told) })),
    next_steps: report.next_steps.map((step) => ({ ...step, why: reason(step.why) })),
    facts_wrong: facts,
  }
}
