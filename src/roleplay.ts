import { randomUUID } from 'node:crypto'
import { setImmediate as afterThis } from 'node:timers/promises'
import { assess } from './assessment/assess.ts'
import type { Assessment } from './assessment/assessment.ts'
import { isOrder } from './conversation/guards/is-order.ts'
import type { Conversation, Turn } from './conversation/conversation.ts'
import { endedBy, mustBeActive, withJudgement, withTurn } from './conversation/moves.ts'
import { newConversation } from './conversation/new-conversation.ts'
import { faultsOf } from './conversation/second-look/judged.ts'
import { lookAgain, policyWantsJudge } from './conversation/second-look/look-again.ts'
import { type SharedEvents, shareEvents } from './conversation/shared-events.ts'
import { takeTurn, type TurnEvent } from './conversation/take-turn.ts'
import { createModelVoice } from './conversation/voices/model-voice.ts'
import { createRulesVoice } from './conversation/voices/rules-voice.ts'
import { messageOf, RoleplayError } from './errors.ts'
import type { ModelClient } from './llm/model-client.ts'
import { meteredModel } from './metrics/metered-model.ts'
import { createProductMetrics } from './metrics/product-metrics.ts'
import { buildPersona, type PersonaEvent } from './persona/build-persona.ts'
import type { Category } from './persona/category.ts'
import { editPersona } from './persona/edit-persona.ts'
import { Persona, type PersonaRequest } from './persona/persona.ts'
import { checkPrompt, type PromptCheck } from './prompt/check-prompt.ts'
import { systemPrompt } from './prompt/system-prompt.ts'
import { assembleTemplate } from './scenario/assemble-template.ts'
import { extractTemplate } from './scenario/extract-template.ts'
import type { Helpline } from './scenario/helpline.ts'
import type { ScenarioLibrary, ScenarioSummary } from './scenario/library.ts'
import { summaryOf } from './scenario/library.ts'
import { documentWithoutOrders, setAsideOrders, warningOf } from './scenario/set-aside-orders.ts'
import type { ScenarioDocument, Template } from './scenario/template.ts'
import { createStepRunner, type StepRecord } from './step.ts'
import { createChangeInOrder } from './store/change-in-order.ts'
import type { Store, StoredScenario } from './store/store.ts'

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

/** What a learner says; the id makes sending it twice harmless. */
export interface LearnerMessage {
  readonly id: string
  readonly text: string
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
  /** What occupies a conversation: the turn of a message, or its ending. One thing at a time. */
  const occupied = new Map<string, { messageId: string | null; turn: Promise<SharedEvents<TurnEvent> | null> }>()
  const changeConversation = createChangeInOrder(store.conversations)
  const beingRead = new Map<string, Promise<StoredScenario>>()
  const underWay = new Set<Promise<unknown>>()

  /** Counts work as under way until it is done, so that a server which stops can wait for it. */
  function counted<Value>(work: Promise<Value>): Promise<Value> {
    underWay.add(work)
    const forget = () => void underWay.delete(work)
    work.then(forget, forget)
    return work
  }

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
    const wish = wishWithoutOrders(request)
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

  const getConversation = async (id: string) => found(await store.conversations.get(id), 'conversation', id)

  /**
   * The learner says something. The turn runs to its end and is saved even if nobody listens any more; the same message
   * id is the same turn, while it runs and afterwards.
   * @throws RoleplayError `conversation-busy` while another message is answered, `conversation-ended`
   */
  async function sendMessage(conversationId: string, message: LearnerMessage): Promise<AsyncIterable<TurnEvent>> {
    const before = occupied.get(conversationId)
    if (before && before.messageId !== message.id) {
      const conversation = await getConversation(conversationId)
      const answered = answerTo(message, conversation)
      if (answered) return repeated(answered, conversation)
      throw new RoleplayError('conversation-busy', `conversation ${conversationId} is still answering another message`)
    }
    const turn = await (before?.turn ?? beginTurn(conversationId, message))
    if (!turn) throw new RoleplayError('conversation-busy', `conversation ${conversationId} is being ended`)
    return turn.events()
  }

  /** Takes the conversation's one place before anything is loaded, so that two messages can never both begin. */
  function beginTurn(conversationId: string, message: LearnerMessage): Promise<SharedEvents<TurnEvent>> {
    const turn = loadedForTurn(conversationId, message).then((conversation) =>
      shareEvents(savedTurn(conversation, message)),
    )
    occupied.set(conversationId, { messageId: message.id, turn })
    void counted(turn.then(({ finished }) => finished)).catch(() => {}) // the caller gets the error
    turn.catch(() => occupied.delete(conversationId))
    return turn
  }

  async function loadedForTurn(conversationId: string, message: LearnerMessage): Promise<Conversation> {
    const conversation = await getConversation(conversationId)
    if (!answerTo(message, conversation)) mustBeActive(conversation)
    return conversation
  }

  /** Gives the conversation's place back before its last listener is told, so that the next message finds it free. */
  async function* savedTurn(conversation: Conversation, message: LearnerMessage): AsyncGenerator<TurnEvent> {
    try {
      yield* answeredOrTaken(conversation, message)
    } catch (error) {
      log('failed', { conversation: conversation.id, message: message.id, error: messageOf(error) })
      throw error
    } finally {
      occupied.delete(conversation.id)
    }
  }

  async function* answeredOrTaken(conversation: Conversation, message: LearnerMessage): AsyncGenerator<TurnEvent> {
    const answered = answerTo(message, conversation)
    if (answered) return yield* repeated(answered, conversation)
    const began = performance.now()
    let isHeard = false
    for await (const event of takeTurn({
      conversation,
      message,
      voice,
      fallback: rulesVoice,
      helplines: dependencies.helplines ?? [],
      signal: dependencies.signal,
    })) {
      if (event.type === 'turn') {
        yield await kept(conversation, event)
        continue
      }
      if (!isHeard) metrics.firstWords(performance.now() - began)
      isHeard = true
      yield event
    }
  }

  /** Saves a finished turn, and tells the log and the metrics of it. */
  async function kept(conversation: Conversation, event: TurnEvent & { type: 'turn' }): Promise<TurnEvent> {
    const turn = { ...event.turn, at: new Date().toISOString() }
    const add = (latest: Conversation) => withTurn(latest, turn, event.flags, event.ended)
    if (isJudged(conversation)) {
      const saved = found(await changeConversation(conversation.id, add), 'conversation', conversation.id)
      if (turn.source !== 'guard') void counted(judged(saved, turn)).catch(() => {}) // it has told the log
    } else await store.conversations.put(conversation.id, add(conversation)) // nobody else writes to it during its turn
    metrics.turnTaken(turn)
    log('turn', {
      conversation: conversation.id,
      turn: turn.turn,
      source: turn.source,
      error: turn.error,
      verdicts: turn.verdicts.map(({ side, rule, action }) => ({ side, rule, action })),
    })
    for (const { rule, error } of turn.verdicts)
      if (error !== undefined) log('guard-failed', { conversation: conversation.id, turn: turn.turn, rule, error })
    return { ...event, turn }
  }

  const isJudged = ({ persona }: Conversation) => dependencies.turnJudge === true || policyWantsJudge(persona)

  /** A second look at a turn that is saved and answered; later turns may be saved before it is done. */
  async function judged(conversation: Conversation, turn: Turn): Promise<void> {
    await afterThis() // the reply goes first
    try {
      const judgement = await lookAgain({ conversation, turn }, { model, signal: dependencies.signal })
      if (!judgement) return
      await changeConversation(conversation.id, (latest) => withJudgement(latest, turn.turn, judgement))
      const faults = faultsOf(judgement)
      const couldBeJudged = judgement.answers.every(({ answer }) => answer !== 'cannot_tell')
      metrics.turnJudged({ ...judgement, flags: faults, couldBeJudged })
      const { source, ms, tokens, error } = judgement
      log('judged', { conversation: conversation.id, turn: turn.turn, source, flags: faults, ms, tokens, error })
    } catch (error) {
      log('failed', { conversation: conversation.id, turn: turn.turn, step: 'judge-turn', error: messageOf(error) })
      throw error
    }
  }

  /** Waits for a turn under way, then ends the talk; ending an ended one leaves it as it is. */
  async function endConversation(id: string): Promise<Conversation> {
    for (let before = occupied.get(id); before; before = occupied.get(id)) {
      await before.turn.then((turn) => turn?.finished).catch(() => {})
    }
    const ending = ended(id).finally(() => occupied.delete(id))
    occupied.set(id, {
      messageId: null,
      turn: ending.then(
        () => null,
        () => null,
      ),
    })
    return ending
  }

  async function ended(id: string): Promise<Conversation> {
    const end = (latest: Conversation) => endedBy(latest, { outcome: 'learner', reason: 'You ended the talk.' })
    return found(await changeConversation(id, end), 'conversation', id)
  }

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
  const system_prompt = systemPrompt(persona)
  return { persona, system_prompt, prompt_check: checkPrompt(persona, system_prompt) }
}

/** A trainer's wish steers the details; what it says to the machine instead is no part of it. */
function wishWithoutOrders(request: PersonaRequest): { request: PersonaRequest; warnings: string[] } {
  if (request.custom_prompt === undefined) return { request, warnings: [] }
  const { text, orders } = setAsideOrders(request.custom_prompt, isOrder)
  if (orders.length === 0) return { request, warnings: [] }
  const { custom_prompt: _, ...rest } = request
  const kept = text.replace(/\s+/g, ' ').trim()
  return { request: kept === '' ? rest : { ...rest, custom_prompt: kept }, warnings: orders.map(warningOf) }
}

/** The wish is kept as it was made, beside what was left out of it. */
function withWarnings(persona: Persona, { custom_prompt }: PersonaRequest, warnings: string[]): Persona {
  return {
    ...persona,
    generation_metadata: { ...persona.generation_metadata, custom_prompt: custom_prompt ?? null, warnings },
  }
}

async function* repeated(
  turn: Conversation['turns'][number],
  { turns, ended }: Conversation,
): AsyncGenerator<TurnEvent> {
  yield { type: 'text', text: turn.reply }
  yield { type: 'turn', turn, flags: [], ended: turn === turns.at(-1) ? ended : null }
}

function answerTo({ id }: LearnerMessage, { turns }: Conversation): Conversation['turns'][number] | undefined {
  return turns.find((turn) => turn.message_id === id)
}

function found<Value>(value: Value | null, kind: string, id: string): Value {
  if (value === null) throw new RoleplayError('not-found', `no ${kind} ${JSON.stringify(id)}`)
  return value
}
