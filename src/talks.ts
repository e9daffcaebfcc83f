import { setImmediate as afterThis } from 'node:timers/promises'
import type { Conversation, Turn } from './conversation/conversation.ts'
import { endedBy, mustBeActive, withJudgement, withTurn } from './conversation/moves.ts'
import { faultsOf } from './conversation/second-look/judged.ts'
import { lookAgain, policyWantsJudge } from './conversation/second-look/look-again.ts'
import { type SharedEvents, shareEvents } from './conversation/shared-events.ts'
import { takeTurn, type TurnEvent } from './conversation/take-turn.ts'
import type { Voice } from './conversation/voices/voice.ts'
import { messageOf, RoleplayError } from './errors.ts'
import { found } from './found.ts'
import type { ModelClient } from './llm/model-client.ts'
import type { ProductMetrics } from './metrics/product-metrics.ts'
import type { Helpline } from './scenario/helpline.ts'
import { createChangeInOrder } from './store/change-in-order.ts'
import type { Store } from './store/store.ts'

/** What a learner says; the id makes sending it twice harmless. */
export interface LearnerMessage {
  readonly id: string
  readonly text: string
}

/** What talks need of the product: where they are kept, who speaks, who is told. */
export interface TalksDependencies {
  readonly store: Store
  readonly model: ModelClient | null
  readonly voice: Voice
  readonly fallback: Voice
  readonly helplines?: readonly Helpline[]
  readonly turnJudge?: boolean
  readonly metrics: ProductMetrics
  readonly log: (event: string, details: Record<string, unknown>) => void
  readonly counted: <Value>(work: Promise<Value>) => Promise<Value> // work that a stopping server waits for
  readonly signal: AbortSignal
}

/**
 * Talks under way, one thing at a time in each: a turn or its ending. Turns are saved when they are done, whether or not
 * somebody still listens; a second look may follow them.
 */
export function createTalks(dependencies: TalksDependencies) {
  const { store, model, voice, fallback, helplines, turnJudge, metrics, log, counted, signal } = dependencies
  /** What occupies a conversation: the turn of a message, or its ending. */
  const occupied = new Map<string, { messageId: string | null; turn: Promise<SharedEvents<TurnEvent> | null> }>()
  const changeConversation = createChangeInOrder(store.conversations)

  const getConversation = async (id: string) => found(await store.conversations.get(id), 'conversation', id)

  /**
   * The learner says something. The turn runs to its end and is saved even if nobody listens any more; the same message
   * id is the same turn, while it runs and afterwards.
   * @throws RoleplayError `conversation-busy` while another message is answered, `conversation-ended`
   */
  async function sendMessage(conversationId: string, message: LearnerMessage): Promise<AsyncIterable<TurnEvent>> {
    const before = occupied.get(conversationId)
    if (before && before.messageId !== message.id) {
      const conversation = await getConversation(conversationId)
      const answered = answerTo(message, conversation)
      if (answered) return repeated(answered, conversation)
      throw new RoleplayError('conversation-busy', `conversation ${conversationId} is still answering another message`)
    }
    const turn = await (before?.turn ?? beginTurn(conversationId, message))
    if (!turn) throw new RoleplayError('conversation-busy', `conversation ${conversationId} is being ended`)
    return turn.events()
  }

  /** Takes the conversation's one place before anything is loaded, so that two messages can never both begin. */
  function beginTurn(conversationId: string, message: LearnerMessage): Promise<SharedEvents<TurnEvent>> {
    const turn = loadedForTurn(conversationId, message).then((conversation) =>
      shareEvents(savedTurn(conversation, message)),
    )
    occupied.set(conversationId, { messageId: message.id, turn })
    void counted(turn.then(({ finished }) => finished)).catch(() => {}) // the caller gets the error
    turn.catch(() => occupied.delete(conversationId))
    return turn
  }

  async function loadedForTurn(conversationId: string, message: LearnerMessage): Promise<Conversation> {
    const conversation = await getConversation(conversationId)
    if (!answerTo(message, conversation)) mustBeActive(conversation)
    return conversation
  }

  /** Gives the conversation's place back before its last listener is told, so that the next message finds it free. */
  async function* savedTurn(conversation: Conversation, message: LearnerMessage): AsyncGenerator<TurnEvent> {
    try {
      yield* answeredOrTaken(conversation, message)
    } catch (error) {
      log('failed', { conversation: conversation.id, message: message.id, error: messageOf(error) })
      throw error
    } finally {
      occupied.delete(conversation.id)
    }
  }

  async function* answeredOrTaken(conversation: Conversation, message: LearnerMessage): AsyncGenerator<TurnEvent> {
    const answered = answerTo(message, conversation)
    if (answered) return yield* repeated(answered, conversation)
    const began = performance.now()
    let isHeard = false
    for await (const event of takeTurn({
      conversation,
      message,
      voice,
      fallback,
      helplines: helplines ?? [],
      signal: signal,
    })) {
      if (event.type === 'turn') {
        yield await kept(conversation, event)
        continue
      }
      if (!isHeard) metrics.firstWords(performance.now() - began)
      isHeard = true
      yield event
    }
  }

  /** Saves a finished turn, and tells the log and the metrics of it. */
  async function kept(conversation: Conversation, event: TurnEvent & { type: 'turn' }): Promise<TurnEvent> {
    const turn = { ...event.turn, at: new Date().toISOString() }
    const add = (latest: Conversation) => withTurn(latest, turn, event.flags, event.ended)
    if (isJudged(conversation)) {
      const saved = found(await changeConversation(conversation.id, add), 'conversation', conversation.id)
      if (turn.source !== 'guard') void counted(judged(saved, turn)).catch(() => {}) // it has told the log
    } else await store.conversations.put(conversation.id, add(conversation)) // nobody else writes to it during its turn
    metrics.turnTaken(turn)
    log('turn', {
      conversation: conversation.id,
      turn: turn.turn,
      source: turn.source,
      error: turn.error,
      verdicts: turn.verdicts.map(({ side, rule, action }) => ({ side, rule, action })),
    })
    for (const { rule, error } of turn.verdicts)
      if (error !== undefined) log('guard-failed', { conversation: conversation.id, turn: turn.turn, rule, error })
    return { ...event, turn }
  }

  const isJudged = ({ persona }: Conversation) => turnJudge === true || policyWantsJudge(persona)

  /** A second look at a turn that is saved and answered; later turns may be saved before it is done. */
  async function judged(conversation: Conversation, turn: Turn): Promise<void> {
    await afterThis() // the reply goes first
    try {
      const judgement = await lookAgain({ conversation, turn }, { model, signal: signal })
      if (!judgement) return
      await changeConversation(conversation.id, (latest) => withJudgement(latest, turn.turn, judgement))
      const faults = faultsOf(judgement)
      const couldBeJudged = judgement.answers.every(({ answer }) => answer !== 'cannot_tell')
      metrics.turnJudged({ ...judgement, flags: faults, couldBeJudged })
      const { source, ms, tokens, error } = judgement
      log('judged', { conversation: conversation.id, turn: turn.turn, source, flags: faults, ms, tokens, error })
    } catch (error) {
      log('failed', { conversation: conversation.id, turn: turn.turn, step: 'judge-turn', error: messageOf(error) })
      throw error
    }
  }

  /** Waits for a turn under way, then ends the talk; ending an ended one leaves it as it is. */
  async function endConversation(id: string): Promise<Conversation> {
    for (let before = occupied.get(id); before; before = occupied.get(id)) {
      await before.turn.then((turn) => turn?.finished).catch(() => {})
    }
    const ending = ended(id).finally(() => occupied.delete(id))
    occupied.set(id, {
      messageId: null,
      turn: ending.then(
        () => null,
        () => null,
      ),
    })
    return ending
  }

  async function ended(id: string): Promise<Conversation> {
    const end = (latest: Conversation) => endedBy(latest, { outcome: 'learner', reason: 'You ended the talk.' })
    return found(await changeConversation(id, end), 'conversation', id)
  }

  return { getConversation, sendMessage, endConversation }
}

async function* repeated(
  turn: Conversation['turns'][number],
  { turns, ended }: Conversation,
): AsyncGenerator<TurnEvent> {
  yield { type: 'text', text: turn.reply }
  yield { type: 'turn', turn, flags: [], ended: turn === turns.at(-1) ? ended : null }
}

function answerTo({ id }: LearnerMessage, { turns }: Conversation): Conversation['turns'][number] | undefined {
  return turns.find((turn) => turn.message_id === id)
}
