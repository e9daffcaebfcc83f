import type { BuiltPersona } from '../../roleplay.ts'
import type { Persona } from '../../persona/persona.ts'
import type { PromptCheck } from '../../prompt/check-prompt.ts'
import type { ScenarioDocument, Template } from '../../scenario/template.ts'
import type { StepRecord } from '../../step.ts'
import { client, read } from '../api/client.ts'

/** What the trainer's views ask of the server, and the shapes they get. */

/** A scenario in the trainer's list. */
export interface ScenarioEntry {
  readonly template_id: string
  readonly title: string
  readonly domain: string
  readonly archetype: string
  readonly language: string
  readonly bundled: boolean
  readonly published: boolean
  readonly purpose: string | null
  readonly meets: { readonly name: string | null; readonly role: string | null }
}

/** A scenario whole. */
export interface Scenario {
  readonly template_id: string
  readonly template_data: Template
  readonly steps: readonly StepRecord[]
  readonly bundled?: boolean
  readonly publication?: Publication
  readonly document?: { readonly name: string; readonly characters: number } | null
}

/** Whether learners see a scenario, and whom they may meet in it. */
export interface Publication {
  readonly published: boolean
  readonly persona_ids: readonly string[]
}

/** A person in the list of a scenario's people. */
export interface PersonEntry {
  readonly id: string
  readonly template_id: string
  readonly mode: string
  readonly name: string | null
  readonly role: string
  readonly archetype: string
  readonly variation_id?: string | number | null
  readonly published?: boolean
  readonly age?: number | string | null
  readonly gender?: string | null
  readonly location?: string | null
  readonly summary?: string | null
}

/** A prompt and what the check found. */
export interface Prompt {
  readonly system_prompt: string
  readonly prompt_check: PromptCheck
}

const { scenarios, personas } = client.api
const scenario = scenarios[':id']
const person = personas[':id']
const named = (id: string) => ({ param: { id } })

/** All scenarios, drafts too. */
export const listScenarios = (): Promise<{ scenarios: readonly ScenarioEntry[] }> => read(scenarios.$get({ query: {} }))

/** A scenario with all that was read from its document. */
export const getScenario = (id: string) =>
  read(scenario.$get({ ...named(id), query: { view: 'trainer' } })) as Promise<Scenario> // learners are told less

/** Puts the template in the place of the one before. */
export const saveScenario = (id: string, template: Template): Promise<Scenario> =>
  read(scenario.$put({ ...named(id), json: template }))

/** Deletes a scenario; of a bundled one only the changes. */
export const deleteScenario = (id: string) => scenario.$delete(named(id))

/** Gives a scenario to learners, or takes it back; who may be met stays where nothing is said of it. */
export const publishScenario = (
  id: string,
  { published, persona_ids: ids }: Partial<Publication> & { readonly published: boolean },
): Promise<Scenario> =>
  read(scenario.publication.$put({ ...named(id), json: { published, ...(ids && { persona_ids: [...ids] }) } }))

/** The text that a scenario was read from. */
export const getDocument = (id: string): Promise<ScenarioDocument> => read(scenario.document.$get(named(id)))

/** Everybody made for a scenario. */
export const listPeople = async (templateId: string): Promise<readonly PersonEntry[]> =>
  (await read(personas.$get({ query: { template_id: templateId } }))).personas

/** A person whole. */
export const getPersona = async (id: string) => (await read(person.$get(named(id)))) as Persona

/** Puts the person in the place of the one before. */
export const savePersona = async (id: string, persona: Persona) =>
  (await read(person.$put({ ...named(id), json: persona }))) as BuiltPersona

/** Deletes a person; talks that have been held stay. */
export const deletePersona = (id: string) => person.$delete(named(id))

/** What the language model is told of a person, and whether all of it is in there. */
export const getPrompt = (id: string): Promise<Prompt> => read(person.prompt.$get(named(id)))

/** Has one category of a person written anew. */
export const writeCategoryAnew = async (
  id: string,
  category: string,
  order: { readonly custom_prompt?: string; readonly variation_id?: string },
) => (await read(person.categories[':category'].$post({ param: { id, category }, json: order }))) as BuiltPersona

/** A request whose answer comes in pieces; the client reads only whole ones. */
export const post = (value: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})
