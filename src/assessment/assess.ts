import type { Conversation } from '../conversation/conversation.ts'
import { modeRules } from '../conversation/modes.ts'
import type { Template } from '../scenario/template.ts'
import type { StepRunner } from '../step.ts'
import type { Assessment, ScoredCriterion } from './assessment.ts'
import { type Criterion, criteriaFor } from './criteria.ts'
import { type Judgement, judge, standsIn } from './judge.ts'

/**
 * Scores a talk: one narrow question a criterion, all at the same time; code turns the answers into numbers.
 * @param template the scenario, for its own rubric; null when it is not known here
 */
export async function assess(
  conversation: Conversation,
  template: Template | null,
  run: StepRunner,
): Promise<Assessment> {
  const { archetype } = conversation.persona
  const asked = criteriaFor(archetype, template)
  const criteria = wasAtRisk(conversation)
    ? asked.map((criterion) => notJudged(criterion, atRisk))
    : await Promise.all(
        asked.map(async (criterion) => {
          const { value } = await run(judge, { conversation, criterion }, criterion.id)
          return scored(criterion, value, conversation)
        }),
      )
  const not_scored = whyNotScored(conversation)
  const judged = criteria.filter((criterion) => criterion.value !== null)
  return {
    conversation_id: conversation.id,
    template_id: conversation.template_id,
    mode: conversation.mode,
    archetype,
    turns: conversation.turns.length,
    outcome: conversation.ended?.outcome ?? null,
    score01: not_scored === null ? weightedMean(judged) : null,
    not_scored,
    judged: judged.length,
    unjudged: criteria.length - judged.length,
    criteria,
    steps: [...run.records],
  }
}

/** A lesson with the expert is not a performance, and a talk in which somebody was at risk is never marked. */
function whyNotScored(conversation: Conversation): string | null {
  if (wasAtRisk(conversation)) return atRisk
  return modeRules[conversation.mode].seat === 'expert' ? lesson : null
}

/** Whatever the rest of a stored talk says: one sign is enough. */
function wasAtRisk({ ended, flags, turns }: Conversation): boolean {
  return (
    ended?.outcome === 'safety' ||
    flags.includes('self_harm') ||
    turns.some(({ verdicts }) => verdicts.some(({ rule, action }) => rule === 'self_harm' && action === 'escalate'))
  )
}

const atRisk =
  'Not scored: the practice was stopped because the learner may have been at risk. Please talk to the person, not about the performance.'
const lesson = 'Not scored: this was a lesson with the expert, not a talk with the other person.'

function notJudged({ id, name, weight }: Criterion, reason: string): ScoredCriterion {
  return { id, name, weight, value: null, reason, evidence: [] }
}

/** A number per label; "cannot tell" is no number. */
const values: Readonly<Record<Judgement['answer'], number | null>> = { yes: 1, partly: 0.5, no: 0, cannot_tell: null }

/** An answer whose quotes do not stand in the talk is not believed. */
function scored({ id, name, weight }: Criterion, judgement: Judgement, conversation: Conversation): ScoredCriterion {
  const isInvented = judgement.quotes.some((quote) => !standsIn(quote, conversation))
  return {
    id,
    name,
    weight,
    value: isInvented ? null : values[judgement.answer],
    reason: isInvented ? 'Not judged: the quoted words were not said.' : judgement.reason,
    evidence: isInvented ? [] : judgement.quotes,
  }
}

function weightedMean(criteria: readonly ScoredCriterion[]): number | null {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  const total = criteria.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0)
  return Math.round((total / weights) * 1_000) / 1_000
}
