import { courseOf } from '../../conversation/coaching/course.ts'
import { wordings } from '../../conversation/coaching/wording.ts'
import type { Conversation, Disposition } from '../../conversation/conversation.ts'
import type { CourseOfTalk, CourseTurn, Move } from './report.ts'

const mostMoves = 3

/** A change that is hardly seen is none to speak of. */
const worthTelling = 0.1

/**
 * @returns how the other person took each turn, and the turns that moved them most; null where nothing is known of it (nothing
 * was said, the talk was held elsewhere) and where somebody may have been at risk
 */
export function courseOfTalk(conversation: Conversation): CourseOfTalk | null {
  const { turns, disposition: start, ended } = conversation
  const isTold = turns.some(({ disposition, moved_by }) => moved_by.length > 0 || !isSame(disposition, start))
  if (!isTold || ended?.outcome === 'safety') return null
  const course = turns.map(({ turn, disposition, moved_by }, at): CourseTurn => {
    const { mover } = courseOf({ ...conversation, turns: turns.slice(0, at + 1) })
    const change = sum(disposition) - sum(turns[at - 1]?.disposition ?? start)
    return { turn, disposition, change: rounded(change), moved_by, why: mover === null ? null : wordings.en.why[mover] }
  })
  const said = new Map(turns.map(({ turn, learner }) => [turn, learner]))
  const moves = course.map(({ turn, change, why }): Move => ({ turn, change, why, said: said.get(turn) ?? '' }))
  return {
    start,
    turns: course,
    rises: biggest(moves.filter(({ change }) => change >= worthTelling)),
    falls: biggest(moves.filter(({ change }) => change <= -worthTelling)),
  }
}

function biggest(moves: readonly Move[]): Move[] {
  return moves
    .toSorted((one, other) => Math.abs(other.change) - Math.abs(one.change) || one.turn - other.turn)
    .slice(0, mostMoves)
}

const sum = ({ rapport, progress, patience }: Disposition) => rapport + progress + patience
const rounded = (value: number) => Math.round(value * 1_000) / 1_000

function isSame(one: Disposition, other: Disposition): boolean {
  return one.rapport === other.rapport && one.progress === other.progress && one.patience === other.patience
}
