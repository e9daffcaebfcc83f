import { type Mutation, mutation } from './mutation.ts'

/** Edits that nobody should be stopped for: the same said otherwise. */
export const harmlessEdits: readonly Mutation[] = [
  mutation<typeof import('../../src/prompt/archetype-section.ts')>(
    'the rules of the kind of talk stand in another order',
    'prompt/archetype-section.ts',
    ({ archetypeSection }) => ({
      archetypeSection: (persona) => {
        const section = archetypeSection(persona)
        const lines = section.text.split('\n')
        const rules = lines.filter((line) => line.startsWith('- '))
        let at = rules.length
        return {
          ...section,
          text: lines.map((line) => (line.startsWith('- ') ? (rules[--at] ?? line) : line)).join('\n'),
        }
      },
    }),
  ),
]
