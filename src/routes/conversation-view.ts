import type { z } from '@hono/zod-openapi'
import type { Attempt } from '../attempts.ts'
import { branchesOf } from '../conversation/branches.ts'
import type { Branch, Conversation, Handover, Turn } from '../conversation/conversation.ts'
import { limitsOf } from '../conversation/limits.ts'
import { modeRules } from '../conversation/modes.ts'
import { type LessonProgress, lessonProgressOf } from '../conversation/voices/expert/lesson-progress.ts'
import { passagesQuoted, type QuotedPassage } from '../conversation/voices/expert/passages-quoted.ts'
import type { Persona } from '../persona/persona.ts'
import type { ConversationView, GuardEvent } from './schemas.ts'

type View = z.infer<typeof ConversationView>

/** Who looks at a talk. */
export type Viewer = 'trainer' | 'learner'

/** @returns a talk as its viewer may see it: the whole document for the trainer, what the mode shows for the learner */
export function viewOf({ conversation, title, answering, assessed, held }: Attempt, viewer: Viewer): View {
  const { undone: _, ...kept } = conversation
  const { id, persona_id, template_id, mode, status, engine, opening, ended, persona, turns } = conversation
  const shared = {
    id,
    persona_id,
    template_id,
    mode,
    status,
    engine,
    person: personOf(persona),
    archetype: persona.archetype,
    title,
    learner: conversation.learner ?? null,
    started_at: conversation.started_at ?? null,
    ended_at: conversation.ended_at ?? null,
    limits: limitsOf(conversation),
    may: modeRules[mode].may,
    comments: conversation.comments ?? false,
    opening,
    answering,
    assessed,
    held,
    lesson: lessonProgressOf(conversation),
    ended,
  }
  if (viewer === 'trainer')
    return {
      ...kept,
      ...shared,
      opening_disposition: conversation.disposition,
      branches: branchesOf(conversation).map((branch) => branchView(branch, branch.turns)),
      hints_given: conversation.hints_given ?? 0,
    }
  const talk = { mode, ended, held }
  const seen = (some: readonly Turn[]) =>
    some.map((turn) => ({
      turn: turn.turn,
      message_id: turn.message_id,
      learner: turn.learner,
      reply: turn.reply,
      ...seenByLearner(turn, talk),
      ...seenOfLesson(turn, conversation),
    }))
  return {
    ...shared,
    opening_disposition: showsDisposition(talk) ? conversation.disposition : null,
    turns: seen(turns),
    branches: branchesOf(conversation).map((branch) => branchView(branch, seen(branch.turns))),
  }
}

/** What branches are drawn from: where they leave, their turns, and how the talk stood at their end. */
function branchView({ after, left_at, ended, ended_at }: Branch, turns: View['turns']): View['branches'][number] {
  const { message_id: id = '', turn = 1 } = turns[0] ?? {}
  return { id, after, from_turn: turn - 1, left_at, ended, ended_at, turns }
}

/** Whom the learner meets and where; nothing that the person keeps to themselves. */
function personOf({ name, role, gender, age, scene }: Persona): View['person'] {
  const language = scene?.language
  return {
    name,
    role,
    gender,
    age,
    situation: scene?.situation ?? null,
    setting: scene?.setting ?? null,
    language: typeof language === 'string' ? language : null,
  }
}

/** What decides how much of a talk its learner sees. */
export interface Seen extends Pick<Conversation, 'mode' | 'ended'> {
  readonly held: boolean // what is told afterwards waits for the trainer
}

/**
 * Output guards, and what input guards only noted, are for the trainer; the rest is the mode's row.
 * @param talk with how it ended, null while it goes on
 */
export function seenByLearner({ verdicts, disposition, moved_by, hint, comment }: Turn, talk: Seen) {
  const { learnerSees } = modeRules[talk.mode]
  const isShown = showsDisposition(talk)
  return {
    verdicts: learnerSees.verdicts
      ? verdicts
          .filter(({ side, action }) => side === 'input' && action !== null)
          .map(({ side, rule, action }) => ({ side, rule, action }))
      : [],
    disposition: isShown ? disposition : null,
    moved_by: isShown ? moved_by : [],
    ...(learnerSees.hints && hint !== undefined ? { hint } : {}),
    ...(comment !== undefined && talk.ended?.outcome !== 'safety' ? { comment } : {}),
  }
}

/** What the expert quoted and whether they handed over; nothing of a talk with anybody else. */
export function seenOfLesson(
  turn: Turn,
  talk: Pick<Conversation, 'mode' | 'persona'>,
): { readonly quoted?: QuotedPassage[]; readonly handover?: Handover } {
  if (talk.mode !== 'learn_mode') return {}
  return { quoted: passagesQuoted(talk, turn), ...(turn.handover ? { handover: turn.handover } : {}) }
}

/** @returns how far a lesson has come with a turn, which the talk may not hold yet; null for a talk that is none */
export function lessonWith(turn: Turn, talk: Conversation): LessonProgress | null {
  const isKept = talk.turns.some(({ message_id }) => message_id === turn.message_id)
  return lessonProgressOf(isKept ? talk : { ...talk, turns: [...talk.turns, turn] })
}

/** Afterwards everybody may see how the other person took it, unless the result is held; who may be at risk is not shown a curve. */
function showsDisposition({ mode, ended, held }: Seen): boolean {
  return ended?.outcome !== 'safety' && (modeRules[mode].learnerSees.disposition || (ended !== null && !held))
}

/**
 * @param undone whether the learner went back from the turn
 * @returns every guard that fired in a turn, with the words that made it fire: for the trainer
 */
export function guardEventsOf({ turn, at, verdicts }: Turn, undone: boolean): z.infer<typeof GuardEvent>[] {
  return verdicts.map(({ side, rule, action, step, evidence, error, attempt }) => ({
    turn,
    at: at ?? null,
    side,
    rule,
    action,
    step: step ?? null,
    evidence: evidence ?? null,
    error: error ?? null,
    attempt: attempt ?? 1,
    undone,
  }))
}
