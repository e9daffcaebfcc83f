import type { Conversation } from './conversation.ts'

type Said = Pick<Conversation, 'turns' | 'ended'>

/** @returns whether both hold the same turns and ended in the same way, so that what is true of one is true of the other */
export function isSameTalk(one: Said, other: Said): boolean {
  return (
    one.ended?.outcome === other.ended?.outcome &&
    one.turns.length === other.turns.length &&
    one.turns.every(({ message_id }, at) => message_id === other.turns[at]?.message_id)
  )
}
