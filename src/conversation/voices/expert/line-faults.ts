import type { DialogueAct } from '../../../language/dialogue-act.ts'
import { numbersIn, words } from '../../../language/text.ts'
import type { Lesson } from './lesson.ts'
import type { Fault, Finding, Move } from './line-findings.ts'
import { clipped, type LinePart, showsAct, type Shows, tightest } from './line-parts.ts'
import {
  belittling,
  blaming,
  blamingWhy,
  butApology,
  empathic,
  leading,
  praising,
  promising,
  pushing,
  summing,
  threat,
} from './line-signs.ts'

/** @returns what works against a line, the gravest first */
export function faultsOf(
  parts: readonly LinePart[],
  line: string,
  acts: ReadonlySet<DialogueAct>,
  moves: readonly Finding<Move>[],
  lesson: Lesson,
  tried: ReadonlySet<Move>,
): Finding<Fault>[] {
  const { archetype } = lesson
  const found: Finding<Fault>[] = []
  const add = (name: Fault, text: string, shows: Shows = () => false) => {
    if (!found.some((one) => one.name === name)) found.push({ name, part: clipped(tightest(text, shows)) })
  }
  const has = (move: Move) => moves.some(({ name }) => name === move)
  for (const { text, acts: own, question } of parts) {
    if (leading.test(text)) add('leading', text)
    else if ((own.has('accusation') && !empathic.test(text)) || blamingWhy.test(text) || blaming.test(text))
      add(
        'accusation',
        text,
        (clause) => blamingWhy.test(clause) || blaming.test(clause) || showsAct('accusation')(clause),
      )
    if ((own.has('dismissal') || belittling.test(text)) && !summing.test(text))
      add('dismissal', text, (clause) => belittling.test(clause) || showsAct('dismissal')(clause))
    if (own.has('pressure') || threat.test(text) || (pushing.test(text) && question === null))
      add('pressure', text, (clause) => threat.test(clause) || pushing.test(clause) || showsAct('pressure')(clause))
    if ((own.has('vague_claim') || praising.test(text)) && !own.has('evidence') && question === null)
      add('vague_claim', text, (clause) => praising.test(clause) || showsAct('vague_claim')(clause))
    if (promising.test(text)) add('promise', text, (clause) => promising.test(clause))
  }
  if (butApology.test(line)) add('but_apology', line)
  const hasListened = has('empathy') || has('reflection') || has('open_question') || tried.has('open_question')
  const advice = parts.find(({ acts: own }) => own.has('advice'))
  if (advice && !hasListened && (archetype === 'CONFRONTATION' || archetype === 'HELP_SEEKING'))
    add('advice', advice.text)
  const figure = figureFault(parts, lesson)
  if (figure) add(figure.name, figure.part)
  if (acts.has('jargon')) add('jargon', line)
  const asked =
    line.match(/\b(?:what|where|when|who|how|why|which)\s(?:\w+\s)?(?:did|do|does|were|was|are|is|has|have)\b/gi) ?? []
  if (asked.length > 2 || parts.filter(({ question }) => question !== null).length > 2) add('many_questions', line)
  if (words(line).length > 60) add('too_long', line)
  const onlyClosed = parts.some(({ question }) => question === 'closed') && moves.length === 0
  if (onlyClosed && found.length === 0) add('closed', line)
  const tells = acts.has('claim') || acts.has('offer') || (acts.has('evidence') && !acts.has('introduction'))
  if (
    archetype === 'PERSUASION' &&
    tells &&
    tried.size === 0 &&
    !has('open_question') &&
    !has('permission') &&
    !has('evidence')
  )
    add('offer_first', line)
  const order = Object.keys(faultOrder)
  return found.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
}

/** The gravest first. */
const faultOrder: Readonly<Record<Fault, true>> = {
  but_apology: true,
  accusation: true,
  pressure: true,
  leading: true,
  dismissal: true,
  reveals_limit: true,
  vague_claim: true,
  promise: true,
  advice: true,
  unknown_figure: true,
  jargon: true,
  many_questions: true,
  offer_first: true,
  closed: true,
  too_long: true,
  no_effect: true,
}

/** A figure that gives away the learner's own limit, or one that nobody could show. */
function figureFault(parts: readonly LinePart[], lesson: Lesson): Finding<'reveals_limit' | 'unknown_figure'> | null {
  for (const { text, acts, question } of parts) {
    const numbers = numbersIn(text).filter((number) => number.length >= 2)
    if (lesson.archetype === 'NEGOTIATION' && numbers.some((number) => lesson.secretNumbers.has(number)))
      return { name: 'reveals_limit', part: clipped(text) }
    const isOwnTerm =
      acts.has('offer') || acts.has('next_step') || acts.has('condition') || acts.has('concession') || question !== null
    const claims = acts.has('evidence') && !isOwnTerm && numbers.length > 0
    if (claims && lesson.passages.length > 0 && numbers.every((number) => !lesson.numbers.has(number)))
      return { name: 'unknown_figure', part: clipped(text) }
  }
  return null
}
