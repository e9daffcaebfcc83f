import type { Lesson, LessonPoint, TalkMessage, TalkView } from './talk.ts'
import { notesOf } from './talk-messages.ts'

/** @returns the lesson as the last reply left it, or as the server told it before; null in a talk that is none */
export function lessonNow(view: Pick<TalkView, 'lesson'>, messages: readonly TalkMessage[]): Lesson | null {
  const heard = messages.findLast((message) => notesOf(message)?.lesson !== undefined)
  return notesOf(heard)?.lesson ?? view.lesson ?? null
}

/** @returns where the expert handed over to, in this talk; null while they have not */
export function handedOverTo(messages: readonly TalkMessage[]): string | null {
  return messages.flatMap((message) => notesOf(message)?.handover?.mode ?? []).at(-1) ?? null
}

/** @returns "4 of 14 points" */
export function progressInWords({ points }: Lesson): string {
  const done = points.filter(({ state }) => state !== 'open').length
  return `${done} of ${points.length} points`
}

/** @returns how a point stands, in words: the first open one is next */
export function stateInWords(point: LessonPoint, { points }: Lesson): string {
  if (point.state === 'checked') return 'understood'
  if (point.state === 'taught') return 'covered'
  return points.find(({ state }) => state === 'open')?.id === point.id ? 'next' : 'to come'
}

/** @returns the line with which a learner asks for a point out of its turn */
export function askFor({ title }: Pick<LessonPoint, 'title'>): string {
  return `Tell me about the point “${title}”.`
}

/** @returns where a learner is briefed for the talk itself */
export function briefingPath(templateId: string, mode: string): string {
  return `/scenarios/${encodeURIComponent(templateId)}?mode=${encodeURIComponent(mode)}`
}
