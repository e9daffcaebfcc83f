import type { Assessment } from './assessment/assessment.ts'
import { assessmentOf } from './assessment/assessment-of.ts'
import { assessmentForLearner } from './assessment/assessment-for-learner.ts'
import { isHeld } from './assessment/held.ts'
import { overrules, reviewedScore } from './assessment/reviewed.ts'
import type { Conversation, Ended, Learner } from './conversation/conversation.ts'
import { RoleplayError } from './errors.ts'
import type { Persona } from './persona/persona.ts'
import type { Archetype } from './scenario/template.ts'
import type { Store, StoredScenario } from './store/store.ts'
import type { Answering, Talks } from './talks.ts'

/** A talk with what stands around it. */
export interface Attempt {
  readonly conversation: Conversation
  readonly title: string | null // of its scenario
  readonly answering: Answering | null // the line that is being answered right now
  readonly assessed: boolean
  readonly held: boolean // score and report are kept from the learner
}

/** A talk in a list, with how it went. */
export interface AttemptEntry {
  readonly id: string
  readonly persona_id: string
  readonly template_id: string
  readonly mode: Conversation['mode']
  readonly status: Conversation['status']
  readonly turns: number
  readonly flags: string[]
  readonly title: string | null
  readonly person: Pick<Persona, 'name' | 'role' | 'gender' | 'age'>
  readonly archetype: Archetype
  readonly learner: Learner | null
  readonly started_at: string | null
  readonly ended: Ended | null
  readonly assessed: boolean
  readonly score01: number | null // the judge's
  readonly reviewed_score01: number | null // with the trainer's values, once they are released
  readonly held: boolean // score and report are kept from the learner
}

/** Which talks are asked for; what is missing asks for all. */
export interface AttemptFilter {
  readonly learner?: string | undefined // id
  readonly template_id?: string | undefined
}

/** Talks as they are looked up afterwards: with the title of their scenario and the score they got. */
export function createAttempts({ store, talks }: { readonly store: Store; readonly talks: Talks }) {
  /** @throws RoleplayError `not-found` */
  async function getAttempt(id: string): Promise<Attempt> {
    const underWay = talks.answering(id) // looked at first: a turn that is saved by the time the talk is read is in it
    return attemptOf(await talks.getConversation(id), underWay)
  }

  async function attemptOf(conversation: Conversation, underWay: Answering | null = null): Promise<Attempt> {
    const isAnswered = conversation.turns.some(({ message_id }) => message_id === underWay?.message_id)
    const [scenario, assessment, review] = await Promise.all([
      store.scenarios.get(conversation.template_id),
      findAssessment(conversation),
      store.reviews.get(conversation.id),
    ])
    return {
      conversation,
      title: titleOfTalk(conversation, scenario),
      answering: isAnswered ? null : underWay,
      assessed: assessment !== null,
      held: isHeld(conversation, review, scenario?.template_data.scoring),
    }
  }

  /** @returns newest first; talks of older versions, which know no time, come last */
  async function listAttempts({ learner, template_id }: AttemptFilter = {}): Promise<AttemptEntry[]> {
    const conversations = (await store.conversations.list()).filter(
      (one) =>
        (learner === undefined || one.learner?.id === learner) &&
        (template_id === undefined || one.template_id === template_id),
    )
    const scenarios = new Map(
      await Promise.all(
        [...new Set(conversations.map((one) => one.template_id))].map(
          async (id) => [id, await store.scenarios.get(id)] as const,
        ),
      ),
    )
    const entries = await Promise.all(conversations.map((one) => entryOf(one, scenarios.get(one.template_id) ?? null)))
    return entries.toSorted((one, other) => (other.started_at ?? '').localeCompare(one.started_at ?? ''))
  }

  async function entryOf(conversation: Conversation, scenario: StoredScenario | null): Promise<AttemptEntry> {
    const { id, persona_id, template_id, mode, status, turns, flags, persona, ended } = conversation
    const [assessment, review] = await Promise.all([findAssessment(conversation), store.reviews.get(id)])
    const isReviewed = review?.released === true && overrules(review, assessment)
    return {
      id,
      persona_id,
      template_id,
      mode,
      status,
      turns: turns.length,
      flags,
      title: titleOfTalk(conversation, scenario),
      person: { name: persona.name, role: persona.role, gender: persona.gender, age: persona.age },
      archetype: persona.archetype,
      learner: conversation.learner ?? null,
      started_at: conversation.started_at ?? null,
      ended,
      assessed: assessment !== null,
      score01: assessment?.score01 ?? null,
      reviewed_score01: isReviewed ? reviewedScore(assessment, review) : null,
      held: isHeld(conversation, review, scenario?.template_data.scoring),
    }
  }

  async function findAssessment(conversation: Conversation): Promise<Assessment | null> {
    return assessmentOf(conversation, await store.assessments.get(conversation.id))
  }

  /**
   * @param view learners are told nothing of a result that is held or of a talk that goes on, and of others what is for them
   * @throws RoleplayError `not-found` while the talk was not assessed
   */
  async function getAssessment(id: string, view: 'trainer' | 'learner' = 'trainer'): Promise<Assessment> {
    const conversation = await store.conversations.get(id)
    const assessment = conversation && (await findAssessment(conversation))
    if (assessment)
      return view === 'learner'
        ? assessmentForLearner(assessment, conversation, (await attemptOf(conversation)).held)
        : assessment
    throw new RoleplayError(
      'not-found',
      `no assessment of a conversation ${JSON.stringify(id)}: POST there to make one`,
    )
  }

  return { getAttempt, attemptOf, listAttempts, getAssessment }
}

/** @returns the title of a talk's scenario, which may be renamed or gone: what it was called when the persona was made is the next best */
export function titleOfTalk({ persona }: Conversation, scenario: StoredScenario | null): string | null {
  return scenario?.template_data.general_info.title ?? persona.scene?.title ?? null
}
