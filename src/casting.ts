import { randomUUID } from 'node:crypto'
import { isOrder } from './conversation/guards/is-order.ts'
import { RoleplayError } from './errors.ts'
import { found } from './found.ts'
import { buildPersona } from './persona/build-persona.ts'
import { categoryLibrary } from './persona/categories.ts'
import type { Category } from './persona/category.ts'
import { editPersona } from './persona/edit-persona.ts'
import type { Persona, PersonaRequest } from './persona/persona.ts'
import { isSamePerson } from './persona/same-person.ts'
import { type RewriteRequest, rewriteCategory, withRewritten } from './persona/rewrite-category.ts'
import { wishWithoutOrders, withMoreWarnings, withWarnings } from './persona/wish.ts'
import { type BuiltPersona, withPrompt } from './prompt/built-persona.ts'
import { publicationOf } from './scenario/publication.ts'
import { createChangeInOrder } from './store/change-in-order.ts'
import type { Store, StoredScenario } from './store/store.ts'
import type { WorkOptions, Workshop } from './work.ts'

export interface CastingDependencies extends Workshop {
  readonly store: Store
  readonly getScenario: (templateId: string, options?: WorkOptions) => Promise<StoredScenario>
  readonly withdraw: (templateId: string, personaId: string) => Promise<void> // from what learners are shown
  readonly ownCategories: () => Promise<readonly Category[]>
  readonly log: (event: string, details: Record<string, unknown>) => void
}

/** The persons that learners meet: generated from scenarios, kept, edited, written anew in part. */
export function createCasting(dependencies: CastingDependencies) {
  const { store, getScenario, withdraw, ownCategories, runnerFor, counted, log } = dependencies
  const changeStored = createChangeInOrder(store.personas)

  /** Whoever asks for the same again gets the same person; one that was changed since stays, and another is made. */
  async function createPersona(
    templateId: string,
    request: PersonaRequest,
    options: WorkOptions = {},
  ): Promise<BuiltPersona> {
    const scenario = await getScenario(templateId, options)
    const wish = wishWithoutOrders(request, isOrder)
    const written = await counted(
      buildPersona(scenario.template_data, wish.request, {
        run: runnerFor(options),
        ownCategories: await ownCategories(),
        ...(options.onEvent ? { onEvent: options.onEvent } : {}),
      }),
    )
    const persona = wish.warnings.length > 0 ? withWarnings(written, request, wish.warnings) : written
    const isTaken = (await store.personas.get(persona.id)) !== null
    const same = isTaken ? (await store.personas.list()).find((stored) => isSamePerson(stored, persona)) : undefined
    if (same) return withPrompt(same)
    const built = withPrompt(isTaken ? { ...persona, id: randomUUID() } : persona)
    log('persona-created', {
      persona: built.persona.id,
      template: templateId,
      categories: persona.detail_categories_included,
      ok: built.prompt_check.ok,
    })
    await store.personas.put(built.persona.id, built.persona)
    return built
  }

  /**
   * Writes one category of a persona anew; what was changed meanwhile elsewhere in the persona stays.
   * @throws RoleplayError `not-found` for an unknown persona, a category it does not have, or when its scenario is gone
   */
  async function rewriteDetails(
    id: string,
    category: string,
    asked: RewriteRequest,
    options: WorkOptions = {},
  ): Promise<BuiltPersona> {
    const persona = await getPersona(id)
    if (!Object.hasOwn(persona.detail_categories, category))
      throw new RoleplayError(
        'not-found',
        `persona ${JSON.stringify(id)} has no category ${JSON.stringify(category)}: expected one of ${persona.detail_categories_included.join(', ')}`,
      )
    const { template_data } = await scenarioOf(persona, options)
    const { request, warnings } = wishWithoutOrders({ ...asked, mode: persona.mode }, isOrder)
    const library = [...categoryLibrary, ...(await ownCategories())]
    const written = await counted(
      rewriteCategory(template_data, persona, category, request, { run: runnerFor(options), library }),
    )
    const change = (latest: Persona) => withMoreWarnings(withRewritten(latest, written), warnings)
    const built = withPrompt(found(await changeStored(id, change), 'persona', id))
    log('category-rewritten', { persona: id, category, source: written.source, ok: built.prompt_check.ok })
    return built
  }

  async function scenarioOf({ id, template_id }: Persona, options: WorkOptions): Promise<StoredScenario> {
    try {
      return await getScenario(template_id, options)
    } catch (cause) {
      if (!(cause instanceof RoleplayError) || cause.code !== 'not-found') throw cause
      throw new RoleplayError(
        'not-found',
        `the scenario ${JSON.stringify(template_id)} of persona ${JSON.stringify(id)} is gone, nothing can be written from it`,
        { cause },
      )
    }
  }

  /** Takes a persona that was made elsewhere, or by an older version. */
  async function keepPersona(persona: Persona): Promise<Persona> {
    await store.personas.put(persona.id, persona)
    return persona
  }

  const listPersonas = () => store.personas.list()

  /** @returns the ids of the personas that learners are to meet in published scenarios */
  async function publishedPersonas(): Promise<ReadonlySet<string>> {
    const publications = (await store.scenarios.list()).map(publicationOf)
    return new Set(publications.flatMap(({ published, persona_ids }) => (published ? persona_ids : [])))
  }

  const getPersona = async (id: string) => found(await store.personas.get(id), 'persona', id)

  const promptOf = async (id: string) => withPrompt(await getPersona(id))

  async function changePersona(id: string, changed: Persona): Promise<BuiltPersona> {
    return withPrompt(found(await changeStored(id, (latest) => editPersona(latest, changed)), 'persona', id))
  }

  async function deletePersona(id: string): Promise<void> {
    const { template_id } = await getPersona(id)
    if (!(await store.personas.delete(id))) found(null, 'persona', id)
    await withdraw(template_id, id)
  }

  return {
    createPersona,
    rewriteDetails,
    keepPersona,
    listPersonas,
    publishedPersonas,
    getPersona,
    promptOf,
    changePersona,
    deletePersona,
  }
}
