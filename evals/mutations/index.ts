import { answerMutations } from './answers.ts'
import { archetypeMutations } from './archetypes.ts'
import { assessmentMutations } from './assessment.ts'
import { categoryMutations } from './categories.ts'
import { dispositionMutations } from './disposition.ts'
import { guardMutations } from './guards.ts'
import { guardrailMutations } from './guardrails.ts'
import { harmlessEdits } from './harmless.ts'
import { inventionMutations } from './invention.ts'
import { modeMutations } from './modes.ts'
import type { Mutation } from './mutation.ts'
import { outputMutations } from './output.ts'
import { personaMutations } from './persona.ts'
import { promptPartMutations } from './prompt-parts.ts'
import { promptMutations } from './prompt.ts'
import { readingMutations } from './reading.ts'
import { replyMutations } from './replies.ts'
import { voiceMutations } from './voice.ts'
import { writingMutations } from './writing.ts'

export { harmlessEdits }

/** Damage that some case has to notice, from the document to the judgement. */
export const mutations: readonly Mutation[] = [
  ...readingMutations,
  ...personaMutations,
  ...writingMutations,
  ...inventionMutations,
  ...categoryMutations,
  ...promptMutations,
  ...promptPartMutations,
  ...guardrailMutations,
  ...archetypeMutations,
  ...guardMutations,
  ...answerMutations,
  ...voiceMutations,
  ...replyMutations,
  ...outputMutations,
  ...dispositionMutations,
  ...modeMutations,
  ...assessmentMutations,
]

export const everyMutation: readonly Mutation[] = [...mutations, ...harmlessEdits]
