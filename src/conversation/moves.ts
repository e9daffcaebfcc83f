import { RoleplayError } from '../errors.ts'
import type { Conversation, Ended, Turn } from './conversation.ts'
import { faultsOf, type Judged } from './second-look/judged.ts'

/** The only ways in which a conversation changes. Each gives a new value; an illegal one throws. */

export function withTurn(
  conversation: Conversation,
  turn: Turn,
  flags: readonly string[],
  ended: Ended | null,
): Conversation {
  mustBeActive(conversation)
  const next = {
    ...conversation,
    turns: [...conversation.turns, turn],
    flags: [...new Set([...conversation.flags, ...flags])],
  }
  return ended ? { ...next, status: 'ended', ended } : next
}

/** Keeps a judgement with the turn it is about, however many followed, ended or not; a fault flags the talk for the trainer. */
export function withJudgement(conversation: Conversation, turn: number, judged: Judged): Conversation {
  const flags = faultsOf(judged).map((question) => `judge:${question}`)
  return {
    ...conversation,
    turns: conversation.turns.map((one) => (one.turn === turn ? { ...one, judged } : one)),
    flags: [...new Set([...conversation.flags, ...flags])],
  }
}

/** Ends a talk; ending an ended one again leaves it as it is. */
export function endedBy(conversation: Conversation, ended: Ended): Conversation {
  return conversation.status === 'ended' ? conversation : { ...conversation, status: 'ended', ended }
}

/** @throws RoleplayError `conversation-ended` */
export function mustBeActive({ id, status, ended }: Conversation): void {
  if (status === 'active') return
  throw new RoleplayError(
    'conversation-ended',
    `conversation ${id} has ended (${ended?.outcome ?? 'unknown'}): start a new one to go on`,
  )
}
