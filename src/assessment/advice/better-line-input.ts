import type { SpokenLanguage } from '../../conversation/guards/spoken-language.ts'
import type { Conversation } from '../../conversation/conversation.ts'
import type { CheckAnswer } from '../check-answer.ts'
import type { Aim } from './aim.ts'
import type { Place } from './place.ts'

/** What a better line is made of. */
export interface BetterLineInput {
  readonly conversation: Conversation
  readonly criterion: { readonly id: string; readonly name: string }
  readonly open: CheckAnswer | null // the check that is not met yet
  readonly aim: Aim | null
  readonly place: Place
  readonly facts: readonly string[] // what the learner may say
  readonly language: SpokenLanguage
}
