import { contentStems, words } from '../../../language/text.ts'
import { about } from './counterpart.ts'
import { type Lesson, passagesOn } from './lesson.ts'
import type { Memory } from './memory.ts'
import type { Passage } from './passage.ts'
import { findPassages } from './questions.ts'
import { topicsAsked } from './topics.ts'
import { furtherQuotations, quotations, quoted } from './quoting.ts'
import { turned } from '../rotated.ts'
import { mark, may, must, type Part, type Saying, sayings, should } from './saying.ts'
import {
  goodExample,
  introduce,
  inviteChoice,
  inviteOn,
  inviteOther,
  inviteTry,
  openPoints,
  poorExample,
  quotationsOn,
  teachPoint,
  tellRubric,
} from './teach.ts'
import { kinLeads, nearestLeads, noPassage, otherLanguage } from './texts/leads.ts'
import { topicLines } from './texts/about-lesson.ts'
import { portionTexts } from './texts/portions.ts'
import { moveReasons, rescueLeads, rescues, whyLeads, whyOpen } from './texts/talk.ts'

/** A question about the matter: the passage word for word, what to make of it, and a question back; or that it is not said. */
export function answerQuestion(question: string, lesson: Lesson, memory: Memory): Part[] {
  const { counterpart } = lesson
  const { passages, topics, unknown, isNear } = findPassages(question, lesson, memory.quoted)
  const [first, second] = passages
  if (topics.includes('who') && topics.every((topic) => topic === 'who') && !isNear && unknown === null)
    return introduce(lesson, memory)
  if (topics.includes('marking') && lesson.rubric.length > 0 && !first) return tellRubric(lesson, memory)
  if (!first) return [must(notSaid(lesson, memory, topics.length > 0)), must(inviteOther(lesson, memory))]
  const topic = topics.find((one) => first.topics.has(one)) ?? [...first.topics][0]
  const answers = isNear
    ? nearby(first, lesson, memory)
    : unknown
      ? nearest(first, unknown, lesson, memory)
      : asAnswer(first, lesson, memory)
  const isSecondUseful = second !== undefined && words(first.quote).length + words(second.quote).length <= 60
  return [
    must(answers),
    may(isSecondUseful ? furtherQuotations(second, counterpart, memory.turn) : []),
    ...(topic
      ? [
          mark(`told.${topic}`),
          should(
            sayings(
              `advice.${topic}`,
              (portionTexts[topic]?.advises ?? []).map((text) => about(text, counterpart)),
            ),
          ),
        ]
      : []),
    must(topic ? inviteOn(topic, lesson, memory) : inviteChoice(lesson, memory)),
  ]
}

/** "What should I say first?": what the document says opens this person, the rule behind it and a line to start from. */
export function adviseWhatToDo(question: string, lesson: Lesson, memory: Memory): Part[] {
  const asked = topicsAsked(question)
  const isAboutAvoiding = asked.includes('closes') || asked.includes('mistake')
  const found = findPassages(question, lesson, memory.quoted)
  const isAboutEnding = asked.includes('ending')
  const topical =
    isAboutEnding && found.isNear
      ? []
      : isAboutAvoiding
        ? quotationsOn(lesson, memory, 'mistake', 'closes')
        : quotationsOn(lesson, memory, 'handling', 'opens')
  const quotes = [
    ...((asked.length > 0 || found.topics.length > 0) && !found.isNear
      ? found.passages.flatMap((one) => asAnswer(one, lesson, memory))
      : []),
    ...topical,
  ]
  const point = openPoints(lesson, memory, question)[0] ?? lesson.points.find(({ about: sign }) => sign.test(question))
  const rule = point && !memory.used.has(`point.${point.id}`) ? [{ id: `point.${point.id}`, text: point.teaches }] : []
  if (isAboutAvoiding && quotes.length > 0)
    return [must(quotes), should(point ? poorExample(point, memory) : []), must(inviteOn('closes', lesson, memory))]
  return [
    must(quotes.length > 0 ? quotes : rule),
    should(quotes.length > 0 ? rule : []),
    should(point ? goodExample(point, memory) : []),
    must(inviteTry(lesson, memory)),
  ]
}

/** "What if he gets angry?": what the document foresees, and a way back. */
export function answerWhatIf(question: string, lesson: Lesson, memory: Memory): Part[] {
  const { counterpart, archetype } = lesson
  const reactions = passagesOn(lesson, 'closes', 'opens', 'reacts')
  const found = findPassages(
    question,
    { ...lesson, passages: reactions.length > 0 ? reactions : lesson.passages },
    memory.quoted,
  )
  const elsewhere = found.passages.length > 0 ? found : findPassages(question, lesson, memory.quoted)
  const quotes = elsewhere.passages.flatMap((one) => asAnswer(one, lesson, memory))
  const others = passagesOn(lesson, 'closes', 'reacts').flatMap((one) => nearby(one, lesson, memory))
  const first = elsewhere.passages[0]
  const isJustThat = first !== undefined && !elsewhere.isNear && sharesWord(question, first)
  const nearest = first ? nearby(first, lesson, memory) : []
  const isOwnStep = /\bif (?:i|we)\b/i.test(question)
  const opens = isOwnStep && (first?.topics.has('opens') ?? false)
  const lines = turned(rescues[archetype], memory.turn)
  const leads = turned(rescueLeads, memory.turn)
  return [
    must(
      isJustThat && quotes.length > 0
        ? quotes
        : [...nearest, ...others].length > 0
          ? [...nearest, ...others]
          : notSaid(lesson, memory, true),
    ),
    should(
      opens ? [] : lines.map((line, at) => ({ id: `rescue.${line}`, text: `${leads[at % leads.length]} ‘${line}’` })),
    ),
    must(opens ? inviteOn('opens', lesson, memory) : inviteOn('closes', { ...lesson, counterpart }, memory)),
  ]
}

/** A reaction answers a question only if it speaks of the same thing. */
function sharesWord(question: string, { text }: Passage): boolean {
  const stems = new Set(contentStems(text))
  return contentStems(question).some((one) => stems.has(one))
}

/** "Why shouldn't I mention the price?": the passage, and the reason that experience gives. */
export function answerWhy(question: string, lesson: Lesson, memory: Memory): Part[] {
  const plain = question.replace(/^(?:but |and |so )?why\b/i, '')
  const { passages: all, topics, isNear } = findPassages(plain, lesson, memory.quoted)
  const warnings = findPassages(plain, { ...lesson, passages: passagesOn(lesson, 'closes', 'mistake') }, memory.quoted)
  const isForbidden = /n['’]t\b|\bnot\b|\bnever\b|\bavoid\b/i.test(question)
  const passages = [...(isForbidden ? warnings.passages.filter((one) => sharesWord(plain, one)) : []), ...all]
  const reason = isAboutLastLine(plain) ? memory.tries.at(-1)?.moves[0] : undefined
  if (reason)
    return [
      must(
        turned(whyLeads, memory.turn).map((lead) => ({
          id: `why.${reason}`,
          text: `${lead} ${about(moveReasons[reason] ?? '', lesson.counterpart)}`,
        })),
      ),
      must(inviteTry(lesson, memory)),
    ]
  const reacting = passages.toSorted((one, other) => Number(isReaction(other)) - Number(isReaction(one)))
  const quotes = isNear ? [] : reacting.flatMap((one) => asAnswer(one, lesson, memory))
  const point =
    lesson.points.find(({ about: sign, id }) => sign.test(plain) && !memory.used.has(`point.${id}`)) ??
    openPoints(lesson, memory, plain)[0]
  const leads = turned(whyLeads, memory.turn)
  const advises = topics
    .flatMap((topic) => portionTexts[topic]?.advises ?? [])
    .map((text, at) => ({
      id: `reason.${topics.join('.')}.${at}`,
      text: `${leads[0]} ${about(text, lesson.counterpart)}`,
    }))
  const reasons = point ? leads.map((lead) => ({ id: `point.${point.id}`, text: `${lead} ${point.teaches}` })) : []
  return [
    must(quotes.length > 0 ? quotes : sayings('why-open', whyOpen)),
    should(quotes.length > 0 ? [...advises, ...reasons] : reasons),
    must(inviteChoice(lesson, memory)),
  ]
}

/** "Why is that better?" */
function isAboutLastLine(question: string): boolean {
  return /^\s*(?:is|was|does|did|would) (?:that|this|it)\b|\bbetter\b/i.test(question)
}

/** "Can you give me an example?": one that works, one that does not and why, for the point the lesson is at. */
export function giveExample(question: string, lesson: Lesson, memory: Memory): Part[] {
  const last = memory.taught.findLast((id) => id.startsWith('point.'))?.slice('point.'.length)
  const isGiven = ({ id }: { id: string }) => memory.used.has(`example.${id}`)
  const onMatter = lineOnMatter(question, lesson, memory)
  if (onMatter.length > 0) return onMatter
  const meant = lesson.points.find((point) => !isGiven(point) && point.about.test(question))
  const point =
    meant ?? lesson.points.find((one) => one.id === last && !isGiven(one)) ?? lesson.points.find((one) => !isGiven(one))
  if (!point) {
    const taught = openPoints(lesson, memory)[0]
    return taught
      ? teachPoint(taught, lesson, memory)
      : [must(sayingsOf(lesson, memory)), must(inviteTry(lesson, memory))]
  }
  return [
    must(goodExample(point, memory)),
    should(poorExample(point, memory)),
    may(memory.used.has(`point.${point.id}`) ? [] : [{ id: `point.${point.id}`, text: point.teaches }]),
    must(inviteTry(lesson, memory)),
  ]
}

/** "... a sentence for the microphone?": a line that brings the matter up, and the passage it rests on or the nearest. */
function lineOnMatter(question: string, lesson: Lesson, memory: Memory): Part[] {
  const matter = matterNamed(question, lesson)
  if (!matter) return []
  const { passages, isNear, unknown } = findPassages(matter, lesson, memory.quoted)
  const [first] = passages
  const missing = unknown ?? matter.replace(/^(?:the|his|her|their|your|my|an?) /i, '')
  const known = first && !isNear && unknown === null
  const lines = topicLines.map((line) => `‘${line.replace('{matter}', asSaid(matter))}’`)
  if (!first)
    return [
      must(
        lesson.points.slice(0, 3).flatMap(({ example, id }) =>
          turned(noLineLeads, memory.turn).map((lead) => ({
            id: `example.${id}`,
            text: `${lead.replace('{word}', missing)} ‘${example}’`,
          })),
        ),
      ),
      must(inviteTry(lesson, memory)),
    ]
  return [
    must(known ? asAnswer(first, lesson, memory) : nearest(first, missing, lesson, memory)),
    must(
      lines.map((line, at) => ({ id: `example.${matter}.${at}`, text: `${lineLeads[at % lineLeads.length]} ${line}` })),
    ),
    must(inviteTry(lesson, memory)),
  ]
}

const lineLeads: readonly string[] = ['A line on it:', 'You might bring it up so:', 'To open the subject, say:']
const noLineLeads: readonly string[] = [
  'On ‘{word}’ the document has nothing, so I have no line for it; the nearest I can offer:',
  'I have no line on ‘{word}’, since the document does not speak of it. Something close:',
]

/** What the line is wanted for: a thing, not a step of the talk. */
function matterNamed(question: string, { points }: Lesson): string | null {
  const named =
    /\b(?:sentence|phrase|line|wording|formulation|example|sample|question|say|ask)s?\b.*?\b(?:for|about|on|regarding|concerning|around) (?<matter>(?:the|his|her|their|my|our|a|an) (?:[\p{L}’'-]+ ?){1,4})[?.!]*$/iu
      .exec(question)
      ?.groups?.['matter']?.trim()
  if (!named || aboutStep.test(named) || points.some(({ about: sign }) => sign.test(named))) return null
  return named
}

const aboutStep =
  /\b(?:beginning|start|opening|end|ending|close|first|last|minute|talk|conversation|meeting|call|moment|situation|point|this|that|greeting|question|case|scenario)\b/i

/** To the person it is "your". */
function asSaid(matter: string): string {
  return matter.replace(/^(?:his|her|their) /i, 'your ')
}

/** When every example was given: the way back lines are examples too. */
function sayingsOf({ archetype }: Lesson, { turn }: Memory): Saying[] {
  return turned(rescues[archetype], turn).flatMap((line) =>
    turned(rescueLeads, turn).map((lead) => ({ id: `rescue.${line}`, text: `${lead} ‘${line}’` })),
  )
}

function asAnswer(passage: Passage, { counterpart }: Lesson, { turn, quoted: before }: Memory): Saying[] {
  if (!before.has(passage.id)) return quotations(passage, counterpart, turn)
  // Said before: its first sentence is enough to point to it again.
  const start = passage.quote.split(/(?<=[.!?;])\s/)[0] ?? passage.quote
  return turned(againLeads, turn).map((lead) => ({
    id: `passage.${passage.id}.again.${turn}`,
    text: `${lead} ${quoted({ quote: start })}`,
  }))
}

const againLeads: readonly string[] = [
  'We had that passage:',
  'Back to the sentence from before:',
  'You remember it:',
  'Again the place that counts:',
  'Once more, it reads:',
  'As quoted already:',
  'The same line answers it:',
]

function nearest(passage: Passage, word: string, { counterpart }: Lesson, { turn }: Memory): Saying[] {
  return turned(nearestLeads, turn).map((lead) => ({
    id: `passage.${passage.id}`,
    text: `${about(lead.replace('{word}', word), counterpart)} ${quoted(passage)}`,
  }))
}

function nearby(passage: Passage, { counterpart }: Lesson, { turn }: Memory): Saying[] {
  return turned(kinLeads, turn).map((lead) => ({
    id: `passage.${passage.id}`,
    text: `${about(lead, counterpart)} ${quoted(passage)}`,
  }))
}

function notSaid({ language, counterpart }: Lesson, { turn }: Memory, namesTopic: boolean): Saying[] {
  const own = sayings('missing-passage', noPassage)
  const ways = language === 'en' || namesTopic ? own : [...sayings('other-language', otherLanguage), ...own]
  return turned(ways, language === 'en' || namesTopic ? turn : 0).map(({ id, text }) => ({
    id,
    text: about(text, counterpart),
  }))
}

function isReaction({ topics }: Passage): boolean {
  return topics.has('closes') || topics.has('opens') || topics.has('mistake')
}
