import type { Conversation } from '../conversation/conversation.ts'
import { modeRules } from '../conversation/modes.ts'
import type { Scoring } from '../scenario/rubric.ts'
import type { Review } from './review.ts'

/**
 * @param scoring of the scenario as it is now; null when it is not known
 * @returns whether score and report are kept from the learner until a trainer releases them; a scenario holds no lessons
 */
export function isHeld(
  { mode }: Pick<Conversation, 'mode'>,
  review: Pick<Review, 'results_released'> | null,
  scoring: Pick<Scoring, 'hold_results'> | null | undefined,
): boolean {
  const released = review?.results_released ?? null
  if (released !== null) return !released
  return scoring?.hold_results === true && modeRules[mode].seat !== 'expert'
}

/** @returns whether its learner is told nothing of a result: it is held, or the talk still goes on */
export function isWithheld({ status }: Pick<Conversation, 'status'>, held: boolean): boolean {
  return held || status === 'active'
}
