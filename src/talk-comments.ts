import { setImmediate as afterThis } from 'node:timers/promises'
import { commentOnLastTurn } from './conversation/coaching/coach.ts'
import type { Conversation, LineComment, Turn } from './conversation/conversation.ts'
import { mustOffer, withComment } from './conversation/moves.ts'
import { messageOf, RoleplayError } from './errors.ts'
import { found } from './found.ts'
import type { ModelClient } from './llm/model-client.ts'
import type { ChangeInOrder } from './store/change-in-order.ts'
import type { Store } from './store/store.ts'
import { withoutQuotes } from './without-quotes.ts'

interface TalkCommentsDependencies {
  readonly store: Store
  readonly model: ModelClient | null
  readonly log: (event: string, details: Record<string, unknown>) => void
  readonly counted: <Value>(work: Promise<Value>) => Promise<Value> // work that a stopping server waits for
  readonly signal: AbortSignal
  readonly changeConversation: ChangeInOrder<Conversation>
}

/**
 * Comments on turns, made beside the talk: neither the reply nor the next line waits for one. A turn is commented once,
 * however many ask for it.
 */
export function createTalkComments(dependencies: TalkCommentsDependencies) {
  const { store, model, log, counted, signal, changeConversation } = dependencies
  const underWay = new Map<string, Promise<LineComment>>() // by talk and message id

  /** Makes the comment on a turn that was just saved, while nobody waits for it. */
  function begin(conversation: Conversation, turn: Turn): void {
    if (isCared(conversation)) return
    void made(conversation, turn).catch(() => {}) // it has told the log
  }

  /**
   * The comment on a turn: the one that was kept, the one that is under way, or a new one.
   * @param messageId of a turn on the line that the talk is on
   * @throws RoleplayError `not-in-this-mode`, `not-found`; `conversation-ended` where it ended for somebody's safety
   */
  async function commentOn(id: string, messageId: string): Promise<LineComment> {
    const before = underWay.get(keyOf(id, messageId)) // looked at first: what is kept by the time the talk is read is in it
    if (before) return before
    const conversation = found(await store.conversations.get(id), 'conversation', id)
    mustOffer(conversation, 'comments')
    if (isCared(conversation))
      throw new RoleplayError(
        'conversation-ended',
        `conversation ${id} ended for somebody's safety: nothing is commented`,
      )
    const turn = conversation.turns.find(({ message_id }) => message_id === messageId)
    if (!turn)
      throw new RoleplayError('not-found', `conversation ${id} has no turn of a message ${JSON.stringify(messageId)}`)
    return turn.comment ?? made(conversation, turn)
  }

  function made(conversation: Conversation, turn: Turn): Promise<LineComment> {
    const key = keyOf(conversation.id, turn.message_id)
    const before = underWay.get(key)
    if (before) return before
    const making = counted(make(conversation, turn)).finally(() => underWay.delete(key))
    underWay.set(key, making)
    return making
  }

  async function make(conversation: Conversation, turn: Turn): Promise<LineComment> {
    const { id, turns } = conversation
    await afterThis() // the reply goes first
    try {
      const upToTurn = { ...conversation, turns: turns.filter((one) => one.turn <= turn.turn) }
      const { comment, record } = await commentOnLastTurn(upToTurn, { model, signal })
      await changeConversation(id, (latest) => withComment(latest, turn, comment))
      log('comment', { conversation: id, turn: turn.turn, ...record, error: withoutQuotes(record?.error) })
      return comment
    } catch (error) {
      log('failed', { conversation: id, turn: turn.turn, step: 'comment-turn', error: messageOf(error) })
      throw error
    }
  }

  return { begin, commentOn }
}

const keyOf = (id: string, messageId: string) => JSON.stringify([id, messageId])

/** Nobody is told how they did who may be at risk. */
function isCared({ ended }: Conversation): boolean {
  return ended?.outcome === 'safety'
}
