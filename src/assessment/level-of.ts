import type { RubricLevel } from '../scenario/rubric.ts'
import type { CheckAnswer } from './check-answer.ts'

/** The level a criterion reaches: its place, lowest 0; null when the answers do not tell, and `reason` says why. */
export interface ReachedLevel {
  readonly level: number | null
  readonly reason: string
}

/**
 * Turns answers into a level: the highest of which every check, and every check below, is answered yes.
 * @param answers of the checks of all levels, by check id
 * @returns no level where a check that decides was not judged (a level with one no is decided), or where the answers contradict
 * each other
 */
export function levelOf(levels: readonly RubricLevel[], answers: ReadonlyMap<string, CheckAnswer>): ReachedLevel {
  const asked = levels.slice(1).map(({ checks }) => checks.flatMap(({ id }) => answers.get(id) ?? []))
  const undecided = asked.findIndex((ofLevel) => !ofLevel.every(isYes))
  if (undecided < 0) return { level: asked.length, reason: asked.at(-1)?.[0]?.reason ?? '' }
  const failed = asked[undecided]?.find(({ answer }) => answer === false)
  if (!failed) return notJudged(asked[undecided]?.find(({ answer }) => answer === null)?.reason ?? 'nothing was asked')
  return asked.slice(undecided + 1).some((ofLevel) => ofLevel.every(isYes))
    ? notJudged('the answers contradict each other: a higher level is met and a lower one is not')
    : { level: undecided, reason: failed.reason }
}

const isYes = ({ answer }: CheckAnswer) => answer === true

function notJudged(why: string): ReachedLevel {
  return { level: null, reason: /^not (?:judged|scored)/i.test(why) ? why : `Not judged: ${why}` }
}
