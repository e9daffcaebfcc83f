import { isOrder } from './conversation/guards/is-order.ts'
import { RoleplayError } from './errors.ts'
import { found } from './found.ts'
import { assembleTemplate } from './scenario/assemble-template.ts'
import { extractTemplate } from './scenario/extract-template.ts'
import { type ScenarioLibrary, type ScenarioSummary, summaryOf } from './scenario/library.ts'
import { type Publication, publicationOf } from './scenario/publication.ts'
import { documentWithoutOrders } from './scenario/set-aside-orders.ts'
import type { ScenarioDocument, Template } from './scenario/template.ts'
import { withTrainersEdit } from './scenario/trainers-edit.ts'
import { createChangeInOrder } from './store/change-in-order.ts'
import type { Store, StoredScenario } from './store/store.ts'
import type { WorkOptions, Workshop } from './work.ts'

export interface ScenariosDependencies extends Workshop {
  readonly store: Store
  readonly bundled: ScenarioLibrary
}

/** The scenarios: read from documents, kept, edited by trainers, shown to learners once they are published. */
export function createScenarios({ store, bundled, runnerFor, counted }: ScenariosDependencies) {
  const beingRead = new Map<string, Promise<StoredScenario>>()
  const changeScenario = createChangeInOrder(store.scenarios)

  async function listScenarios(): Promise<ScenarioSummary[]> {
    const [stored, summaries] = await Promise.all([store.scenarios.list(), bundled.summaries()])
    const own = new Set(stored.map((scenario) => scenario.template_id))
    return [...summaries.filter((summary) => !own.has(summary.template_id)), ...stored.map(summaryOf)]
  }

  async function readScenario(document: ScenarioDocument, options: WorkOptions = {}): Promise<StoredScenario> {
    const scenario = await counted(extracted(document, options))
    const templateId = await freeTemplateId(scenario.template_id)
    const stored = {
      ...scenario,
      template_id: templateId,
      template_data: { ...scenario.template_data, template_id: templateId },
    }
    await store.scenarios.put(templateId, stored)
    return stored
  }

  /** A bundled scenario is read when it is first needed, once, then kept like any other. */
  async function getScenario(templateId: string, options: WorkOptions = {}): Promise<StoredScenario> {
    const stored = await store.scenarios.get(templateId)
    if (stored) return stored
    const document = bundled.document(templateId)
    if (!document)
      throw new RoleplayError('not-found', `no scenario ${JSON.stringify(templateId)}: GET /api/scenarios lists them`)
    const reading = beingRead.get(templateId) ?? counted(bundledScenario(templateId, document, options))
    beingRead.set(templateId, reading)
    return reading.finally(() => beingRead.delete(templateId))
  }

  /** What somebody kept under this id while it was read (an edit) is newer than the reading. */
  async function bundledScenario(
    templateId: string,
    document: ScenarioDocument,
    { onStep }: WorkOptions,
  ): Promise<StoredScenario> {
    const kept = asBundled(templateId, await extracted(document, onStep ? { onStep } : {}))
    const newer = await store.scenarios.get(templateId)
    if (newer) return newer
    await store.scenarios.put(templateId, kept)
    return kept
  }

  function asBundled(templateId: string, scenario: StoredScenario): StoredScenario {
    const template_data = { ...scenario.template_data, template_id: templateId }
    return { ...scenario, template_id: templateId, bundled: true, template_data }
  }

  async function extracted(document: ScenarioDocument, options: WorkOptions): Promise<StoredScenario> {
    const run = runnerFor(options)
    const { document: readable, warnings } = documentWithoutOrders(document, isOrder)
    const { value } = await run(extractTemplate, readable)
    const template = assembleTemplate(readable, value)
    const template_data = warnings.length > 0 ? { ...template, warnings } : template
    return { template_id: template_data.template_id, document, template_data, steps: [...run.records], bundled: false }
  }

  async function freeTemplateId(wanted: string): Promise<string> {
    for (let number = 1; ; number++) {
      const id = number === 1 ? wanted : `${wanted}-${number}`
      if (!bundled.document(id) && !(await store.scenarios.get(id))) return id
    }
  }

  /** Takes template data that was made elsewhere. */
  async function keepTemplate(template: Template): Promise<StoredScenario> {
    const scenario = {
      template_id: template.template_id,
      document: null,
      template_data: template,
      steps: [],
      bundled: false,
    }
    await store.scenarios.put(template.template_id, scenario)
    return scenario
  }

  const editTemplate = (templateId: string, template: Template): Promise<StoredScenario> =>
    change(templateId, (latest) => ({
      ...latest,
      template_data: withTrainersEdit(latest.template_data, { ...template, template_id: templateId }),
    }))

  /** Several sides change a scenario: its text, who sees it, whom they meet. None undoes another. */
  async function change(templateId: string, work: (latest: StoredScenario) => StoredScenario): Promise<StoredScenario> {
    await getScenario(templateId)
    return found(await changeScenario(templateId, work), 'scenario', templateId)
  }

  /** Deleting a bundled scenario takes back its edits; the document itself stays, and so does who may see it. */
  async function deleteScenario(templateId: string): Promise<void> {
    const document = bundled.document(templateId)
    if (document && (await store.scenarios.get(templateId))?.publication) {
      const anew = asBundled(templateId, await counted(extracted(document, {})))
      await changeScenario(templateId, ({ publication }) => ({ ...anew, publication }))
      return
    }
    const existed = await store.scenarios.delete(templateId)
    if (!existed && !document) throw new RoleplayError('not-found', `no scenario ${JSON.stringify(templateId)}`)
  }

  /** @returns the document as it was read, which the spans of the template point into */
  async function documentOf(templateId: string): Promise<ScenarioDocument> {
    const { document } = await getScenario(templateId)
    if (document) return document
    throw new RoleplayError(
      'not-found',
      `scenario ${JSON.stringify(templateId)} was given as template data, without a document`,
    )
  }

  // ── publication ──────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * @param persona_ids when missing they stay as they are
   * @throws RoleplayError `request-invalid` for a persona that is not there or belongs to another scenario
   */
  async function publish(
    templateId: string,
    { published, persona_ids }: { readonly published: boolean; readonly persona_ids?: readonly string[] | undefined },
  ): Promise<StoredScenario> {
    await getScenario(templateId)
    const chosen = persona_ids && (await ownPersonas(templateId, persona_ids))
    return change(templateId, (latest) => ({
      ...latest,
      publication: { published, persona_ids: chosen ?? publicationOf(latest).persona_ids },
    }))
  }

  async function ownPersonas(templateId: string, ids: readonly string[]): Promise<string[]> {
    const personas = await Promise.all(ids.map((id) => store.personas.get(id)))
    const problems = personas.flatMap((persona, at) =>
      persona?.template_id === templateId
        ? []
        : [
            {
              path: `persona_ids.${at}`,
              message: `expected a persona of this scenario, got ${JSON.stringify(ids[at])}`,
            },
          ],
    )
    if (problems.length === 0) return [...new Set(ids)]
    const told = problems.map(({ path, message }) => `${path}: ${message}`).join('; ')
    throw new RoleplayError('request-invalid', told, { problems })
  }

  /** A persona that is gone is no choice for learners any more. */
  async function withdraw(templateId: string, personaId: string): Promise<void> {
    const without = (publication: Publication) => ({
      ...publication,
      persona_ids: publication.persona_ids.filter((id) => id !== personaId),
    })
    const scenario = await store.scenarios.get(templateId)
    if (!scenario?.publication?.persona_ids.includes(personaId)) return
    await changeScenario(templateId, (latest) => ({ ...latest, publication: without(publicationOf(latest)) }))
  }

  return {
    listScenarios,
    readScenario,
    getScenario,
    keepTemplate,
    editTemplate,
    deleteScenario,
    documentOf,
    publish,
    withdraw,
  }
}
