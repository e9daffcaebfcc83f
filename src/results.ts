import { assessmentOf } from './assessment/assessment-of.ts'
import type { AnsweredBlocker } from './assessment/assessment.ts'
import { mustFit } from './assessment/fit-review.ts'
import { isHeld, isWithheld } from './assessment/held.ts'
import { emptyReview, type Review } from './assessment/review.ts'
import { reviewedBlocker, reviewedPass, reviewedScore, withValues } from './assessment/reviewed.ts'
import { isFlagged, type ResultEntry, type Results, resultsOf } from './assessment/results.ts'
import type { AttemptFilter } from './attempts.ts'
import { commentsOnLine, withMessageIds } from './assessment/turn-comments.ts'
import type { Conversation } from './conversation/conversation.ts'
import { found } from './found.ts'
import type { ChangeInOrder } from './store/change-in-order.ts'
import type { Store } from './store/store.ts'

/** What a trainer says of a talk; of what is missing nothing is said, and its flags stay as they are. */
export type ReviewOrder = Partial<
  Pick<
    Review,
    'comment' | 'turns' | 'criteria' | 'blockers' | 'released' | 'results_released' | 'flagged' | 'flag_note'
  >
>

/** A review with the result that it makes, and whether the learner may see that. */
export type ScoredReview = Review & {
  readonly score01: number | null
  readonly pass: boolean | null
  readonly blocker: AnsweredBlocker | null // what fails the attempt
  readonly held: boolean
}

/** Which results are asked for; what is missing asks for all. */
export interface ResultFilter extends AttemptFilter {
  readonly flagged?: boolean | undefined // by a guard, a judge or a trainer
  readonly held?: boolean | undefined
}

export interface ResultsDependencies {
  readonly store: Store
  readonly changeReview: ChangeInOrder<Review>
}

/** How learners did: many talks side by side, and the trainer's word on each. */
export function createResults({ store, changeReview }: ResultsDependencies) {
  const { reviews } = store

  async function listResults({ learner, template_id, ...marks }: ResultFilter = {}): Promise<Results> {
    const [conversations, assessments, stored, scenarios] = await Promise.all([
      store.conversations.list(),
      store.assessments.list(),
      reviews.list(),
      store.scenarios.list(),
    ])
    const assessed = new Map(assessments.map((one) => [one.conversation_id, one]))
    const reviewed = new Map(stored.map((one) => [one.conversation_id, one]))
    const templates = new Map(scenarios.map((one) => [one.template_id, one.template_data]))
    return resultsOf(
      conversations
        .filter((one) => learner === undefined || one.learner?.id === learner)
        .filter((one) => one.is_test !== true)
        .filter((one) => template_id === undefined || one.template_id === template_id)
        .map((conversation) => {
          const template = templates.get(conversation.template_id)
          const review = reviewed.get(conversation.id) ?? null
          return {
            conversation,
            title: template?.general_info.title ?? conversation.persona.scene?.title ?? null,
            assessment: assessmentOf(conversation, assessed.get(conversation.id)),
            review,
            held: isHeld(conversation, review, template?.scoring),
          }
        }),
      (entry) => isAskedFor(entry, marks),
    )
  }

  /** @param view learners see a review once it is released, and nothing of a result that is held or of a talk that goes on */
  async function getReview(conversationId: string, view: 'trainer' | 'learner'): Promise<ScoredReview> {
    const conversation = await conversationOf(conversationId)
    const review = (await reviews.get(conversationId)) ?? emptyReview(conversationId)
    const scored = await withResult(review, conversation)
    if (view === 'trainer') return scored
    const nothing = emptyReview(conversationId)
    if (isWithheld(conversation, scored.held))
      return { ...nothing, score01: null, pass: null, blocker: null, held: scored.held }
    const { by_hand, flagged, flag_note } = nothing
    return {
      ...(review.released
        ? { ...scored, turns: commentsOnLine(review, conversation) }
        : await withResult(nothing, conversation)),
      by_hand,
      flagged,
      flag_note,
      held: false,
    }
  }

  /**
   * Puts a review in the place of the one before; levels given by hand stay, and so do flags of which nothing is said.
   * @throws RoleplayError `request-invalid` for turns, criteria, levels and blockers that the talk and its assessment do not have
   */
  async function putReview(conversationId: string, order: ReviewOrder): Promise<ScoredReview> {
    const conversation = await conversationOf(conversationId)
    const assessment = assessmentOf(conversation, await store.assessments.get(conversationId))
    const saved = await changeReview(conversationId, (before) => {
      const review = withMessageIds(reviewOf(order, before), conversation)
      mustFit(review, conversation, assessment, before)
      return withValues(review, assessment, before)
    })
    return withResult(found(saved, 'conversation', conversationId), conversation)
  }

  /**
   * Lets learners see score and report of these talks, whatever their scenarios say.
   * @returns the ids, each once
   * @throws RoleplayError `not-found` when one is not there; nothing is released then
   */
  async function releaseResults(conversationIds: readonly string[]): Promise<string[]> {
    const ids = [...new Set(conversationIds)]
    await Promise.all(ids.map(conversationOf))
    const updated_at = new Date().toISOString()
    await Promise.all(
      ids.map((id) => changeReview(id, (before) => ({ ...before, results_released: true, updated_at }))),
    )
    return ids
  }

  const conversationOf = async (id: string) => found(await store.conversations.get(id), 'conversation', id)

  /** Made anew each time: the talk may have been assessed again since. */
  async function withResult(review: Review, conversation: Conversation): Promise<ScoredReview> {
    const [stored, scenario] = await Promise.all([
      store.assessments.get(conversation.id),
      store.scenarios.get(conversation.template_id),
    ])
    const assessment = assessmentOf(conversation, stored)
    return {
      ...review,
      score01: reviewedScore(assessment, review),
      pass: reviewedPass(assessment, review),
      blocker: reviewedBlocker(assessment, review),
      held: isHeld(conversation, review, scenario?.template_data.scoring),
    }
  }

  return { listResults, getReview, putReview, releaseResults }
}

/** What the order leaves out of comments, levels and blockers is taken back; a flag that it leaves out stays as it is. */
function reviewOf(order: ReviewOrder, before: Review): Review {
  const { released, results_released, flagged, flag_note, ...said } = order
  return {
    ...emptyReview(before.conversation_id),
    ...said,
    by_hand: before.by_hand,
    released: released ?? before.released,
    results_released: results_released === undefined ? before.results_released : results_released,
    flagged: flagged ?? before.flagged,
    flag_note: flag_note === undefined && flagged !== false ? before.flag_note : (flag_note ?? null), // it goes with its flag
    updated_at: new Date().toISOString(),
  }
}

function isAskedFor(entry: ResultEntry, { flagged, held }: Pick<ResultFilter, 'flagged' | 'held'>): boolean {
  return (flagged === undefined || isFlagged(entry) === flagged) && (held === undefined || entry.held === held)
}
