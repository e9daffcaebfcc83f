import { about, type Counterpart } from './counterpart.ts'
import { describing, type Lesson, passagesOn } from './lesson.ts'
import type { PlanPoint } from './lesson-plan.ts'
import { openPlan } from './lesson-progress.ts'
import type { Memory } from './memory.ts'
import type { Passage } from './passage.ts'
import { furtherQuotations, quotations, quoted } from './quoting.ts'
import { turned } from '../rotated.ts'
import { mark, may, must, type Part, type Saying, sayings, should } from './saying.ts'
import type { TeachingPoint } from './teaching-points.ts'
import { exampleLeads, poorLeads } from './texts/leads.ts'
import { choices, otherQuestions, topicInvitations, tryInvitations } from './texts/invitations.ts'
import { factAdvice, factIntroductions, portionTexts } from './texts/portions.ts'
import { drillLeads } from './texts/talk.ts'
import type { Topic } from './topics.ts'

/** The next point of the lesson's plan; when all is taught, something to practise on. */
export function teachNext(lesson: Lesson, memory: Memory): Part[] {
  const [point] = openPlan(lesson, memory.usedByTurn)
  return point ? teachPlanned(point, lesson, memory) : drill(lesson, memory)
}

/**
 * A point of the plan, as far as its passages have not been quoted yet.
 * @param ending what the reply ends with; else what belongs to the point
 */
export function teachPlanned(point: PlanPoint, lesson: Lesson, memory: Memory, ending: Part[] = []): Part[] {
  const { teaches } = point
  const parts =
    teaches.kind === 'rule' ? teachPoint(teaches.rule, lesson, memory) : teachDocument(point, lesson, memory)
  const ended = ending.length > 0 ? [...parts.slice(0, -1), ...ending] : parts
  return [...ended, mark(point.id)] // taught, even if there was no room for all of it
}

function teachDocument({ id, teaches }: PlanPoint, lesson: Lesson, memory: Memory): Part[] {
  if (teaches.kind === 'rule') return []
  if (teaches.topic === 'who') return introduce(lesson, memory)
  if (teaches.topic === 'marking') return tellRubric(lesson, memory)
  const passages = teaches.passages.filter((passage) => !memory.quoted.has(passage.id))
  return teachPortion(id, teaches.topic, passages, lesson, memory)
}

/** @returns the points of this kind of talk that were not taught yet, those that the message is about first */
export function openPoints({ points }: Lesson, { used }: Memory, message = ''): TeachingPoint[] {
  const open = points.filter(({ id }) => !used.has(`point.${id}`))
  return message === ''
    ? open
    : [
        ...open.filter(({ about: sign }) => sign.test(message)),
        ...open.filter(({ about: sign }) => !sign.test(message)),
      ]
}

/** A rule of this kind of talk, with a line that does it and the request to try. */
export function teachPoint(point: TeachingPoint, lesson: Lesson, memory: Memory): Part[] {
  return [
    must([{ id: `point.${point.id}`, text: point.teaches }]),
    should(goodExample(point, memory)),
    must(inviteTry(lesson, memory)),
  ]
}

/** Who the person is: name and role, then how the document describes them. */
export function introduce(lesson: Lesson, memory: Memory): Part[] {
  const { counterpart } = lesson
  return [
    must(
      (portionTexts.who?.introduces ?? []).map((text) => ({ id: 'portion.who', text: introduced(text, counterpart) })),
    ),
    must(describing(lesson).flatMap((passage) => quotations(passage, counterpart, memory.turn))),
    should(
      sayings(
        'advice.who',
        (portionTexts.who?.advises ?? []).map((text) => about(text, counterpart)),
      ),
    ),
    must(inviteOn('who', lesson, memory)),
  ]
}

/** What a portion is about, the passage, what to make of it, and a question that belongs to it. */
function teachPortion(
  id: string,
  topic: Topic | 'facts',
  passages: readonly Passage[],
  lesson: Lesson,
  memory: Memory,
): Part[] {
  const { counterpart } = lesson
  const { turn } = memory
  const text = topic === 'facts' ? { introduces: factIntroductions, advises: factAdvice } : portionTexts[topic]
  const introduces = (text?.introduces ?? []).map((one) => introduced(one, counterpart))
  const [first, second] = passages
  return [
    must(
      introduces.map((one) => ({
        id,
        text: first ? `${one} ${framed(first, counterpart)}` : one.replace(/:$/, '.'),
      })),
    ),
    ...(first ? [mark(`passage.${first.id}`)] : []),
    may(second ? furtherQuotations(second, counterpart, turn) : []),
    should(
      sayings(
        `advice.${topic}`,
        (text?.advises ?? []).map((one) => about(one, counterpart)),
      ),
    ),
    must(topic === 'facts' ? inviteChoice(lesson, memory) : inviteOn(topic, lesson, memory)),
  ]
}

/** The introduction leads to the passage itself; a passage written for the actor says so. */
function framed(passage: Passage, counterpart: Counterpart): string {
  // In a line that the person says, "you" is whoever hears it.
  const isLine = passage.topics.has('objection') && !/^you\b/i.test(passage.quote)
  return passage.speaksToActor && !isLine
    ? `${about('({name} is ‘you’ here)', counterpart)} ${quoted(passage)}`
    : quoted(passage)
}

function introduced(text: string, counterpart: Counterpart): string {
  const role = counterpart.role && !/\p{L} \p{Lu}.*\bthe learner\b/u.test(counterpart.role) ? counterpart.role : null
  const who =
    counterpart.fullName && role
      ? `${counterpart.fullName}, ${role}`
      : (counterpart.fullName ?? role ?? counterpart.name)
  return about(text.replace('{who}', who), counterpart).replace(/\.\.$/, '.')
}

/** When all is taught: the person says something, and the learner answers. */
export function drill(lesson: Lesson, memory: Memory): Part[] {
  const { counterpart, archetype } = lesson
  const objections = passagesOn(lesson, 'objection').filter(({ quote }) => quote.length < 160)
  const spoken = objections.flatMap((passage) =>
    turned(drillLeads.quoted, memory.turn).map((lead) => ({
      id: `drill.${passage.id}`,
      text: `${about(lead, counterpart)} ${quoted(passage)}`,
    })),
  )
  const played = turned(drillLeads.lines[archetype], memory.turn).flatMap((line, at) => {
    const lead = turned(drillLeads.played, memory.turn)[at % drillLeads.played.length] ?? ''
    return [{ id: `drill.${line}`, text: `${about(lead, counterpart)} ‘${line}’` }]
  })
  const passages = lesson.passages
    .filter(({ topics, about: whom }) => whom !== 'learner' && !topics.has('who'))
    .flatMap((passage) =>
      turned(drillLeads.use, memory.turn).map((lead) => ({
        id: `drill.${passage.id}`,
        text: `${about(lead, counterpart)} ${quoted(passage)}`,
      })),
    )
  return [must([...spoken, ...played, ...passages]), must(inviteTry(lesson, memory))]
}

/** What the learner is looked at for, by the names that the document gives. */
export function tellRubric({ rubric }: Lesson, memory: Memory): Part[] {
  const list = rubric
    .slice(0, 5)
    .map((name) => `‘${name.replace(/[“”"]/g, '')}’`)
    .join(', ')
  return [
    must([{ id: 'portion.marking', text: `These are the points you are looked at for: ${list}.` }]),
    must(
      turned(['Which of them do you want to practise?', 'Which one is the hardest for you?'], memory.turn).map(
        (text) => ({ id: `invite.choice.${text}`, text }),
      ),
    ),
  ]
}

/** @returns an example line of a point, in each frame */
export function goodExample(point: TeachingPoint, { turn }: Memory): Saying[] {
  return turned(exampleLeads, turn).map((lead) => ({ id: `example.${point.id}`, text: `${lead} ‘${point.example}’` }))
}

/** @returns a poor line of a point and why it is poor */
export function poorExample(point: TeachingPoint, { turn }: Memory): Saying[] {
  return turned(poorLeads, turn).map((lead) => ({
    id: `poor.${point.id}`,
    text: `${lead} ‘${point.poor}’ – ${point.why}.`,
  }))
}

/** @returns invitations to try a line */
export function inviteTry({ counterpart }: Lesson, { turn }: Memory): Saying[] {
  return turned(tryInvitations, turn).map((text) => ({ id: `invite.try.${text}`, text: about(text, counterpart) }))
}

/** @returns questions that leave the learner the choice how to go on */
export function inviteChoice({ counterpart }: Lesson, { turn }: Memory): Saying[] {
  return [...turned(choices, turn), ...turned(tryInvitations, turn)].map((text) => ({
    id: `invite.choice.${text}`,
    text: about(text, counterpart),
  }))
}

/** @returns questions back after one that the document leaves open */
export function inviteOther({ counterpart }: Lesson, { turn }: Memory): Saying[] {
  return [...turned(otherQuestions, turn), ...turned(choices, turn)].map((text) => ({
    id: `invite.choice.${text}`,
    text: about(text, counterpart),
  }))
}

/** @returns questions that belong to a topic, then general ones */
export function inviteOn(topic: Topic, lesson: Lesson, memory: Memory): Saying[] {
  const own = (topicInvitations[topic] ?? []).map((text) => ({
    id: `invite.${asksForLine.test(text) ? 'try' : 'choice'}.${text}`,
    text: about(text, lesson.counterpart),
  }))
  return memory.turn % 3 === 0 ? [...inviteChoice(lesson, memory), ...own] : [...own, ...inviteTry(lesson, memory)]
}

const asksForLine = /\b(?:say|line|greet|ask|answer|question would|put|name that|open the subject|sentences?)\b/

/** @returns the passages a topic is told by, as answers */
export function quotationsOn(lesson: Lesson, memory: Memory, ...topics: readonly Topic[]): Saying[] {
  const found = passagesOn(lesson, ...topics)
  const fresh = [
    ...found.filter(({ id }) => !memory.quoted.has(id)),
    ...found.filter(({ id }) => memory.quoted.has(id)),
  ]
  return fresh.flatMap((passage) => quotations(passage, lesson.counterpart, memory.turn))
}
