import type { ConversationRules } from '../../../persona/persona.ts'
import type { BuiltPersona } from '../../../roleplay.ts'
import type { StepRecord } from '../../../step.ts'
import { brokenOff } from '../../api/api-error.ts'
import type { StreamEvent } from '../../api/event-stream.ts'

/** What a person is made from: the order that the server gets. */
export interface Order {
  readonly template_id: string
  readonly mode: string
  readonly gender?: string
  readonly custom_prompt?: string
  readonly variation_id?: string
}

/** A category while it is written: first only its reason is known, then what stands in it. */
export interface CategoryMade {
  readonly name: string
  readonly reason: string
  readonly source: string | null // null until it is written
  readonly fields: readonly { readonly field: string; readonly value: unknown }[]
  readonly paragraph: string
}

/** A person while they are made, as the server tells about it. */
export interface Generation {
  readonly order: Order
  readonly startedAt: number
  readonly endedAt: number | null
  readonly steps: readonly StepRecord[]
  readonly categories: readonly CategoryMade[]
  readonly rules: { readonly source: string; readonly rules: ConversationRules } | null
  readonly built: BuiltPersona | null
  readonly error: unknown // null while nothing went wrong
  readonly isCancelled: boolean
}

/** @returns a person of whom nothing is known yet */
export const beginGeneration = (order: Order, now: number): Generation => ({
  order,
  startedAt: now,
  endedAt: null,
  steps: [],
  categories: [],
  rules: null,
  built: null,
  error: null,
  isCancelled: false,
})

/** @returns the generation after one more event; what is not known is passed over */
export function withGenerationEvent(generation: Generation, { event, data }: StreamEvent, now: number): Generation {
  if (event === 'step') return { ...generation, steps: [...generation.steps, data as StepRecord] }
  if (event === 'categories') {
    const { categories } = data as { categories: readonly { name: string; reason: string }[] }
    const chosen = categories.map(({ name, reason }) => ({ name, reason, source: null, fields: [], paragraph: '' }))
    return { ...generation, categories: chosen }
  }
  if (event === 'category') {
    const written = data as Pick<CategoryMade, 'name' | 'source' | 'fields' | 'paragraph'>
    return {
      ...generation,
      categories: generation.categories.map((category) =>
        category.name === written.name ? { ...category, ...written } : category,
      ),
    }
  }
  if (event === 'rules') return { ...generation, rules: data as Generation['rules'] }
  if (event === 'persona') return { ...generation, built: data as BuiltPersona, endedAt: now }
  return generation
}

/** @returns the generation when no more events come; without a person it has failed, whatever was promised */
export function withGenerationClosed(generation: Generation, now: number): Generation {
  return generation.built ? generation : { ...generation, error: brokenOff(), endedAt: now }
}

/** How much is done of what has to be done; until the categories are chosen nobody knows how much that is. */
export function progressOf({ categories, rules, built }: Generation): { done: number; total: number | null } {
  if (categories.length === 0) return { done: 0, total: built ? 1 : null }
  const written = categories.filter(({ source }) => source !== null).length
  const total = categories.length + 3 // the choice, the way of talking, and putting it together
  return { done: built ? total : 1 + written + (rules ? 1 : 0), total }
}

/** @returns what happens now, in a sentence */
export function stageOf(generation: Generation): string {
  const { categories, rules, built, isCancelled } = generation
  if (isCancelled) return 'Stopped. Nothing was kept.'
  if (built) return `${built.persona.name ?? built.persona.role} is there.`
  if (categories.length === 0) return 'Choosing what matters about this person …'
  const open = categories.filter(({ source }) => source === null).length
  if (open > 0) return `Writing the details: ${categories.length - open} of ${categories.length} done …`
  return rules ? 'Putting it together …' : 'Writing how they talk …'
}
