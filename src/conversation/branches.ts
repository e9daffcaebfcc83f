import type { Branch, Conversation, Turn } from './conversation.ts'

/**
 * The turns of a talk are a tree: each follows the one before it, and a turn that the learner went back to has more than one
 * behind it. `turns` is the line the talk is on; what was left is kept in branches. A turn is known by its message id, which
 * no other turn of the talk ever has; a branch by the id of its first turn.
 */

/** @returns the branches of a talk, the one that was left first in front; older talks kept each turn taken back by itself */
export function branchesOf({ branches, undone = [], turns }: Conversation): readonly Branch[] {
  return (
    branches ??
    undone.map(({ undone_at, ...turn }, at) => {
      // The turn before it was taken back later, or the talk is still on it.
      const before = undone.slice(at + 1).find((later) => later.turn === turn.turn - 1) ?? turns[turn.turn - 2]
      return { after: before?.message_id ?? null, turns: [turn], left_at: undone_at, ended: null, ended_at: null }
    })
  )
}

/** @returns the turns that are no part of the talk any more, branch by branch */
export function leftTurnsOf(conversation: Conversation): Turn[] {
  return branchesOf(conversation).flatMap(({ turns }) => turns)
}

/**
 * @param id the message id of a turn in a branch; the first one's is the branch's own, but another may have become part of
 * a longer branch since somebody looked
 * @returns all turns from the opening to the end of that branch; null when there is no such branch
 */
export function lineThrough(conversation: Conversation, id: string): Turn[] | null {
  const branches = branchesOf(conversation)
  const branch = branches.find(({ turns }) => turns.some(({ message_id }) => message_id === id))
  if (!branch) return null
  const lines = [conversation.turns, ...branches.map(({ turns }) => turns)]
  const line = [...branch.turns]
  for (let { after } = branch; after !== null; ) {
    const before = lines.find((turns) => turns.some(({ message_id }) => message_id === after)) ?? []
    line.unshift(...before.slice(0, before.findIndex(({ message_id }) => message_id === after) + 1))
    after = branches.find(({ turns }) => turns === before)?.after ?? null
  }
  return line
}

/**
 * Puts the talk on another line of its tree. What the line takes of a branch is no branch any more, what it leaves becomes
 * one; a branch that is followed to its end brings the end back that the talk had there.
 * @param line from the first turn on
 * @param at when this happens, ISO 8601
 */
export function onLine(conversation: Conversation, line: readonly Turn[], at: string): Conversation {
  const { undone: _, ...kept } = conversation
  const { turns, ended, ended_at = null } = conversation
  const isOnLine = new Set(line.map(({ message_id }) => message_id))
  const branches = branchesOf(conversation)
  const followed = branches.find((branch) => branch.turns.at(-1)?.message_id === line.at(-1)?.message_id)
  return {
    ...kept,
    status: followed?.ended ? 'ended' : 'active',
    ended: followed?.ended ?? null,
    ended_at: followed?.ended_at ?? null,
    turns: [...line],
    branches: [...branches, { after: null, turns, left_at: at, ended, ended_at }].flatMap((branch) =>
      restOf(branch, isOnLine),
    ),
  }
}

/** The line takes a branch from its beginning or not at all. */
function restOf(branch: Branch, isOnLine: ReadonlySet<string>): Branch[] {
  const first = branch.turns.findIndex(({ message_id }) => !isOnLine.has(message_id))
  if (first === -1) return []
  const last = branch.turns[first - 1]
  return [last ? { ...branch, after: last.message_id, turns: branch.turns.slice(first) } : branch]
}

/** Changes every turn that has a message id, on the line or in a branch. Another turn may have its number by now. */
export function withNoted(
  conversation: Conversation,
  { message_id }: Pick<Turn, 'message_id'>,
  noted: Partial<Turn>,
): Conversation {
  const { undone, ...kept } = conversation
  const change = (turns: readonly Turn[]) =>
    turns.map((one) => (one.message_id === message_id ? { ...one, ...noted } : one))
  return {
    ...kept,
    turns: change(conversation.turns),
    ...(undone || conversation.branches
      ? { branches: branchesOf(conversation).map((branch) => ({ ...branch, turns: change(branch.turns) })) }
      : {}),
  }
}
