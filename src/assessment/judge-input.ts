import type { Conversation } from '../conversation/conversation.ts'
import type { KnownFact } from './facts/known-facts.ts'
import type { Check } from '../scenario/rubric.ts'

/** What a judge is asked: one question about one talk. */
export interface JudgeInput {
  readonly conversation: Conversation
  readonly check: Check
  readonly known: readonly KnownFact[] // what the scenario states; only where the question needs it
}
