import { setImmediate as afterThis } from 'node:timers/promises'
import { leftTurnsOf } from './conversation/branches.ts'
import { coach } from './conversation/coaching/coach.ts'
import type { GivenHint } from './conversation/coaching/hint.ts'
import type { Conversation, Turn } from './conversation/conversation.ts'
import { endOfTalk } from './conversation/limits.ts'
import {
  alongBranch,
  backToTurn,
  endedBy,
  mustBeActive,
  mustOffer,
  withComments,
  withHintGiven,
  withJudgement,
  withoutLastTurn,
  withTurn,
} from './conversation/moves.ts'
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
import { createTalkComments } from './talk-comments.ts'
import { withoutQuotes } from './without-quotes.ts'

/** What a learner says; the id makes sending it twice harmless. */
export interface LearnerMessage {
  readonly id: string
  readonly text: string
}

/** The line that is being answered: whoever sends it again under its id hears the same turn. */
export interface Answering {
  readonly message_id: string
  readonly learner: string
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

/** What can be done in a talk. */
export type Talks = ReturnType<typeof createTalks>

/**
 * Talks under way, one thing at a time in each: a turn, its ending, going to another line of it. Turns are saved when they are done, whether or not
 * somebody still listens; a second look may follow them.
 */
export function createTalks(dependencies: TalksDependencies) {
  const { store, model, voice, fallback, helplines, turnJudge, metrics, log, counted, signal } = dependencies
  /** What occupies a conversation: the turn of a message, or a change of the whole. */
  const occupied = new Map<string, { message: LearnerMessage | null; turn: Promise<SharedEvents<TurnEvent> | null> }>()
  const changeConversation = createChangeInOrder(store.conversations)
  const comments = createTalkComments({ store, model, log, counted, signal, changeConversation })

  const getConversation = async (id: string) => found(await store.conversations.get(id), 'conversation', id)

  /** @returns the line a conversation is answering now */
  function answering(conversationId: string): Answering | null {
    const message = occupied.get(conversationId)?.message
    return message ? { message_id: message.id, learner: message.text } : null
  }

  /**
   * The learner says something. The turn runs to its end and is saved even if nobody listens any more; the same message
   * id is the same turn, while it runs and afterwards; once the learner went back from that turn the id is used up, so that a
   * message repeated by a slow network does not bring it back.
   * @throws RoleplayError `conversation-busy` while another message is answered, `conversation-ended`, `message-undone`
   */
  async function sendMessage(conversationId: string, message: LearnerMessage): Promise<AsyncIterable<TurnEvent>> {
    const before = occupied.get(conversationId)
    if (before && before.message?.id !== message.id) {
      const conversation = await getConversation(conversationId)
      const answered = answerTo(message, conversation)
      if (answered) return repeated(answered, conversation)
      throw new RoleplayError('conversation-busy', `conversation ${conversationId} is still answering another message`)
    }
    const turn = await (before?.turn ?? beginTurn(conversationId, message))
    if (!turn) throw new RoleplayError('conversation-busy', `conversation ${conversationId} is being changed`)
    return turn.events()
  }

  /** Takes the conversation's one place before anything is loaded, so that two messages can never both begin. */
  function beginTurn(conversationId: string, message: LearnerMessage): Promise<SharedEvents<TurnEvent>> {
    const turn = loadedForTurn(conversationId, message).then((conversation) =>
      shareEvents(savedTurn(conversation, message)),
    )
    occupied.set(conversationId, { message, turn })
    void counted(turn.then(({ finished }) => finished)).catch(() => {}) // the caller gets the error
    turn.catch(() => occupied.delete(conversationId))
    return turn
  }

  async function loadedForTurn(conversationId: string, message: LearnerMessage): Promise<Conversation> {
    const conversation = await getConversation(conversationId)
    if (answerTo(message, conversation)) return conversation
    if (leftTurnsOf(conversation).some(({ message_id }) => message_id === message.id))
      throw new RoleplayError('message-undone', `message ${message.id} was taken back: send the line with a new id`)
    mustBeActive(conversation)
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
    const saved = found(await changeConversation(conversation.id, add), 'conversation', conversation.id)
    if (isJudged(conversation) && turn.source !== 'guard') void counted(judged(saved, turn)).catch(() => {}) // it has told the log
    if (saved.comments) comments.begin(saved, turn)
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
      await changeConversation(conversation.id, (latest) => withJudgement(latest, turn, judgement))
      const faults = faultsOf(judgement)
      const couldBeJudged = judgement.answers.every(({ answer }) => answer !== 'cannot_tell')
      metrics.turnJudged({ ...judgement, flags: faults, couldBeJudged })
      const { source, ms, tokens, error } = judgement
      log('judged', {
        conversation: conversation.id,
        turn: turn.turn,
        source,
        flags: faults,
        ms,
        tokens,
        error: withoutQuotes(error),
      })
    } catch (error) {
      log('failed', { conversation: conversation.id, turn: turn.turn, step: 'judge-turn', error: messageOf(error) })
      throw error
    }
  }

  /** Waits for a turn under way, then ends the talk; ending an ended one leaves it as it is. */
  function endConversation(id: string): Promise<Conversation> {
    return changedAlone(id, (latest) => endedBy(latest, endOfTalk(latest, Date.now())))
  }

  /**
   * Waits for a turn under way, then takes the last turn back; what was judged with it counts no longer.
   * @param turn the number of the turn that is meant, so that asking twice takes back one
   * @throws RoleplayError see `withoutLastTurn`
   */
  async function undoTurn(id: string, turn?: number): Promise<Conversation> {
    const conversation = await onAnotherLine(id, (latest) => withoutLastTurn(latest, turn))
    log('turn-undone', { conversation: id, turn: conversation.turns.length + 1 })
    return conversation
  }

  /**
   * Waits for a turn under way, then goes back to where an earlier turn was done; what followed is kept as a branch.
   * @param turn the last turn that stays; 0: the opening
   * @throws RoleplayError see `backToTurn`
   */
  async function goBack(id: string, turn: number): Promise<Conversation> {
    const conversation = await onAnotherLine(id, (latest) => backToTurn(latest, turn))
    log('gone-back', { conversation: id, turn, branches: conversation.branches?.length })
    return conversation
  }

  /**
   * Waits for a turn under way, then returns to a branch; what the talk leaves for it is kept as a branch.
   * @param branch the message id of a turn in it
   * @throws RoleplayError see `alongBranch`
   */
  async function returnTo(id: string, branch: string): Promise<Conversation> {
    const conversation = await onAnotherLine(id, (latest) => alongBranch(latest, branch))
    log('returned', { conversation: id, branch, turns: conversation.turns.length })
    return conversation
  }

  /** What was judged on the line that is left counts no longer. */
  async function onAnotherLine(id: string, move: (latest: Conversation) => Conversation): Promise<Conversation> {
    let isMoved = false
    const conversation = await changedAlone(id, (latest) => {
      const moved = move(latest)
      isMoved = moved !== latest
      return moved
    })
    if (isMoved) await store.assessments.delete(id)
    return conversation
  }

  /** Whether turns are commented from now on; a turn under way is, as it is when it is done. @throws RoleplayError `not-in-this-mode` */
  async function switchComments(id: string, isOn: boolean): Promise<Conversation> {
    return found(await changeConversation(id, (latest) => withComments(latest, isOn)), 'conversation', id)
  }

  /**
   * Help for the learner with the talk as it stands. The talk stays as it is, but for the count of hints.
   * @param leaves aborted when the caller goes away
   * @throws RoleplayError `not-in-this-mode`, `conversation-ended`, `cancelled`
   */
  async function giveHint(id: string, leaves: AbortSignal = signal): Promise<GivenHint> {
    const conversation = await getConversation(id)
    mustOffer(conversation, 'hints')
    mustBeActive(conversation)
    const { hint, record } = await counted(coach(conversation, { model, signal: AbortSignal.any([signal, leaves]) }))
    found(await changeConversation(id, withHintGiven), 'conversation', id)
    log('hint', { conversation: id, turns: conversation.turns.length, ...record, error: withoutQuotes(record?.error) })
    return hint
  }

  /**
   * Waits for a turn under way, then deletes the talk and everything made from it. That goes first, so that a deletion which is cut short leaves the talk to be
   * deleted again, and once more after it, for what was made meanwhile.
   * @param isMeant asked of the talk as it is when its time has come
   * @returns whether it was deleted
   */
  function removeConversation(id: string, isMeant: (latest: Conversation) => boolean = () => true): Promise<boolean> {
    const removeWhatWasMade = () => Promise.all([store.assessments.delete(id), store.reviews.delete(id)])
    return alone(id, async () => {
      const latest = await store.conversations.get(id)
      if (latest === null || !isMeant(latest)) return false
      await removeWhatWasMade()
      await changeConversation(id, () => null)
      await removeWhatWasMade()
      return true
    })
  }

  /** @throws RoleplayError `not-found` */
  async function deleteConversation(id: string): Promise<void> {
    if (!(await removeConversation(id))) found(null, 'conversation', id)
    log('conversation-deleted', { conversation: id })
  }

  /** Changes a conversation while nothing else is under way in it. */
  async function changedAlone(id: string, change: (latest: Conversation) => Conversation): Promise<Conversation> {
    return found(await alone(id, () => changeConversation(id, change)), 'conversation', id)
  }

  /** Does something with a conversation while nothing else is under way in it. */
  async function alone<Value>(id: string, work: () => Promise<Value>): Promise<Value> {
    for (let before = occupied.get(id); before; before = occupied.get(id)) {
      await before.turn.then((turn) => turn?.finished).catch(() => {})
    }
    const changing = counted(work()).finally(() => occupied.delete(id))
    occupied.set(id, {
      message: null,
      turn: changing.then(
        () => null,
        () => null,
      ),
    })
    return changing
  }

  return {
    getConversation,
    answering,
    sendMessage,
    endConversation,
    undoTurn,
    goBack,
    returnTo,
    giveHint,
    switchComments,
    commentOn: comments.commentOn,
    deleteConversation,
    removeConversation,
  }
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
