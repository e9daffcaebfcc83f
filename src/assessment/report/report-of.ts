import type { Conversation } from '../../conversation/conversation.ts'
import type { Assessment } from '../assessment.ts'
import type { Review } from '../review.ts'
import { overrules, reviewedBlockers, reviewedPass, reviewedScore } from '../reviewed.ts'
import { commentsOnLine } from '../turn-comments.ts'
import { courseOfTalk } from './course-of-talk.ts'
import { comparedWith } from './earlier-attempts.ts'
import { judgedBy } from './judged-by.ts'
import { measuresOf } from './measures-of.ts'
import { nextSteps } from './next-steps.ts'
import type { EarlierAttempt, Report } from './report.ts'
import { reportedCriteria } from './reported-criteria.ts'
import { strengthsOf } from './strengths-of.ts'

/** What a report is made of. */
export interface ReportParts {
  readonly conversation: Conversation
  readonly title: string | null // of the scenario
  readonly assessment: Assessment
  readonly review: Review | null // the trainer's word, where its reader may see it
  readonly earlier: readonly EarlierAttempt[] // of the same learner and scenario, newest first
}

/** @returns the report of a talk; the trainer's values count where there are any. A talk that is not scored has no more than its head */
export function reportOf({ conversation, title, assessment, review, earlier }: ReportParts): Report {
  const { persona, turns, ended, mode } = conversation
  const isScored = assessment.not_scored === null
  const criteria = isScored ? reportedCriteria(assessment, review) : []
  const score01 = overrules(review, assessment) ? reviewedScore(assessment, review) : assessment.score01
  const language = persona.scene?.language
  return {
    conversation_id: conversation.id,
    template_id: conversation.template_id,
    title,
    person: { name: persona.name, role: persona.role },
    learner_name: conversation.learner?.name ?? null,
    mode,
    counts: mode !== 'try_mode',
    archetype: persona.archetype,
    language: typeof language === 'string' ? language : null,
    started_at: conversation.started_at ?? null,
    ended_at: conversation.ended_at ?? null,
    turns: turns.length,
    outcome: ended?.outcome ?? null,
    ending: ended?.reason ?? null,
    not_scored: assessment.not_scored,
    score01: isScored ? score01 : null,
    judge_score01: assessment.score01,
    pass_mark01: assessment.pass_mark01,
    pass: isScored ? reviewedPass(assessment, review) : null,
    trainers_comment: review?.comment ?? null,
    turn_comments: commentsOnLine(review, conversation),
    blockers: reviewedBlockers(assessment, review),
    criteria,
    strengths: strengthsOf(criteria),
    next_steps: nextSteps(conversation, assessment, criteria),
    course: isScored ? courseOfTalk(conversation) : null,
    facts_wrong: isScored ? assessment.facts_wrong : [],
    measures: measuresOf(conversation),
    earlier: [...earlier],
    compared: isScored ? comparedWith(earlier[0], score01, criteria) : null,
    judged_by: judgedBy(assessment),
  }
}
