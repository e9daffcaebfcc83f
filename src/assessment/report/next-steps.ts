import type { Conversation } from '../../conversation/conversation.ts'
import { adviseByRules } from '../advice/advise.ts'
import { aimOf } from '../advice/aim.ts'
import { toTryNext } from '../advice/to-try-next.ts'
import type { Assessment } from '../assessment.ts'
import type { NextStep, ReportedCriterion } from './report.ts'
import { tips } from './tips.ts'

const most = 3

/**
 * @param criteria as they count: where the trainer's values make another criterion one of the weakest, or the assessment is older
 * than its advice, the rules word the line now
 * @returns at most three, the weakest criterion first; those with a line come before those without
 */
export function nextSteps(
  conversation: Conversation,
  { advice, criteria: judged }: Assessment,
  criteria: readonly ReportedCriterion[],
): NextStep[] {
  const open = toTryNext(criteria.map((criterion) => ({ ...criterion, weight: criterion.share ?? 0 })))
  const unadvised = open.filter(({ id }) => !advice.some((one) => one.criterion === id))
  const late = unadvised.flatMap(({ id, value }) => {
    const criterion = judged.find((one) => one.id === id)
    return criterion ? adviseByRules(conversation, null, [{ ...criterion, value }]) : []
  })
  const lines = [...advice, ...late]
  const hasLine = ({ id }: { readonly id: string }) => lines.some((one) => one.criterion === id)
  const chosen = new Set(open.toSorted((one, other) => Number(hasLine(other)) - Number(hasLine(one))).slice(0, most))
  return open
    .filter((one) => chosen.has(one))
    .map(({ id, name, level, comment, reason, checks }) => {
      const line = lines.find((one) => one.criterion === id)
      const aim = aimOf({ id, name })
      return {
        criterion: id,
        name,
        level,
        why: comment ?? reason,
        not_met: checks.find(({ answer }) => answer === false)?.question ?? null,
        tip: aim === null ? null : tips[aim],
        turn: line?.turn ?? null,
        said: line?.instead_of ?? null,
        try_instead: line?.try_instead ?? null,
        source: line?.source ?? null,
      }
    })
}
