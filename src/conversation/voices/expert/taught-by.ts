import { reach, type SearchableText, searchable } from '../../../language/reach.ts'
import { sentences, words } from '../../../language/text.ts'
import { askedId } from './check.ts'
import { checkedId } from './lesson-progress.ts'
import { handoverId } from './handover.ts'
import { type PlanPoint, planOf } from './lesson-plan.ts'
import { type LessonMoment, recappedId } from './lesson-step.ts'
import { dialogueId } from './model-dialogue.ts'
import type { Passage } from './passage.ts'

/**
 * Reads from a model's reply what it did in the lesson: by its words, never by marks in it.
 * @returns the ids that the rules engine would have reported for it, as far as the reply shows them
 */
export function taughtBy(reply: string, { step, lesson }: LessonMoment): string[] {
  if (reply.trim() === '') return []
  const told = searchable(reply)
  const passages = lesson.passages.filter((passage) => isQuoted(passage, reply))
  const due = step.does === 'teaches' ? step.point : null
  const points = planOf(lesson).filter((point) => isTaught(point, told, passages, point.id === due?.id))
  const check = step.does === 'teaches' || step.does === 'asks_again' ? step.check : null
  return [
    ...points.map(({ id }) => id),
    ...passages.map(({ id }) => `passage.${id}`),
    ...(step.judged ? [checkedId(step.judged.point.id, step.judged.verdict)] : []),
    ...(check && asks(reply) ? [askedId(check)] : []),
    ...(step.does === 'shows_dialogue' && isDialogue(reply) ? [dialogueId] : []),
    ...(step.does === 'recaps' ? [recappedId] : []),
    ...(step.does === 'hands_over' || step.does === 'says_goodbye' ? [handoverId] : []),
  ]
}

/** @returns the passages of a lesson that a text holds word for word, eight words or the whole of a shorter one */
export function isQuoted({ quote }: Pick<Passage, 'quote'>, text: string): boolean {
  const all = words(quote)
  if (all.length < 3) return false
  const told = ` ${words(text).join(' ')} `
  const span = Math.min(all.length, leastWords)
  return Array.from({ length: all.length - span + 1 }, (_, at) => all.slice(at, at + span).join(' ')).some((run) =>
    told.includes(` ${run} `),
  )
}

const leastWords = 8

/** What was due counts as taught with less of it than what came up by the way. */
function isTaught({ teaches }: PlanPoint, told: SearchableText, quoted: readonly Passage[], isDue: boolean): boolean {
  const enough = isDue ? 0.35 : 0.75
  if (teaches.kind === 'rule') {
    const { title, teaches: rule } = teaches.rule
    return [title, sentences(rule)[0]?.text ?? rule].some(
      (text) => words(text).length > 1 && reach(text, told) >= enough,
    )
  }
  if (teaches.passages.some((passage) => quoted.includes(passage))) return true
  if (teaches.topic === 'who' || teaches.topic === 'marking') return isDue
  return teaches.passages.some(({ text }) => reach(text, told) >= enough)
}

function asks(reply: string): boolean {
  return /\?["”’»)*_]*\s*$/u.test(reply)
}

/** Lines under names, four at least: two exchanges. */
function isDialogue(reply: string): boolean {
  return (
    (reply.match(/^\s*(?:[-*>]\s+)?(?:\*\*|__)?[\p{L}][\p{L}.'’ -]{0,40}(?:\*\*|__)?\s*[:：]/gmu) ?? []).length >= 4
  )
}
