import { harmlessInPersona } from './harmless-persona.ts'
import { harmlessInPrompt } from './harmless-prompt.ts'
import { harmlessInTalk } from './harmless-talk.ts'
import { harmlessWordings } from './harmless-wordings.ts'
import type { Mutation } from './mutation.ts'

/** Edits that no trainer and no learner would complain about: the same said otherwise, or in another order. */
export const harmlessEdits: readonly Mutation[] = [
  ...harmlessInPrompt,
  ...harmlessInPersona,
  ...harmlessInTalk,
  ...harmlessWordings,
]
