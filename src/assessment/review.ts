import { z } from 'zod'
import type { Conversation } from '../conversation/conversation.ts'

const comment = z.string().trim().max(4_000)

/** What a trainer says of one turn. */
export const TurnComment = z.object({
  turn: z.number().int().positive(),
  message_id: z.string().optional(), // of that turn: another one may have its number later; comments of older versions have none
  comment: comment.min(1),
})
export type TurnComment = z.infer<typeof TurnComment>

/**
 * What a trainer says of one criterion. A `level` takes the judge's place, null takes the criterion out of the score; without
 * one the judge's stands. `value` follows from the level; reviews of older versions have only that.
 */
export const CriterionReview = z.object({
  id: z.string().max(200),
  level: z.number().int().min(0).nullable().optional(), // its place among the levels of the criterion, lowest 0
  value: z.number().min(0).max(1).nullable().optional(),
  comment: comment.nullish(),
})
export type CriterionReview = z.infer<typeof CriterionReview>

/** A blocker that the trainer sets (yes) or lifts (no), whatever the judge found. */
export const BlockerReview = z.object({ id: z.string().max(200), answer: z.boolean(), comment: comment.nullish() })
export type BlockerReview = z.infer<typeof BlockerReview>

/** The levels that a trainer gave without knowing the judge's, to see how far both agree. */
export const ByHand = z.object({
  criteria: z.array(z.object({ id: z.string().max(200), level: z.number().int().min(0).nullable() })), // null: cannot be judged
  at: z.string(), // ISO 8601
  message_id: z.string().optional(), // of the last turn that was read; levels of older versions have none
})
export type ByHand = z.infer<typeof ByHand>

/** A trainer's word on a talk, beside the assessment: that one stays as the judge gave it. */
export const Review = z.looseObject({
  conversation_id: z.string(),
  comment: comment.nullable().default(null),
  turns: z.array(TurnComment).default([]),
  criteria: z.array(CriterionReview).default([]),
  blockers: z.array(BlockerReview).default([]),
  released: z.boolean().default(true), // the learner may read it
  results_released: z.boolean().nullable().default(null), // the learner may see score and report; null: as the scenario has it
  flagged: z.boolean().default(false), // to be looked at again
  flag_note: comment.nullable().default(null),
  by_hand: ByHand.nullable().default(null),
  updated_at: z.string().nullable().default(null), // ISO 8601; null while nobody has reviewed the talk
})
export type Review = z.infer<typeof Review>

/** @returns the review of a talk that nobody has reviewed */
export function emptyReview(conversation_id: string): Review {
  return Review.parse({ conversation_id })
}

/** @returns whether the trainer wrote anything */
export function isCommented({ comment: overall, turns, criteria, blockers }: Review): boolean {
  return Boolean(overall) || turns.length > 0 || [...criteria, ...blockers].some((one) => Boolean(one.comment))
}

/**
 * @returns the levels given by hand to the talk as it is; null where the learner went back since, and the talk has become another
 * one. Levels of older versions, which know no turn, are taken as they are
 */
export function byHandOn({ turns }: Pick<Conversation, 'turns'>, review: Review | null): ByHand | null {
  const by_hand = review?.by_hand ?? null
  const last = by_hand?.message_id
  return last === undefined || last === turns.at(-1)?.message_id ? by_hand : null
}
