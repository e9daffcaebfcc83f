import { isDeepStrictEqual } from 'node:util'
import { createAttempts } from './attempts.ts'
import { assess } from './assessment/assess.ts'
import type { Assessment } from './assessment/assessment.ts'
import { assessmentOf } from './assessment/assessment-of.ts'
import { rubricFor } from './assessment/rubric-for.ts'
import { createCalibrations } from './calibrations.ts'
import { createCasting } from './casting.ts'
import type { Conversation } from './conversation/conversation.ts'
import { heardElsewhere, type Transcript } from './conversation/heard-elsewhere.ts'
import { type Beginning, newConversation } from './conversation/new-conversation.ts'
import { rehearse } from './conversation/rehearse.ts'
import { isSameTalk } from './conversation/same-talk.ts'
import { createModelVoice } from './conversation/voices/model-voice.ts'
import { createRulesVoice } from './conversation/voices/rules-voice.ts'
import { RoleplayError } from './errors.ts'
import { found } from './found.ts'
import type { ModelClient } from './llm/model-client.ts'
import { meteredModel } from './metrics/metered-model.ts'
import { createProductMetrics } from './metrics/product-metrics.ts'
import type { Category } from './persona/category.ts'
import type { Helpline } from './scenario/helpline.ts'
import type { Check, Rubric } from './scenario/rubric.ts'
import type { Template } from './scenario/template.ts'
import type { ScenarioLibrary } from './scenario/library.ts'
import { createReports } from './reports.ts'
import { createResults } from './results.ts'
import { createRetention } from './retention.ts'
import { createReviewChanges } from './review-changes.ts'
import { createScenarios } from './scenarios.ts'
import { createSettings } from './settings.ts'
import { shareUnderWay } from './share-under-way.ts'
import { createStepRunner } from './step.ts'
import type { Store } from './store/store.ts'
import { createTalks } from './talks.ts'
import type { WorkOptions } from './work.ts'

export { type BuiltPersona, withPrompt } from './prompt/built-persona.ts'

/** The product, as its users see it: routes, the command line and the evals call these and nothing else. */
export type Roleplay = ReturnType<typeof createRoleplay>

export interface RoleplayDependencies {
  readonly store: Store
  readonly model: ModelClient | null // null: the rules engine
  readonly contextTokens: number // the model's window
  readonly bundled: ScenarioLibrary
  readonly ownCategories: readonly Category[]
  readonly helplines?: readonly Helpline[] // the organisation's, shown before the public ones
  readonly judgeRuns?: number // how often a model is asked each question of an assessment; default 1
  readonly turnJudge?: boolean // a second look at every turn; otherwise where a scenario's policy asks for it
  readonly retentionDays?: number | null // how long talks are kept; null: until somebody deletes them
  readonly versions: Readonly<Record<string, string>> // kept with every conversation
  readonly log: (event: string, details: Record<string, unknown>) => void
  readonly signal: AbortSignal // aborted when the process gives up waiting; turns under way then stop
}

/** Some thirty questions at sixteen a time; what a model has not answered by then is not judged. */
const assessmentTimeoutMs = 240_000

/** How a talk is scored. */
export interface AssessmentOptions extends WorkOptions {
  readonly checks?: readonly Check[] // asked beside the rubric
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
  const underWay = new Set<Promise<unknown>>()

  /** Counts work as under way until it is done, so that a server which stops can wait for it. */
  function counted<Value>(work: Promise<Value>): Promise<Value> {
    underWay.add(work)
    const forget = () => void underWay.delete(work)
    work.then(forget, forget)
    return work
  }

  const talks = createTalks({ ...dependencies, model, metrics, voice, fallback: rulesVoice, counted })
  const attempts = createAttempts({ store, talks })
  const changeReview = createReviewChanges(store)

  const runnerFor = ({ signal, onStep }: WorkOptions, timeoutMs?: number) =>
    createStepRunner({
      model,
      signal: signal ? AbortSignal.any([dependencies.signal, signal]) : dependencies.signal,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      ...(onStep ? { onRecord: onStep } : {}),
    })

  const scenarios = createScenarios({ store, bundled, runnerFor, counted })
  const { listScenarios, readScenario, getScenario, keepTemplate, editTemplate, deleteScenario } = scenarios

  const settings = createSettings({ ...dependencies, model })

  const casting = createCasting({
    store,
    log,
    runnerFor,
    counted,
    getScenario,
    withdraw: scenarios.withdraw,
    ownCategories: settings.ownCategories,
  })
  const { createPersona, keepPersona, listPersonas, getPersona, promptOf, changePersona, deletePersona } = casting

  // ── conversations ────────────────────────────────────────────────────────────────────────────────────────────────

  async function startConversation(
    personaId: string,
    begun: Pick<Beginning, 'mode' | 'learner' | 'isTest' | 'comments'> = {},
  ): Promise<Conversation> {
    const persona = await getPersona(personaId)
    const template = (await store.scenarios.get(persona.template_id))?.template_data ?? null
    const { versions } = dependencies
    const isUnread = template === null && bundled.document(persona.template_id) !== null // then it is scored as it is read later
    const rubric = isUnread ? undefined : rubricFor(persona.archetype, template)
    const conversation = newConversation(persona, { ...begun, practice: template?.practice, rubric, engine, versions })
    await store.conversations.put(conversation.id, conversation)
    await rehearse(conversation, rulesVoice)
    return conversation
  }

  const { getConversation, sendMessage, endConversation, undoTurn, goBack, returnTo, giveHint, deleteConversation } =
    talks

  const shared = shareUnderWay<Assessment>()

  /**
   * Who asks while a talk is assessed, without own checks, gets the same assessment and hears of no steps.
   * @throws RoleplayError `conversation-busy` when the talk changed meanwhile; nothing is kept then
   */
  async function assessConversation(id: string, options: AssessmentOptions = {}): Promise<Assessment> {
    const { checks = [] } = options
    return checks.length > 0 ? assessAnew(id, options) : shared(id, () => assessAnew(id, options))
  }

  /**
   * For its learner a talk is assessed once: what is kept of the talk as it stands is not judged again.
   * @returns what the learner may know of it
   * @throws RoleplayError `conversation-busy` while the talk goes on, and as above
   */
  async function assessForLearner(id: string, options: WorkOptions = {}): Promise<Assessment> {
    await shared(`${id} for its learner`, async () => {
      const conversation = await getConversation(id)
      if (conversation.status === 'active')
        throw new RoleplayError(
          'conversation-busy',
          `conversation ${id} is still going on: it is assessed when it has ended`,
        )
      return assessmentOf(conversation, await store.assessments.get(id)) ?? assessConversation(id, options)
    })
    return attempts.getAssessment(id, 'learner')
  }

  async function assessAnew(id: string, options: AssessmentOptions): Promise<Assessment> {
    const judged = await getConversation(id)
    const assessment = await assessDocument(judged, options)
    await store.assessments.put(id, assessment)
    // Looked at after it is kept: going back deletes what it finds, and what it came too early to find is deleted here.
    const latest = await store.conversations.get(id)
    if (latest && isSameTalk(latest, judged)) return assessment
    const kept = await store.assessments.get(id)
    if (isDeepStrictEqual(kept, assessment)) await store.assessments.delete(id) // a newer one stays
    found(latest, 'conversation', id)
    throw new RoleplayError(
      'conversation-busy',
      `conversation ${id} has changed while it was assessed: assess it again`,
    )
  }

  /** What talks of a scenario are judged by from now on; a talk keeps the rubric it began with. */
  async function rubricOf(templateId: string): Promise<Rubric> {
    const { template_data } = await getScenario(templateId)
    return rubricFor(template_data.archetype_classification.primary_archetype, template_data)
  }

  /** What talks of this kind are judged by where no document and no trainer says otherwise. */
  async function usualRubricOf(templateId: string): Promise<Rubric> {
    const { template_data } = await getScenario(templateId)
    return rubricFor(template_data.archetype_classification.primary_archetype, null)
  }

  /** Scores a conversation that may come from elsewhere; its scenario is used when it is known here. */
  async function assessDocument(conversation: Conversation, options: AssessmentOptions = {}): Promise<Assessment> {
    const isKnown = bundled.document(conversation.template_id) !== null
    const scenario = isKnown
      ? await getScenario(conversation.template_id, options)
      : await store.scenarios.get(conversation.template_id)
    return judged(conversation, scenario?.template_data ?? null, options)
  }

  /** Scores a talk that was held elsewhere, by the rubric of the scenario that was practised. Nothing of it is kept. */
  async function assessTranscript(
    templateId: string,
    transcript: Transcript,
    options: AssessmentOptions = {},
  ): Promise<Assessment> {
    const { template_data } = await getScenario(templateId, options)
    return judged(heardElsewhere(transcript, template_data), template_data, options)
  }

  function judged(conversation: Conversation, template: Template | null, options: AssessmentOptions) {
    const { checks = [] } = options
    const runs = dependencies.judgeRuns ?? 1
    return counted(assess(conversation, template, runnerFor(options, assessmentTimeoutMs), { checks, runs }))
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
    rubricOf,
    usualRubricOf,
    deleteScenario,
    scenarioDocument: scenarios.documentOf,
    publishScenario: scenarios.publish,
    createPersona,
    rewriteDetails: casting.rewriteDetails,
    publishedPersonas: casting.publishedPersonas,
    keepPersona,
    listPersonas,
    getPersona,
    promptOf,
    changePersona,
    deletePersona,
    startConversation,
    ...attempts,
    getConversation,
    sendMessage,
    endConversation,
    undoTurn,
    goBack,
    returnTo,
    giveHint,
    deleteConversation,
    ...createRetention({ store, talks, log }),
    switchComments: talks.switchComments,
    commentOn: talks.commentOn,
    assessConversation,
    assessForLearner,
    assessDocument,
    assessTranscript,
    ...createResults({ store, changeReview }),
    ...createCalibrations({ store, changeReview, rubricOf }),
    ...createReports({ store }),
    ...settings,
    settle,
  }
}
