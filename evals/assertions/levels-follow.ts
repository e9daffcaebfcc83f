import type { Assessment, ScoredCriterion } from '../../src/assessment/assessment.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'

/**
 * Each number follows from the answers: a criterion's level from its checks, its value from the level, the pass from score, mark and
 * blockers; a blocker that fails the attempt was found and is quoted; there is a mark and something that fails an attempt.
 * Wanted: true.
 */
export default defineCheck('levels-follow', { output: ScoringOutput, wanted: switchedOn }, ({ talks }) =>
  noneOf(
    talks.flatMap(({ name, assessment }) =>
      [...assessment.criteria.flatMap(faultsOfLevel), ...faultsOfPass(assessment)].map((fault) => `${name}: ${fault}`),
    ),
    `passes ${talks.map(({ assessment }) => String(assessment.pass)).join(', ')}`,
  ),
)

/** Of the checks of a usual criterion the first belongs to the middle level, all others to the highest. */
function faultsOfLevel({ id, level, levels, value, checks: [first, ...others] }: ScoredCriterion): string[] {
  const top = levels.length - 1
  if (top < 1) return [`${id} has no levels`]
  if (!first) return [`${id} was asked nothing`]
  if (level === null) return value === null ? [] : [`${id} is worth ${value} without a level`]
  const met = first.answer !== true ? 0 : others.some(({ answer }) => answer !== true) ? 1 : top
  return [
    ...(value === null || Math.abs(value - level / top) > 0.001
      ? [`${id} is worth ${value} at level ${level} of ${top}`]
      : []),
    ...(level === met ? [] : [`${id} is at level ${level}, its checks say ${met}`]),
  ]
}

function faultsOfPass({ score01, pass, pass_mark01, blocker, blockers, not_scored }: Assessment): string[] {
  const found = not_scored === null && blockers.some(({ answer }) => answer === true)
  const wanted = found ? false : score01 === null || pass_mark01 === null ? null : score01 >= pass_mark01
  return [
    ...(blockers.length === 0 ? ['nothing is asked that fails an attempt'] : []),
    ...(pass_mark01 === null ? ['there is no mark to be reached'] : []),
    ...(pass === wanted ? [] : [`pass is ${pass}, wanted ${wanted}`]),
    ...(blocker !== null && (blocker.answer !== true || blocker.quote === null)
      ? [`fails for ${blocker.id}, which was not found`]
      : []),
    ...(found && blocker === null ? ['what fails the attempt is not named'] : []),
  ]
}
