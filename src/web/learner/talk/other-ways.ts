import { dispositionWords, dotted, counted, endings, percent } from '../../words.ts'
import type { Branch } from './talk.ts'

/** Turns that the learner went back from, as they are shown: what was tried, and the ways that leave it in turn. */
export interface OtherWay {
  readonly id: string
  readonly firstLine: string
  readonly facts: string // where it leaves, how long it is, how the talk stood at its end
  readonly turns: Branch['turns']
  readonly ways: readonly OtherWay[]
}

/** @returns the branches as a tree: under none those that leave the talk as it stands */
export function otherWaysOf(branches: readonly Branch[]): OtherWay[] {
  const isIn = ({ turns }: Branch, id: string | null) => turns.some(({ message_id }) => message_id === id)
  const wayOf = (branch: Branch): OtherWay => ({
    id: branch.id,
    firstLine: branch.turns[0]?.learner ?? '',
    facts: dotted(placeOf(branch), counted(branch.turns.length, 'turn'), standingOf(branch)),
    turns: branch.turns,
    ways: branches.filter(({ after }) => isIn(branch, after)).map(wayOf),
  })
  return branches.filter(({ after }) => !branches.some((branch) => isIn(branch, after))).map(wayOf)
}

function placeOf({ from_turn }: Branch): string {
  return from_turn === 0 ? 'From the beginning' : `After turn ${from_turn}`
}

function standingOf({ ended, turns }: Branch): string | null {
  if (ended) return endings[ended.outcome] ?? 'The talk has ended'
  const disposition = turns.at(-1)?.disposition
  if (!disposition) return null
  const parts = (['rapport', 'progress', 'patience'] as const).map(
    (part) => `${dispositionWords[part] ?? part} ${percent(disposition[part])}`,
  )
  return parts.join(', ').toLowerCase()
}
