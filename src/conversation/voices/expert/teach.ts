import { words } from '../../../language/text.ts'
import type { Archetype } from '../../../scenario/template.ts'
import { about, type Counterpart } from './counterpart.ts'
import { type Lesson, passagesOn } from './lesson.ts'
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

/** In which order the person is got to know, by kind of talk; what the document lacks is skipped. */
const order: Readonly<Record<Archetype, readonly Topic[]>> = {
  PERSUASION: [
    'who',
    'goal',
    'wants',
    'situation',
    'closes',
    'objection',
    'opens',
    'reacts',
    'worry',
    'history',
    'money',
    'limit',
    'time',
    'family',
    'hidden',
    'mistake',
    'handling',
    'manner',
    'ending',
  ],
  CONFRONTATION: [
    'who',
    'situation',
    'feeling',
    'closes',
    'opens',
    'reacts',
    'wants',
    'worry',
    'hidden',
    'history',
    'goal',
    'limit',
    'family',
    'mistake',
    'handling',
    'manner',
    'objection',
    'money',
    'time',
    'ending',
  ],
  HELP_SEEKING: [
    'who',
    'situation',
    'wants',
    'worry',
    'closes',
    'opens',
    'reacts',
    'feeling',
    'hidden',
    'family',
    'goal',
    'time',
    'money',
    'history',
    'handling',
    'mistake',
    'manner',
    'limit',
    'objection',
    'ending',
  ],
  INVESTIGATION: [
    'who',
    'goal',
    'situation',
    'hidden',
    'closes',
    'opens',
    'reacts',
    'worry',
    'manner',
    'feeling',
    'history',
    'time',
    'family',
    'mistake',
    'handling',
    'wants',
    'money',
    'limit',
    'ending',
  ],
  NEGOTIATION: [
    'who',
    'goal',
    'wants',
    'limit',
    'opens',
    'reacts',
    'closes',
    'money',
    'worry',
    'hidden',
    'situation',
    'history',
    'time',
    'mistake',
    'handling',
    'family',
    'manner',
    'objection',
    'ending',
  ],
}

/** The next portion of the lesson: something about this person, every third time something about this kind of talk. */
export function teachNext(lesson: Lesson, memory: Memory): Part[] {
  const pointsTaught = memory.taught.filter((id) => id.startsWith('point.')).length
  const portionsTaught = memory.taught.length - pointsTaught
  const isPointDue = portionsTaught >= 2 * (pointsTaught + 1)
  const point = openPoints(lesson, memory)[0]
  if (point && isPointDue) return teachPoint(point, lesson, memory)
  const portion = nextPortion(lesson, memory)
  if (portion?.topic === 'who') return introduce(lesson, memory)
  if (portion) return teachPortion(portion, lesson, memory)
  return point ? teachPoint(point, lesson, memory) : drill(lesson, memory)
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
  const described = passagesOn(lesson, 'who').filter(
    ({ quote, about: whom }) => whom === 'persona' && words(quote).length >= 4,
  )
  const more = [...passagesOn(lesson, 'manner'), ...lesson.passages].filter(
    ({ about: whom, isSecret, topics, quote }) =>
      whom === 'persona' && !isSecret && !topics.has('who') && words(quote).length >= 5,
  )
  return [
    must(
      (portionTexts.who?.introduces ?? []).map((text) => ({ id: 'portion.who', text: introduced(text, counterpart) })),
    ),
    must(
      [...described.filter(({ quote }) => !isOnlyName(quote, lesson)), ...more].flatMap((passage) =>
        quotations(passage, counterpart, memory.turn),
      ),
    ),
    should(
      sayings(
        'advice.who',
        (portionTexts.who?.advises ?? []).map((text) => about(text, counterpart)),
      ),
    ),
    must(inviteOn('who', lesson, memory)),
  ]
}

/** What the introduction has just said is not quoted after it. */
function isOnlyName(quote: string, { counterpart }: Lesson): boolean {
  const known = new Set([...counterpart.nameWords, ...words(counterpart.role ?? '')])
  return words(quote).every((word) => known.has(word) || /^\d+$/.test(word) || /^(?:fe)?male$/.test(word))
}

interface Portion {
  readonly topic: Topic | 'facts'
  readonly passages: readonly Passage[]
}

function nextPortion(lesson: Lesson, { used, quoted: before }: Memory): Portion | null {
  for (const topic of order[lesson.archetype]) {
    if (used.has(`portion.${topic}`) || used.has(`told.${topic}`)) continue
    const passages = passagesOn(lesson, topic).filter(
      ({ id, quote }) => !before.has(id) && (topic !== 'who' || !/^\P{L}*\d/u.test(quote)),
    )
    if (topic === 'who') return { topic, passages }
    if (passages.length > 0) return { topic, passages: passages.slice(0, 2) }
  }
  const rest = lesson.passages.filter(
    ({ id, about: whom, topics }) =>
      !before.has(id) && whom !== 'learner' && !topics.has('who') && !topics.has('marking'),
  )
  return rest.length > 0 ? { topic: 'facts', passages: rest.slice(0, 2) } : null
}

/** What a portion is about, the passage, what to make of it, and a question that belongs to it. */
function teachPortion({ topic, passages }: Portion, lesson: Lesson, memory: Memory): Part[] {
  const { counterpart } = lesson
  const { turn } = memory
  const text = topic === 'facts' ? { introduces: factIntroductions, advises: factAdvice } : portionTexts[topic]
  const introduces = (text?.introduces ?? []).map((one) => introduced(one, counterpart))
  const [first, second] = passages
  return [
    must(
      introduces.map((one, at) => ({
        id: topic === 'facts' ? `portion.facts.${at}` : `portion.${topic}`,
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
  return passage.speaksToActor ? `${about('({name} is ‘you’ here)', counterpart)} ${quoted(passage)}` : quoted(passage)
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
