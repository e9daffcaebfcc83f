import { z } from 'zod'
import type { Conversation } from '../../conversation.ts'
import { type Lesson, lessonOf } from './lesson.ts'
import { type PlanPoint, planOf } from './lesson-plan.ts'

/** How far a lesson has come, as its learner may see it: every point in order; `checked` was understood, too. */
export const LessonProgress = z.object({
  points: z.array(z.object({ id: z.string(), title: z.string(), state: z.enum(['open', 'taught', 'checked']) })),
})
export type LessonProgress = z.infer<typeof LessonProgress>

/** @returns how far the lesson of a talk has come; null for a talk with somebody who does not teach */
export function lessonProgressOf({
  mode,
  persona,
  turns,
}: Pick<Conversation, 'mode' | 'persona' | 'turns'>): LessonProgress | null {
  if (mode !== 'learn_mode') return null
  const lesson = lessonOf(persona)
  const usedByTurn = turns.map(({ used }) => used)
  const understood = new Set(usedByTurn.flat().flatMap((id) => understoodPoint(id) ?? []))
  return {
    points: planOf(lesson).map((point) => ({
      id: point.id,
      title: point.title,
      state: understood.has(point.id) ? 'checked' : taughtAt(point, usedByTurn) === null ? 'open' : 'taught',
    })),
  }
}

/** @returns the points that were not taught yet, in the order of the plan */
export function openPlan(lesson: Lesson, usedByTurn: readonly (readonly string[])[]): PlanPoint[] {
  return planOf(lesson).filter((point) => taughtAt(point, usedByTurn) === null)
}

/** @returns the turn (from 0) in which a point was taught, or answered because the learner asked; null while it is open */
export function taughtAt({ id, teaches }: PlanPoint, usedByTurn: readonly (readonly string[])[]): number | null {
  const ids = new Set(teaches.kind === 'document' ? [id, `told.${teaches.topic}`] : [id])
  const at = usedByTurn.findIndex((used) => used.some((one) => ids.has(one)))
  if (at >= 0) return at
  const quotes = teaches.kind === 'document' ? teaches.passages.map((passage) => `passage.${passage.id}`) : []
  if (quotes.length === 0) return null
  const quotedAt = quotes.map((quote) => usedByTurn.findIndex((used) => used.includes(quote)))
  return quotedAt.includes(-1) ? null : Math.max(...quotedAt)
}

/** How an answer to a question of understanding was judged; `passed`: the learner went on without one. */
const checkVerdicts = ['right', 'half', 'wrong', 'passed'] as const
export type CheckVerdict = (typeof checkVerdicts)[number]

/** @returns the id by which a judged answer is remembered */
export function checkedId(pointId: string, verdict: CheckVerdict): string {
  return `checked.${verdict}.${pointId}`
}

function understoodPoint(id: string): string | null {
  return /^checked\.(?:right|half)\.(.+)$/.exec(id)?.[1] ?? null
}
