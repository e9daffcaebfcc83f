import { leftTurnsOf } from '../conversation/branches.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Review, TurnComment } from './review.ts'

/**
 * A comment stays with the turn it was written for: when the learner goes back, another turn has its number. Comments of older
 * versions know only the number, and stand on whatever turn has it.
 */

/** @returns the comments on turns that are part of the talk now; those on ways that were left wait for the learner to return there */
export function commentsOnLine(review: Pick<Review, 'turns'> | null, { turns }: Conversation): TurnComment[] {
  const onLine = new Set(turns.map(({ message_id }) => message_id))
  return (review?.turns ?? []).filter(({ message_id }) => !message_id || onLine.has(message_id))
}

/**
 * @returns the review with the message id of each turn that a comment gives by its number: of the line the talk is on, or
 * else of the way that was left last
 */
export function withMessageIds(review: Review, conversation: Conversation): Review {
  const known = [...conversation.turns, ...leftTurnsOf(conversation).toReversed()]
  const turns = review.turns.map((said) => {
    const message_id = said.message_id ?? known.find(({ turn }) => turn === said.turn)?.message_id
    return message_id ? { ...said, message_id } : said
  })
  return { ...review, turns }
}
