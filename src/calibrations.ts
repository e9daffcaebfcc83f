import { assessmentOf } from './assessment/assessment-of.ts'
import type { Assessment } from './assessment/assessment.ts'
import { type Calibration, calibrationOf, offeredOf } from './assessment/calibration.ts'
import type { Evidence } from './assessment/check-answer.ts'
import { type ByHand, byHandOn, type Review } from './assessment/review.ts'
import { rubricFor } from './assessment/rubric-for.ts'
import type { Conversation, Learner } from './conversation/conversation.ts'
import { modeRules } from './conversation/modes.ts'
import { type FieldProblem, RoleplayError } from './errors.ts'
import { found } from './found.ts'
import type { PinnedCriterion, Rubric } from './scenario/rubric.ts'
import type { ChangeInOrder } from './store/change-in-order.ts'
import type { Store } from './store/store.ts'

export interface CalibrationsDependencies {
  readonly store: Store
  readonly changeReview: ChangeInOrder<Review>
  readonly rubricOf: (templateId: string) => Promise<Rubric> // in force now
}

/** A talk that can be scored by hand. It tells nothing of what the judge says. */
export interface TalkToScore {
  readonly conversation_id: string
  readonly learner: Learner | null
  readonly person: { readonly name: string | null; readonly role: string }
  readonly mode: Conversation['mode']
  readonly started_at: string | null
  readonly turns: number
  readonly scored_at: string | null // by hand; null: not yet
  readonly offered: boolean // one of those that went differently
}

/** How far the judge agrees in a scenario, and what else could be scored by hand, newest first. */
export type ScenarioCalibration = Calibration & { readonly to_score: TalkToScore[] }

/** A talk to be scored by hand. Until it is, `judge` says nothing. */
export interface HandScoring {
  readonly conversation_id: string
  readonly at: string | null // when it was scored by hand; null: not yet
  readonly criteria: (PinnedCriterion & {
    readonly by_hand: number | null
    readonly judge: { readonly level: number | null; readonly reason: string; readonly evidence: Evidence[] } | null
  })[]
}

interface Judged {
  readonly conversation: Conversation
  readonly assessment: Assessment
  readonly rubric: Rubric // that it is scored by
  readonly by_hand: ByHand | null
}

/** Trainers score talks by hand to see how far the judge agrees with them. */
export function createCalibrations({ store, changeReview, rubricOf }: CalibrationsDependencies) {
  async function getCalibration(templateId: string): Promise<ScenarioCalibration> {
    const rubric = await rubricOf(templateId)
    const talks = await judgedTalks(templateId, rubric)
    const calibration = calibrationOf(
      rubric,
      talks.flatMap(({ by_hand, conversation, ...talk }) =>
        by_hand ? [{ ...talk, ...nameOf(conversation), by_hand }] : [],
      ),
    )
    const offered = new Set(
      offeredOf(
        talks
          .filter(({ by_hand }) => by_hand === null)
          .map(({ conversation, assessment }) => ({ id: conversation.id, score01: assessment.score01 })),
      ),
    )
    return { ...calibration, to_score: talks.map((talk) => toScore(talk, offered)).toSorted(newestFirst) }
  }

  /** @throws RoleplayError `not-found` */
  async function getHandScoring(conversationId: string): Promise<HandScoring> {
    const conversation = found(await store.conversations.get(conversationId), 'conversation', conversationId)
    const [stored, review] = await Promise.all([
      store.assessments.get(conversationId),
      store.reviews.get(conversationId),
    ])
    const assessment = assessmentOf(conversation, stored)
    return handScoring(conversationId, await rubricBy(conversation), assessment, byHandOn(conversation, review))
  }

  /**
   * Keeps levels given by hand, in the place of those before; what the judge says is told with the answer.
   * @param lastRead the message id of the last turn that the trainer read; when missing it is that of the talk as it is now
   * @throws RoleplayError `not-found`, `request-invalid` for a talk under way, and for criteria and levels that it does not have;
   * `conversation-busy` when the learner went back since the trainer read it
   */
  async function scoreByHand(
    conversationId: string,
    criteria: ByHand['criteria'],
    lastRead?: string,
  ): Promise<HandScoring> {
    const conversation = found(await store.conversations.get(conversationId), 'conversation', conversationId)
    mustBeScorable(conversation, await rubricBy(conversation), criteria)
    const message_id = conversation.turns.at(-1)?.message_id
    if (lastRead !== undefined && lastRead !== message_id)
      throw new RoleplayError(
        'conversation-busy',
        `conversation ${conversationId} has become another one since it was read: read it again`,
      )
    const by_hand = { criteria, at: new Date().toISOString(), ...(message_id ? { message_id } : {}) }
    await changeReview(conversationId, (before) => ({ ...before, by_hand }))
    return getHandScoring(conversationId)
  }

  /** A talk of an older version has no rubric of its own; when its scenario is gone the usual criteria are what is left. */
  async function rubricBy({ rubric, template_id, persona }: Conversation): Promise<Rubric> {
    if (rubric) return rubric
    try {
      return await rubricOf(template_id)
    } catch (error) {
      if (error instanceof RoleplayError && error.code === 'not-found') return rubricFor(persona.archetype, null)
      throw error
    }
  }

  /** Talks that have ended and are judged by a rubric that is known. */
  async function judgedTalks(templateId: string, inForce: Rubric): Promise<Judged[]> {
    const conversations = (await store.conversations.list()).filter(
      (one) => one.template_id === templateId && isScorable(one),
    )
    const judged = await Promise.all(
      conversations.map(async (conversation) => {
        const [stored, review] = await Promise.all([
          store.assessments.get(conversation.id),
          store.reviews.get(conversation.id),
        ])
        const assessment = assessmentOf(conversation, stored)
        const rubric = assessment && rubricBehind(conversation, assessment, inForce)
        return assessment && rubric && assessment.not_scored === null
          ? [{ conversation, assessment, rubric, by_hand: byHandOn(conversation, review) }]
          : []
      }),
    )
    return judged.flat()
  }

  return { getCalibration, getHandScoring, scoreByHand }
}

const isScorable = ({ ended, turns, mode, is_test }: Conversation) =>
  ended !== null && turns.length > 0 && is_test !== true && modeRules[mode].seat !== 'expert'

/** A talk of an older version has no rubric of its own; the assessment says by which it was scored. */
function rubricBehind({ rubric }: Conversation, assessment: Assessment, inForce: Rubric): Rubric | null {
  return rubric ?? (assessment.rubric_version === inForce.version ? inForce : null)
}

const nameOf = ({ id, learner, started_at }: Conversation) => ({
  conversation_id: id,
  learner: learner ?? null,
  started_at: started_at ?? null,
})

function toScore({ conversation, by_hand }: Judged, offered: ReadonlySet<string>): TalkToScore {
  const { id, persona, mode, turns } = conversation
  return {
    ...nameOf(conversation),
    person: { name: persona.name, role: persona.role },
    mode,
    turns: turns.length,
    scored_at: by_hand?.at ?? null,
    offered: offered.has(id),
  }
}

const newestFirst = (one: TalkToScore, other: TalkToScore) =>
  (other.started_at ?? '').localeCompare(one.started_at ?? '')

function handScoring(
  conversation_id: string,
  rubric: Rubric,
  assessment: Assessment | null,
  by_hand: ByHand | null,
): HandScoring {
  const given = new Map(by_hand?.criteria.map(({ id, level }) => [id, level]))
  const judged = new Map(by_hand && assessment?.criteria.map((one) => [one.id, one]))
  return {
    conversation_id,
    at: by_hand?.at ?? null,
    criteria: rubric.criteria.map((criterion) => {
      const { level = null, reason = '', evidence = [] } = judged.get(criterion.id) ?? {}
      const isTold = judged.has(criterion.id)
      return {
        ...criterion,
        by_hand: given.get(criterion.id) ?? null,
        judge: isTold ? { level, reason, evidence } : null,
      }
    }),
  }
}

function mustBeScorable(conversation: Conversation, { criteria }: Rubric, given: ByHand['criteria']): void {
  if (!isScorable(conversation))
    throw new RoleplayError(
      'request-invalid',
      `conversation ${conversation.id}: only talks with the other person that have ended are scored by hand`,
    )
  const problems = given.flatMap(({ id, level }, at): FieldProblem[] => {
    const levels = criteria.find((one) => one.id === id)?.levels.length
    if (levels === undefined)
      return [
        { path: `criteria.${at}.id`, message: `expected a criterion of this talk’s rubric, got ${JSON.stringify(id)}` },
      ]
    if (given.findIndex((one) => one.id === id) < at)
      return [{ path: `criteria.${at}.id`, message: `${JSON.stringify(id)} is given twice` }]
    return level === null || level < levels
      ? []
      : [{ path: `criteria.${at}.level`, message: `expected 0 to ${levels - 1}, got ${level}` }]
  })
  if (problems.length === 0) return
  const told = problems.map(({ path, message }) => `${path}: ${message}`).join('; ')
  throw new RoleplayError('request-invalid', told, { problems })
}
