import { contentStems, words } from '../../../language/text.ts'
import { touchedStatements } from '../../../language/touches.ts'
import { about } from './counterpart.ts'
import { type Lesson, passagesOn } from './lesson.ts'
import { type PlanPoint, planOf } from './lesson-plan.ts'
import { type CheckVerdict, checkedId, taughtAt } from './lesson-progress.ts'
import type { Memory } from './memory.ts'
import type { Passage } from './passage.ts'
import { quoted } from './quoting.ts'
import { turned } from '../rotated.ts'
import { mark, must, type Part, type Saying, sayings } from './saying.ts'
import {
  askAgain,
  checkLeads,
  checkQuestions,
  choiceAnswers,
  choiceQuestions,
  halfAnswers,
  leftThere,
  rightAnswers,
  wrongAnswers,
} from './texts/checks.ts'
import type { Topic } from './topics.ts'

/** A question of understanding about a point that was taught. */
export interface Check {
  readonly point: PlanPoint
  readonly isAgain: boolean // asked a second time, and not a third
}

/** A check whose answer has come. */
export interface JudgedCheck extends Check {
  readonly answer: string
  readonly verdict: CheckVerdict
}

/** A question is due with every third point at the latest. */
const pointsACheck = 3

/**
 * @param next the point that the reply is about to teach
 * @returns the point to ask about at the end of the reply, or null while it is too early
 */
export function dueCheck(next: PlanPoint, lesson: Lesson, { usedByTurn }: Memory): Check | null {
  const lastAsked = usedByTurn.findLastIndex((used) => used.some((id) => id.startsWith('asked.')))
  const since = planOf(lesson).filter((point) => (taughtAt(point, usedByTurn) ?? -1) > lastAsked)
  const asked = new Set(usedByTurn.flat().flatMap((id) => askedPoint(id)?.pointId ?? []))
  const fresh = [
    next,
    ...since.toSorted((one, other) => (taughtAt(other, usedByTurn) ?? 0) - (taughtAt(one, usedByTurn) ?? 0)),
  ].filter((point) => !asked.has(point.id))
  if (fresh.length < pointsACheck) return null
  const lastKind = usedByTurn[lastAsked]?.some((id) => id.startsWith('asked.point.')) ? 'rule' : 'document'
  const able = fresh.filter(canBeAsked)
  const point =
    able.find(({ teaches }) => lastAsked >= 0 && teaches.kind !== lastKind) ??
    able.find(({ teaches }) => teaches.kind === 'document') ??
    able[0]
  return point ? { point, isAgain: false } : null
}

function canBeAsked({ teaches }: PlanPoint): boolean {
  return teaches.kind === 'rule' || (teaches.topic !== 'facts' && checkQuestions[teaches.topic] !== undefined)
}

/** @returns the check that the last reply ended with */
export function pendingCheck(lesson: Lesson, { last }: Memory): Check | null {
  const asked = last.map(askedPoint).find((one) => one !== null)
  const point = asked && planOf(lesson).find(({ id }) => id === asked.pointId)
  return point ? { point, isAgain: asked.isAgain } : null
}

/** @returns the id by which a question that was asked is remembered */
export function askedId({ point, isAgain }: Check): string {
  return `asked.${point.id}${isAgain ? '#again' : ''}`
}

function askedPoint(id: string): { readonly pointId: string; readonly isAgain: boolean } | null {
  const found = /^asked\.(.+?)(#again)?$/.exec(id)
  return found ? { pointId: found[1] ?? '', isAgain: found[2] !== undefined } : null
}

/** @returns the ways to ask, without a lead */
export function checkQuestionsFor({ point: { teaches } }: Check, { counterpart }: Lesson, turn: number): string[] {
  if (teaches.kind === 'document') {
    const question = teaches.topic === 'facts' ? undefined : checkQuestions[teaches.topic]
    return [about(question ?? '', counterpart)]
  }
  const { alsoGood, poor } = teaches.rule
  const [a, b] = isGoodFirst(teaches.rule) ? [alsoGood, poor] : [poor, alsoGood]
  return turned(choiceQuestions, turn).map((question) => about(`A: ‘${a}’ – B: ‘${b}’ ${question}`, counterpart))
}

/** Which line stands first must not be a rule of its own, and the same when it is judged. */
function isGoodFirst({ id }: { readonly id: string }): boolean {
  return id.length % 2 === 0
}

/** The question at the end of a reply. */
export function askCheck(check: Check, lesson: Lesson, memory: Memory): Part[] {
  if (check.isAgain) return [must(turned(askAgain, memory.turn).map((text) => ({ id: askedId(check), text })))]
  const questions = checkQuestionsFor(check, lesson, memory.turn)
  const leads = turned(checkLeads, memory.turn)
  return [
    must(questions.flatMap((question) => leads.map((lead) => ({ id: askedId(check), text: `${lead} ${question}` })))),
  ]
}

/** @returns whether a message names one of two lines; null when it does not */
export function chosenLine(message: string, { point: { teaches } }: Check): CheckVerdict | null {
  if (teaches.kind !== 'rule') return null
  const { rule } = teaches
  const text = message.trim()
  if (/\b(?:both|either|neither|none)\b/i.test(text)) return 'wrong'
  const named = namedLine.exec(text)?.[1]?.toLowerCase()
  if (named) return firstNames.has(named) === isGoodFirst(rule) ? 'right' : 'wrong'
  const [good, poor] = [shared(text, rule.alsoGood), shared(text, rule.poor)]
  // A word of one of the lines is enough, but not in a question of one's own, and not in two words said in passing.
  const enough = /\?\s*$/.test(text) || words(text).length < 3 ? 2 : 1
  if (Math.max(good, poor) < enough || good === poor) return null
  return good > poor ? 'right' : 'wrong'
}

/** "A", "I would say the second one", "b, because ..."; not "a customer". */
const namedLine =
  /^(?:(?:i(?:['’]d| would)?(?: (?:rather|still))? (?:say|take|keep|choose|pick|go (?:with|for)|think)|maybe|the|line|option|answer|it is|it['’]s|definitely|rather|probably|that is) )*["'‘“(]?(a|first|1|one|b|second|2|two|latter|last)(?=\s*(?:$|[.,;:!?)"”’–-])|\s+(?:one|line|option|because|since|as|is|it|would|of|for|please|definitely|clearly)\b)/i
const firstNames: ReadonlySet<string> = new Set(['a', 'first', '1', 'one'])

/** @returns how well an answer in the learner's own words meets the point */
export function judgeAnswer(answer: string, check: Check, lesson: Lesson): CheckVerdict {
  const { teaches } = check.point
  if (teaches.kind === 'rule') return chosenLine(answer, check) ?? 'wrong'
  const meant = passagesOf(check.point, lesson)
  const own = closeness(answer, meant, lesson)
  const opposite = teaches.topic === 'facts' ? undefined : opposites[teaches.topic]
  if (opposite && closeness(answer, passagesOn(lesson, opposite), lesson) > own + 0.1) return 'wrong'
  return own >= 1 ? 'right' : own > 0 ? 'half' : 'wrong'
}

const opposites: Partial<Record<Topic, Topic>> = { opens: 'closes', closes: 'opens' }

/** Whatever the document has on the topic is a right answer, not only what was quoted. */
function passagesOf({ teaches }: PlanPoint, lesson: Lesson): readonly Passage[] {
  if (teaches.kind !== 'document') return []
  return teaches.topic === 'facts' ? teaches.passages : [...teaches.passages, ...passagesOn(lesson, teaches.topic)]
}

/** 1: two words of a passage, or the half of a short one; less: one word, or another word for it; 0: nothing. */
function closeness(answer: string, passages: readonly Passage[], { counterpart }: Lesson): number {
  const said = contentOf(answer, counterpart.nameWords)
  const best = passages.map(({ text, condition }) => {
    const stems = contentOf(`${condition ?? ''} ${text}`, counterpart.nameWords)
    const met = [...said].filter((one) => stems.has(one)).length
    return met >= 2 || (met > 0 && met >= stems.size / 2) ? 1 + met / 100 : met * 0.5
  })
  const lexical = Math.max(0, ...best)
  if (lexical > 0) return lexical
  const statements = passages.map(({ id, text }) => ({ id, text }))
  return touchedStatements([...said].join(' '), statements, []).length > 0 ? 0.3 : 0
}

function contentOf(text: string, names: ReadonlySet<string>): Set<string> {
  const plain = words(text).filter((word) => !names.has(word.replace(/['’]s$/, '')) && !everyday.has(word))
  return new Set(contentStems(plain.join(' ')))
}

/** Words that any answer may hold. */
const everyday = new Set(
  'learner says say said ask asks asked think thing things something person would could should want wants know talk make makes get gets if when then also one two'.split(
    ' ',
  ),
)

function shared(answer: string, line: string): number {
  const stems = new Set(contentStems(line))
  return new Set(contentStems(answer).filter((one) => stems.has(one))).size
}

/** What is said to an answer: short praise, or the passage that puts it right. */
export function takeAnswer(judged: JudgedCheck, lesson: Lesson, memory: Memory): Part[] {
  const { point, verdict, isAgain } = judged
  const remembers = mark(checkedId(point.id, verdict))
  if (verdict === 'passed') return [remembers]
  if (point.teaches.kind === 'rule') {
    const { why } = point.teaches.rule
    const better = isGoodFirst(point.teaches.rule) ? 'A' : 'B'
    const leads = (verdict === 'right' ? choiceAnswers.right : choiceAnswers.wrong).map((lead) =>
      lead.replace('{better}', better),
    )
    return [must(withLeads('answer', leads, `${why}.`, memory)), remembers]
  }
  if (verdict === 'right') return [must(sayings('answer.right', turned(rightAnswers, memory.turn))), remembers]
  if (verdict === 'wrong' && isAgain) return [must(sayings('answer.left', turned(leftThere, memory.turn))), remembers]
  const passage = verdict === 'half' ? nearestPassage(judged, lesson) : point.teaches.passages[0]
  const leads = verdict === 'half' ? halfAnswers : wrongAnswers
  return [must(passage ? withLeads('answer', leads, beginningOf(passage), memory) : []), remembers]
}

/** Of what the document has on the point, the passage that the answer came nearest to. */
function nearestPassage({ point, answer }: JudgedCheck, lesson: Lesson): Passage | undefined {
  return passagesOf(point, lesson)
    .map((passage) => ({ passage, value: closeness(answer, [passage], lesson) }))
    .reduce<{ passage?: Passage; value: number }>((best, one) => (one.value > best.value ? one : best), { value: 0 })
    .passage
}

function withLeads(group: string, leads: readonly string[], text: string, { turn }: Memory): Saying[] {
  return sayings(
    group,
    turned(leads, turn).map((lead) => `${lead} ${text}`),
  )
}

/** It was read before; a sentence is enough to find it again. */
function beginningOf({ quote, condition }: Passage): string {
  return quoted({ quote: quote.split(/(?<=[.!?;])\s/)[0] ?? quote, condition })
}
