import { RoleplayError } from '../errors.ts'
import { lineThrough, onLine, withNoted } from './branches.ts'
import type { Conversation, Ended, Turn, LineComment } from './conversation.ts'
import { type ModeRules, modeRules } from './modes.ts'
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
  return ended ? { ...next, status: 'ended', ended, ended_at: turn.at ?? now() } : next
}

/**
 * Keeps a judgement with the turn it is about, however many followed, ended or left; a fault flags the talk for the trainer.
 */
export function withJudgement(
  conversation: Conversation,
  turn: Pick<Turn, 'message_id'>,
  judged: Judged,
): Conversation {
  const flags = faultsOf(judged).map((question) => `judge:${question}`)
  return { ...withNoted(conversation, turn, { judged }), flags: [...new Set([...conversation.flags, ...flags])] }
}

/** Keeps a comment with the turn it is about, wherever in the tree that is by now. */
export function withComment(
  conversation: Conversation,
  turn: Pick<Turn, 'message_id'>,
  comment: LineComment,
): Conversation {
  return withNoted(conversation, turn, { comment })
}

/** Whether turns are commented from now on. @throws RoleplayError `not-in-this-mode` */
export function withComments(conversation: Conversation, comments: boolean): Conversation {
  mustOffer(conversation, 'comments')
  return { ...conversation, comments }
}

/**
 * Takes the last turn back, and with it the end of the talk that it caused. Flags stay: what happened, happened.
 * @param turn the number of the turn to take back; the last one when missing
 * @throws RoleplayError `not-in-this-mode`; `conversation-ended` as `backToTurn`;
 * `nothing-to-undo` before the first turn, and for a turn that is not the last
 */
export function withoutLastTurn(conversation: Conversation, turn?: number): Conversation {
  mustOffer(conversation, 'undo')
  mustLetGoBack(conversation)
  const { id, turns } = conversation
  const last = turns.at(-1)
  if (!last) throw new RoleplayError('nothing-to-undo', `conversation ${id} has no turn to take back`)
  if (turn !== undefined && turn !== last.turn)
    throw new RoleplayError(
      'nothing-to-undo',
      `only the last turn can be taken back: that is ${last.turn}, got ${turn}`,
    )
  return onLine(conversation, turns.slice(0, -1), now())
}

/**
 * Goes back to where a turn was done, to go on from there. What followed becomes a branch, with the end it led to.
 * @param turn the number of the last turn that stays; 0: the opening. The last one of all leaves the talk as it is
 * @throws RoleplayError `not-in-this-mode`; `not-found` for a turn that the talk does not have; `conversation-ended` where the
 * learner, the clock between two lines or somebody's safety ended it
 */
export function backToTurn(conversation: Conversation, turn: number): Conversation {
  mustOffer(conversation, 'branch')
  mustLetGoBack(conversation)
  const { id, turns } = conversation
  if (turn > turns.length)
    throw new RoleplayError('not-found', `conversation ${id} has ${turns.length} turns to go back to, got ${turn}`)
  return turn === turns.length ? conversation : onLine(conversation, turns.slice(0, turn), now())
}

/**
 * Returns to a branch, to its last turn and the end it led to; what the talk leaves for it becomes a branch.
 * @param branch the message id of its first turn, or of another one in it. Where the talk is on it already, it stays as it is
 * @throws RoleplayError `not-in-this-mode`; `not-found` for an unknown branch; `conversation-ended` as `backToTurn`
 */
export function alongBranch(conversation: Conversation, branch: string): Conversation {
  mustOffer(conversation, 'branch')
  mustLetGoBack(conversation)
  if (conversation.turns.some(({ message_id }) => message_id === branch)) return conversation
  const line = lineThrough(conversation, branch)
  if (!line)
    throw new RoleplayError('not-found', `conversation ${conversation.id} has no branch ${JSON.stringify(branch)}`)
  return onLine(conversation, line, now())
}

/** @returns whether the talk may be taken to an earlier turn: while it goes on, and after an end that a turn brought about */
export function letsGoBack(conversation: Conversation): boolean {
  const { ended, turns } = conversation
  return !ended || (endsOfTurns.has(ended.outcome) && isEndedBy(conversation, turns.at(-1)))
}

function mustLetGoBack(conversation: Conversation): void {
  if (!letsGoBack(conversation)) mustBeActive(conversation)
}

/** What a turn can bring about. A goodbye, a click on "end" and help for somebody at risk are not undone. */
const endsOfTurns: ReadonlySet<Ended['outcome']> = new Set(['positive', 'negative', 'guard', 'limit'])

/** A talk ends at the time of the turn that ended it; the clock may also end it between two lines. */
function isEndedBy({ ended, ended_at }: Conversation, last: Turn | undefined): boolean {
  return ended?.outcome !== 'limit' || last?.at === undefined || ended_at === last.at
}

/** @throws RoleplayError `not-in-this-mode` for what the talk's mode keeps from its learner */
export function mustOffer({ id, mode }: Conversation, what: keyof ModeRules['may']): void {
  if (modeRules[mode].may[what]) return
  throw new RoleplayError('not-in-this-mode', `conversation ${id} is in ${mode}, which offers no ${what}`)
}

/** Counts a hint that the learner asked for and got. */
export function withHintGiven(conversation: Conversation): Conversation {
  return { ...conversation, hints_given: (conversation.hints_given ?? 0) + 1 }
}

/** Ends a talk; ending an ended one again leaves it as it is. */
export function endedBy(conversation: Conversation, ended: Ended): Conversation {
  return conversation.status === 'ended' ? conversation : { ...conversation, status: 'ended', ended, ended_at: now() }
}

/** @throws RoleplayError `conversation-ended` */
export function mustBeActive({ id, status, ended }: Conversation): void {
  if (status === 'active') return
  throw new RoleplayError(
    'conversation-ended',
    `conversation ${id} has ended (${ended?.outcome ?? 'unknown'}): start a new one to go on`,
  )
}

function now(): string {
  return new Date().toISOString()
}
