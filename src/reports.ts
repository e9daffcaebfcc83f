import { assessmentOf } from './assessment/assessment-of.ts'
import { isHeld, isWithheld } from './assessment/held.ts'
import { type AssessedTalk, earlierAttempts } from './assessment/report/earlier-attempts.ts'
import { forLearner } from './assessment/report/for-learner.ts'
import type { Report } from './assessment/report/report.ts'
import { reportOf } from './assessment/report/report-of.ts'
import type { Assessment } from './assessment/assessment.ts'
import { titleOfTalk } from './attempts.ts'
import type { Conversation } from './conversation/conversation.ts'
import { RoleplayError } from './errors.ts'
import { found } from './found.ts'
import type { Store, StoredScenario } from './store/store.ts'

/** For whom a report is made: a learner sees a review once it is released, and a report once the talk is over and its result is not held. */
export type ReportReader = 'trainer' | 'learner'

/** Reports of talks: everything there is to say about one, with the learner's earlier attempts beside it. */
export function createReports({ store }: { readonly store: Store }) {
  /** @throws RoleplayError `not-found` for an unknown talk, and while there is no assessment of it, which says what to do */
  async function getReport(id: string, reader: ReportReader): Promise<Report> {
    const conversation = found(await store.conversations.get(id), 'conversation', id)
    const scenario = await store.scenarios.get(conversation.template_id)
    const [seen, others] = await Promise.all([
      seenBy(reader, conversation, scenario),
      sameAttempts(reader, conversation, scenario),
    ])
    if (reader === 'learner' && conversation.status === 'active') throw notYet(id, 'the talk is still going on')
    if (seen === null) throw notYet(id, 'the trainer looks at it first')
    if (seen.assessment === null)
      throw notYet(id, `POST /api/conversations/${id}/assessment assesses the talk, then it is there`)
    const report = reportOf({
      conversation,
      title: titleOfTalk(conversation, scenario),
      assessment: seen.assessment,
      review: seen.review,
      earlier: earlierAttempts(conversation, others),
    })
    return reader === 'learner' ? forLearner(report, conversation) : report
  }

  /** @returns null where the result is withheld from the reader */
  async function seenBy(
    reader: ReportReader,
    conversation: Conversation,
    scenario: StoredScenario | null,
  ): Promise<AssessedTalk | null> {
    const [assessment, review] = await Promise.all([
      store.assessments.get(conversation.id),
      store.reviews.get(conversation.id),
    ])
    const held = isHeld(conversation, review, scenario?.template_data.scoring)
    if (reader === 'learner' && isWithheld(conversation, held)) return null
    return {
      conversation,
      assessment: assessmentOf(conversation, assessment),
      review: reader === 'trainer' || review?.released ? review : null,
    }
  }

  /** Talks of the same learner in the same scenario; a trainer's test is no attempt. */
  async function sameAttempts(
    reader: ReportReader,
    { learner, template_id }: Conversation,
    scenario: StoredScenario | null,
  ): Promise<AssessedTalk[]> {
    if (!learner) return []
    const attempts = (await store.conversations.list()).filter(
      (one) => one.learner?.id === learner.id && one.template_id === template_id && one.is_test !== true,
    )
    const seen = await Promise.all(attempts.map((one) => seenBy(reader, one, scenario)))
    return seen.flatMap((one) => one ?? [])
  }

  return { getReport }
}

function notYet(id: string, why: string): RoleplayError {
  return new RoleplayError('not-found', `no report of conversation ${id} yet: ${why}`)
}

/** @returns the report of a talk that is not kept here, with its assessment */
export function reportOfDocument(conversation: Conversation, assessment: Assessment): Report {
  return reportOf({
    conversation,
    title: titleOfTalk(conversation, null),
    assessment,
    review: null,
    earlier: [],
  })
}
