import { contentStems } from '../../../language/text.ts'
import type { Conversation } from '../../conversation.ts'
import { type Check, chosenLine, dueCheck, type JudgedCheck, judgeAnswer, pendingCheck } from './check.ts'
import { type Intent, readIntent } from './intent.ts'
import { type Lesson, lessonOf } from './lesson.ts'
import type { PlanPoint } from './lesson-plan.ts'
import { openPlan } from './lesson-progress.ts'
import { onlyGoesOn, wantsDialogue, wantsToTry, wishedSubject } from './lesson-requests.ts'
import { type Memory, memoryOf } from './memory.ts'
import { dialogueId } from './model-dialogue.ts'
import { handoverId } from './handover.ts'
import { findPassages } from './questions.ts'
import { topicsAsked } from './topics.ts'

/** What the expert's next reply does; `judged` is the learner's answer to the question before it. */
export type LessonStep = { readonly judged: JudgedCheck | null } & (
  | { readonly does: 'answers'; readonly intent: Intent } // what the learner asked, said or tried
  | { readonly does: 'teaches'; readonly point: PlanPoint; readonly check: Check | null }
  | { readonly does: 'asks_again'; readonly check: Check }
  | { readonly does: 'shows_dialogue' }
  | { readonly does: 'recaps' } // at the end of the lesson
  | { readonly does: 'hands_over'; readonly wishes: 'to_try' | 'to_practise_here' | 'nothing' }
  | { readonly does: 'drills' } // all is taught
  | { readonly does: 'says_goodbye' }
)

/** A step with what it rests on. */
export interface LessonMoment {
  readonly step: LessonStep
  readonly lesson: Lesson
  readonly memory: Memory
}

/** Decides what comes next in the lesson of a talk. Code decides, whichever engine words it. */
export function readLessonMoment(
  conversation: Pick<Conversation, 'persona' | 'turns' | 'opening'>,
  line: string,
  isClosing: boolean,
): LessonMoment {
  const lesson = lessonOf(conversation.persona)
  const memory = memoryOf(conversation, lesson)
  return { step: stepOf(line, lesson, memory, isClosing), lesson, memory }
}

function stepOf(line: string, lesson: Lesson, memory: Memory, isClosing: boolean): LessonStep {
  if (isClosing) return { does: 'says_goodbye', judged: null }
  const check = pendingCheck(lesson, memory)
  if (check && !onlyGoesOn(line) && chosenLine(line, check))
    return afterAnswer(judgedOf(line, check, lesson), lesson, memory)
  if (wantsDialogue(line))
    return memory.used.has(dialogueId)
      ? { does: 'answers', intent: { kind: 'wants_example', question: line }, judged: null }
      : { does: 'shows_dialogue', judged: null }
  if (wantsToTry(line) && !isGreeting(line, memory)) return { does: 'hands_over', wishes: 'to_try', judged: null }
  const asked = pointWished(line, lesson, memory)
  if (asked) return { does: 'teaches', point: asked, check: null, judged: null }
  if (onlyGoesOn(line)) return onward(check ? { ...check, answer: line, verdict: 'passed' } : null, lesson, memory)
  const intent = readIntent(line, lesson, memory.wasInvited)
  if (intent.kind === 'manages' && intent.request === 'practises')
    return { does: 'hands_over', wishes: 'to_practise_here', judged: null }
  if (check && isAnswer(intent, line)) return afterAnswer(judgedOf(line, check, lesson), lesson, memory)
  if (intent.kind === 'goes_on' || saysNothingOnIt(intent, lesson, memory)) return onward(null, lesson, memory)
  return { does: 'answers', intent, judged: null }
}

/** "Tell me about her worries": the open point that is wished for, out of its turn. */
function pointWished(line: string, lesson: Lesson, { usedByTurn }: Memory): PlanPoint | null {
  const wish = wishedSubject(line)
  if (wish === null) return null
  const open = openPlan(lesson, usedByTurn)
  const named = byTitle(wish, open)
  if (named) return named
  const topics = topicsAsked(wish)
  return (
    open.find(({ teaches }) => teaches.kind === 'document' && topics.some((topic) => topic === teaches.topic)) ?? null
  )
}

/** The point whose title the wish names best, half of it at least. */
function byTitle(wish: string, points: readonly PlanPoint[]): PlanPoint | null {
  const wished = new Set(contentStems(wish))
  const shares = points.map((point) => {
    const stems = contentStems(point.title)
    return { point, share: stems.filter((stem) => wished.has(stem)).length / Math.max(1, stems.length) }
  })
  const [best] = shares.toSorted((one, other) => other.share - one.share)
  return best && best.share >= 0.5 ? best.point : null
}

/** "I am ready", first thing, is ready for the lesson. */
function isGreeting(line: string, { turn }: Memory): boolean {
  return turn === 1 && /\bready\b/i.test(line) && !/\btry|\btalk|\bconversation/i.test(line)
}

/** What is said after a question answers it, unless it asks for something itself or is a line in quotation marks. */
function isAnswer({ kind }: Intent, line: string): boolean {
  if (kind === 'tries') return !/^\s*["“„«]/u.test(line)
  return kind === 'tells' || kind === 'plans' || kind === 'goes_on' || kind === 'struggles'
}

function judgedOf(line: string, check: Check, lesson: Lesson): JudgedCheck {
  return { ...check, answer: line, verdict: judgeAnswer(line, check, lesson) }
}

/** A wrong answer in own words may be given once more; of two lines the other one is then known. */
function afterAnswer(judged: JudgedCheck, lesson: Lesson, memory: Memory): LessonStep {
  const mayAskAgain = judged.verdict === 'wrong' && !judged.isAgain && judged.point.teaches.kind === 'document'
  if (mayAskAgain) return { does: 'asks_again', check: { point: judged.point, isAgain: true }, judged }
  return onward(judged, lesson, memory)
}

/** Something said about the matter that the document has nothing on. */
function saysNothingOnIt(intent: Intent, lesson: Lesson, memory: Memory): boolean {
  if (intent.kind !== 'tells') return false
  return !findPassages(intent.text, lesson, memory.quoted).passages.some(({ id }) => !memory.quoted.has(id))
}

/** The points one by one, then a model dialogue, a recap, and the talk itself. */
function onward(judged: JudgedCheck | null, lesson: Lesson, memory: Memory): LessonStep {
  const [point] = openPlan(lesson, memory.usedByTurn)
  if (point) return { does: 'teaches', point, check: dueCheck(point, lesson, memory), judged }
  if (!memory.used.has(dialogueId)) return { does: 'shows_dialogue', judged }
  if (!memory.used.has(recappedId)) return { does: 'recaps', judged }
  if (!memory.used.has(handoverId)) return { does: 'hands_over', wishes: 'nothing', judged }
  return { does: 'drills', judged }
}

/** The id of the recap at the end of a lesson; one that the learner asks for before is another. */
export const recappedId = 'recap.at-the-end'
