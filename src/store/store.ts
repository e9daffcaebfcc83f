import { z } from 'zod'
import { Review } from '../assessment/review.ts'
import { Conversation, Turn } from '../conversation/conversation.ts'
import { Category } from '../persona/category.ts'
import { Persona } from '../persona/persona.ts'
import { Publication } from '../scenario/publication.ts'
import { Rubric } from '../scenario/rubric.ts'
import { ScenarioDocument, Template } from '../scenario/template.ts'
import { StepRecord } from '../step.ts'
import type { Parts } from './held.ts'

/** A scenario as it was read: the document (null when only its template data was given) and what was extracted. */
export const StoredScenario = z.looseObject({
  template_id: z.string().min(1),
  document: ScenarioDocument.nullable().default(null),
  template_data: Template,
  steps: z.array(StepRecord).default([]), // how the extraction went
  bundled: z.boolean().default(false),
  publication: Publication.optional(), // missing until a trainer decides, see publicationOf
})
export type StoredScenario = z.infer<typeof StoredScenario>

/** An assessment is kept whole under the id of the conversation that it judges. */
export const StoredAssessment = z.looseObject({ conversation_id: z.string() })
export type StoredAssessment = z.infer<typeof StoredAssessment>

/** What is kept, and the shape that every stored value must have. The names are also the folders of the file store. */
export const storedSchemas = {
  scenarios: StoredScenario,
  personas: Persona,
  conversations: Conversation,
  assessments: StoredAssessment,
  reviews: Review,
  categories: Category,
} as const
export type Kind = keyof typeof storedSchemas

/** Of what a kind is made, where its values are stored again and again: a talk with every turn. */
export const storedParts: Readonly<Partial<Record<Kind, Parts>>> = {
  conversations: {
    rest: Conversation.extend({ persona: z.null(), turns: z.null(), rubric: z.null().optional() }),
    one: { persona: Persona, rubric: Rubric },
    each: { turns: Turn },
    long: ['system_prompt'],
  },
}

/** How many values of such a kind are held in memory between two uses. */
export const valuesHeld = 32

/**
 * All values of one kind. Values go in and come out as copies, but for their parts (`storedParts`), which come out frozen; fields that the schema does not know
 * are kept.
 * What no value can have as its id is simply not there; only `put` refuses it.
 * @throws RoleplayError `request-invalid` from `put` for such an id (see `mustBeId`); from every method `store-failed` when the place they are kept in fails or the store is closed
 */
export interface Collection<T> {
  /** @returns null when there is no such value, or it can no longer be read */
  get(id: string): Promise<T | null>
  /** @returns every readable value, by ascending id (code units) */
  list(): Promise<T[]>
  /**
   * Resolves when the value would survive the end of the process. Of several puts to one id the last one called wins.
   * @throws RoleplayError `store-failed` when the value does not have the shape of its kind; nothing is changed then
   */
  put(id: string, value: T): Promise<void>
  /** @returns whether there was one */
  delete(id: string): Promise<boolean>
}

/** Everything the product remembers. */
export interface Store {
  readonly scenarios: Collection<StoredScenario>
  readonly personas: Collection<Persona>
  readonly conversations: Collection<Conversation>
  readonly assessments: Collection<StoredAssessment>
  readonly reviews: Collection<Review> // under the id of the conversation
  readonly categories: Collection<Category> // made by trainers, under their names
  /** Waits for what is under way, then gives the store free for another process. Closing twice is harmless. */
  close(): Promise<void>
}

/** Where a store reports what it put right; the same shape as the log of the rest of the product. */
export type StoreLog = (event: string, details: Record<string, unknown>) => void
