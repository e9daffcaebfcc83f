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
  const criteria = await Promise.all(
    criteriaFor(archetype, template).map(async (criterion) => {
      const { value } = await run(judge, { conversation, criterion }, criterion.id)
      return scored(criterion, value, conversation)
    }),
  )
  const judged = criteria.filter((criterion) => criterion.value !== null)
  return {
    conversation_id: conversation.id,
    template_id: conversation.template_id,
    mode: conversation.mode,
    archetype,
    turns: conversation.turns.length,
    outcome: conversation.ended?.outcome ?? null,
    score01: isScored(conversation) ? weightedMean(judged) : null,
    judged: judged.length,
    unjudged: criteria.length - judged.length,
    criteria,
    steps: [...run.records],
  }
}

/** A lesson with the expert is not a performance, and a talk in which somebody was at risk is never marked. */
function isScored({ mode, flags }: Conversation): boolean {
  return modeRules[mode].seat === 'character' && !flags.includes('self_harm')
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
