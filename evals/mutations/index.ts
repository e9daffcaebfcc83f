import { harmlessEdits } from './harmless.ts'
import type { Mutation } from './mutation.ts'
import { promptMutations } from './prompt.ts'

export { harmlessEdits }

/** Damage that some case has to notice. */
export const mutations: readonly Mutation[] = [...promptMutations]

export const everyMutation: readonly Mutation[] = [...mutations, ...harmlessEdits]
