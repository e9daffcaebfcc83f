import { type Mutation, mutation } from './mutation.ts'

/** Damage to the system prompt, whoever wrote the persona. */
export const promptMutations: readonly Mutation[] = [
  mutation<typeof import('../../src/prompt/archetype-section.ts')>(
    'the section on the kind of talk is dropped',
    'prompt/archetype-section.ts',
    ({ archetypeSection }) => ({ archetypeSection: (persona) => ({ ...archetypeSection(persona), text: '' }) }),
  ),
]
