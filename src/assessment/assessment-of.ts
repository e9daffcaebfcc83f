import type { Conversation } from '../conversation/conversation.ts'
import { Assessment } from './assessment.ts'

/**
 * @param stored what is kept as the assessment of the talk
 * @returns it; null where it cannot be read any more, or the talk went on or ended since: the talk can be assessed again
 */
export function assessmentOf(
  { turns, ended }: Pick<Conversation, 'turns' | 'ended'>,
  stored: unknown,
): Assessment | null {
  const assessment = Assessment.safeParse(stored).data
  const isOfThisTalk = assessment?.turns === turns.length && assessment.outcome === (ended?.outcome ?? null)
  return isOfThisTalk ? assessment : null
}
