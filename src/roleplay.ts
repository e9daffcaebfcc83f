import { randomUUID } from 'node:crypto'
import { assess } from './assessment/assess.ts'
import type { Assessment } from './assessment/assessment.ts'
import { isOrder } from './conversation/guards/is-order.ts'
import type { Conversation } from './conversation/conversation.ts'
import { newConversation } from './conversation/new-conversation.ts'
import { createModelVoice } from './conversation/voices/model-voice.ts'
import { createRulesVoice } from './conversation/voices/rules-voice.ts'
import { RoleplayError } from './errors.ts'
import { found } from './found.ts'
import type { ModelClient } from './llm/model-client.ts'
import { meteredModel } from './metrics/metered-model.ts'
import { createProductMetrics } from './metrics/product-metrics.ts'
import { buildPersona, type PersonaEvent } from './persona/build-persona.ts'
import type { Category } from './persona/category.ts'
import { derivedOnce } from './persona/derived-once.ts'
import { editPersona } from './persona/edit-persona.ts'
import { Persona, type PersonaRequest } from './persona/persona.ts'
import { wishWithoutOrders, withWarnings } from './persona/wish.ts'
import { checkPrompt, type PromptCheck } from './prompt/check-prompt.ts'
import { systemPrompt } from './prompt/system-prompt.ts'
import { assembleTemplate } from './scenario/assemble-template.ts'
import { extractTemplate } from './scenario/extract-template.ts'
import type { Helpline } from './scenario/helpline.ts'
import type { ScenarioLibrary, ScenarioSummary } from './scenario/library.ts'
import { summaryOf } from './scenario/library.ts'
import { documentWithoutOrders } from './scenario/set-aside-orders.ts'
import type { ScenarioDocument, Template } from './scenario/template.ts'
import { createStepRunner, type StepRecord } from './step.ts'
import type { Store, StoredScenario } from './store/store.ts'
import { createTalks } from './talks.ts'

/** The product, as its users see it: routes, the command line and the evals call these and nothing else. */
export type Roleplay = ReturnType<typeof createRoleplay>

export interface RoleplayDependencies {
  readonly store: Store
  readonly model: ModelClient | null // null: the rules engine
  readonly contextTokens: number // the model's window
  readonly bundled: ScenarioLibrary
  readonly ownCategories: readonly Category[]
  readonly helplines?: readonly Helpline[] // the organisation's, shown before the public ones
  readonly turnJudge?: boolean // a second look at every turn; otherwise where a scenario's policy asks for it
  readonly versions: Readonly<Record<string, string>> // kept with every conversation
  readonly log: (event: string, details: Record<string, unknown>) => void
  readonly signal: AbortSignal // aborted when the process gives up waiting; turns under way then stop
}

/** A generated persona, the prompt made from it, and the proof that nothing got lost. */
export interface BuiltPersona {
  readonly persona: Persona
  readonly system_prompt: string
  readonly prompt_check: PromptCheck
}

export interface WorkOptions {
  readonly signal?: AbortSignal
  readonly onStep?: (record: StepRecord) => void
  readonly onEvent?: (event: PersonaEvent) => void
}

/**
 * scenario -> persona -> prompt -> conversation -> assessment: each use case loads, runs one stage and saves.
 * @throws RoleplayError from all of them, `not-found` for unknown ids
 */
export function createRoleplay(dependencies: RoleplayDependencies) {
  const { store, bundled, log } = dependencies
  const metrics = createProductMetrics()
  const model = dependencies.model && meteredModel(dependencies.model, metrics)
  const engine = model ? 'model' : 'rules'
  const rulesVoice = createRulesVoice()
  const voice = model ? createModelVoice(model, dependencies.contextTokens) : rulesVoice
  const beingRead = new Map<string, Promise<StoredScenario>>()
  const underWay = new Set<Promise<unknown>>()

  /** Counts work as under way until it is done, so that a server which stops can wait for it. */
  function counted<Value>(work: Promise<Value>): Promise<Value> {
    underWay.add(work)
    const forget = () => void underWay.delete(work)
    work.then(forget, forget)
    return work
  }

  const talks = createTalks({ ...dependencies, model, metrics, voice, fallback: rulesVoice, counted })

  const runnerFor = ({ signal, onStep }: WorkOptions) =>
    createStepRunner({ model, ...(signal ? { signal } : {}), ...(onStep ? { onRecord: onStep } : {}) })

  // ── scenarios ────────────────────────────────────────────────────────────────────────────────────────────────────

  async function listScenarios(): Promise<ScenarioSummary[]> {
    const stored = await store.scenarios.list()
    const own = new Set(stored.map((scenario) => scenario.template_id))
    return [...bundled.summaries().filter((summary) => !own.has(summary.template_id)), ...stored.map(summaryOf)]
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
    const scenario = await extracted(document, onStep ? { onStep } : {})
    const kept = {
      ...scenario,
      template_id: templateId,
      bundled: true,
      template_data: { ...scenario.template_data, template_id: templateId },
    }
    const newer = await store.scenarios.get(templateId)
    if (newer) return newer
    await store.scenarios.put(templateId, kept)
    return kept
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

  async function editTemplate(templateId: string, template: Template): Promise<StoredScenario> {
    const scenario = await getScenario(templateId)
    const edited = { ...scenario, template_data: { ...template, template_id: templateId } }
    await store.scenarios.put(templateId, edited)
    return edited
  }

  /** Deleting a bundled scenario takes back its edits; the document itself stays. */
  async function deleteScenario(templateId: string): Promise<void> {
    const existed = await store.scenarios.delete(templateId)
    if (!existed && !bundled.document(templateId))
      throw new RoleplayError('not-found', `no scenario ${JSON.stringify(templateId)}`)
  }

  // ── personas ─────────────────────────────────────────────────────────────────────────────────────────────────────

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
        ownCategories: dependencies.ownCategories,
        ...(options.onEvent ? { onEvent: options.onEvent } : {}),
      }),
    )
    const persona = wish.warnings.length > 0 ? withWarnings(written, request, wish.warnings) : written
    const isTaken = (await store.personas.get(persona.id)) !== null
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

  /** Takes a persona that was made elsewhere, or by an older version. */
  async function keepPersona(persona: Persona): Promise<Persona> {
    await store.personas.put(persona.id, persona)
    return persona
  }

  const listPersonas = () => store.personas.list()

  const getPersona = async (id: string) => found(await store.personas.get(id), 'persona', id)

  const promptOf = async (id: string) => withPrompt(await getPersona(id))

  async function changePersona(id: string, changed: Persona): Promise<BuiltPersona> {
    const persona = editPersona(await getPersona(id), changed)
    await store.personas.put(id, persona)
    return withPrompt(persona)
  }

  async function deletePersona(id: string): Promise<void> {
    if (!(await store.personas.delete(id))) found(null, 'persona', id)
  }

  // ── conversations ────────────────────────────────────────────────────────────────────────────────────────────────

  async function startConversation(personaId: string): Promise<Conversation> {
    const conversation = newConversation(await getPersona(personaId), { engine, versions: dependencies.versions })
    await store.conversations.put(conversation.id, conversation)
    voice.prepare?.(conversation.persona)
    return conversation
  }

  const listConversations = () => store.conversations.list()

  const { getConversation, sendMessage, endConversation } = talks

  async function assessConversation(id: string, options: WorkOptions = {}): Promise<Assessment> {
    const assessment = await assessDocument(await getConversation(id), options)
    await store.assessments.put(id, assessment)
    return assessment
  }

  /** Scores a conversation that may come from elsewhere; its scenario is used when it is known here. */
  async function assessDocument(conversation: Conversation, options: WorkOptions = {}): Promise<Assessment> {
    const isKnown = bundled.document(conversation.template_id) !== null
    const scenario = isKnown
      ? await getScenario(conversation.template_id, options)
      : await store.scenarios.get(conversation.template_id)
    return counted(assess(conversation, scenario?.template_data ?? null, runnerFor(options)))
  }

  /** Waits until everything under way has been done and saved: turns, generations, readings, assessments. */
  const settle = async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay)
  }

  return {
    engine,
    modelInForce: model?.describes ?? null,
    metricsText: metrics.text,
    listScenarios,
    readScenario,
    getScenario,
    keepTemplate,
    editTemplate,
    deleteScenario,
    createPersona,
    keepPersona,
    listPersonas,
    getPersona,
    promptOf,
    changePersona,
    deletePersona,
    startConversation,
    listConversations,
    getConversation,
    sendMessage,
    endConversation,
    assessConversation,
    assessDocument,
    settle,
  }
}

/** @returns the persona with its prompt and the check of it; the persona that is returned is the one the prompt is made from. */
export function withPrompt(persona: Persona): BuiltPersona {
  return { persona, system_prompt: systemPrompt(persona), prompt_check: proofOf(persona) }
}

const proofOf = derivedOnce((persona) => checkPrompt(persona, systemPrompt(persona)))
