import type { Conversation } from '../conversation/conversation.ts'
import { Assessment } from './assessment.ts'
import type { CheckAnswer } from './check-answer.ts'
import { factsForLearner } from './facts/facts-for-learner.ts'
import { isWithheld } from './held.ts'
import { notScoredForLearner } from './not-scored-for-learner.ts'

/**
 * @param held whether the result is kept from the learner
 * @returns an assessment as its learner may read it: without the trainer's own questions, how the work was done, and what the other
 * person keeps to themselves. Of one that is withheld no more than that there is one. Who may have been at risk is spoken to
 */
export function assessmentForLearner(assessment: Assessment, talk: Conversation, held: boolean): Assessment {
  const isWell = assessment.not_scored === null || assessment.mode === 'learn_mode'
  if (!isWell) return nothingOf(assessment)
  if (isWithheld(talk, held)) return { ...nothingOf(assessment), not_scored: held ? isHeld : goesOn, held }
  const { facts, reason } = factsForLearner(assessment.facts_wrong, talk)
  const told = <Answer extends CheckAnswer>(answer: Answer): Answer => ({ ...answer, reason: reason(answer.reason) })
  const criteria = assessment.criteria.map((criterion) => ({
    ...criterion,
    reason: reason(criterion.reason),
    checks: criterion.checks.map(told),
  }))
  return {
    ...assessment,
    criteria,
    blocker: assessment.blocker && told(assessment.blocker),
    blockers: assessment.blockers.map(told),
    checks: criteria.flatMap(({ checks }) => checks),
    facts: assessment.facts && facts,
    facts_wrong: facts,
    steps: [],
  }
}

const isHeld = 'Held: your trainer looks at it first.'
const goesOn = 'Not shown yet: the talk is still going on.'

function nothingOf(assessment: Assessment): Assessment {
  const { conversation_id, template_id, mode, archetype, turns, outcome, rubric_version } = assessment
  return Assessment.parse({
    ...{ conversation_id, template_id, mode, archetype, turns, outcome, rubric_version },
    score01: null,
    not_scored: notScoredForLearner(assessment),
    judged: 0,
    unjudged: 0,
    criteria: [],
    steps: [],
  })
}
