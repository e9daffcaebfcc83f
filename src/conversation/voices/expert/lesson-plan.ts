import { words } from '../../../language/text.ts'
import type { Archetype } from '../../../scenario/template.ts'
import { upperStart } from '../../../language/upper-start.ts'
import { about } from './counterpart.ts'
import { describing, type Lesson, matterOf, passagesOn } from './lesson.ts'
import type { Passage } from './passage.ts'
import type { TeachingPoint } from './teaching-points.ts'
import { topicNames } from './texts/talk.ts'
import { fieldsTell, type Topic } from './topics.ts'

/** One point of a lesson: something that the document tells, or a rule of this kind of talk. */
export interface PlanPoint {
  readonly id: string // as the reply that teaches it reports it: `portion.worry`, `portion.facts.0`, `point.evidence`
  readonly title: string
  readonly teaches:
    | { readonly kind: 'document'; readonly topic: Topic | 'facts'; readonly passages: readonly Passage[] }
    | { readonly kind: 'rule'; readonly rule: TeachingPoint }
}

/** A lesson's points in the order in which they are taught: two of the document, then a rule, and the rule on ending last. */
export function planOf(lesson: Lesson): readonly PlanPoint[] {
  const known = plans.get(lesson)
  if (known) return known
  const rules = lesson.points.map(asPoint)
  const told = documentPoints(lesson)
  const last = rules.pop()
  const plan = told.flatMap((point, at) => [point, ...(at % 2 === 1 ? rules.splice(0, 1) : [])])
  const whole = [...plan, ...rules, ...(last ? [last] : [])]
  plans.set(lesson, whole)
  return whole
}

const plans = new WeakMap<Lesson, readonly PlanPoint[]>()

/** As many points as a learner can take in at one sitting, of those that only tell more about the person. */
const mostTopics = 7
const passagesAPoint = 2
/** Plain facts: a document has dozens, and the rest is there to be asked for. */
const mostFactPoints = { ofDocument: 1, ofKnowledge: 6 } as const

/** Every passage belongs to one point at most, so that nothing is quoted twice. */
function documentPoints(lesson: Lesson): PlanPoint[] {
  // The opening has told the first of the matter, the introduction the first of the person.
  const claimed = new Set<Passage>([...matterOf(lesson).slice(0, 1), ...describing(lesson).slice(0, 1)])
  const claim = (passages: readonly Passage[]) => {
    const own = passages.filter((passage) => !claimed.has(passage)).slice(0, passagesAPoint)
    for (const passage of own) claimed.add(passage)
    return own
  }
  const chief = order[lesson.archetype].flatMap((topic): PlanPoint[] => {
    const passages = topic === 'who' ? [] : claim(passagesFor(topic, lesson))
    return topic === 'who' || passages.length > 0 ? [documentPoint(topic, passages, lesson)] : []
  })
  const kept = [...chief.slice(0, mostTopics), ...chief.slice(mostTopics).filter(({ id }) => always.has(id))]
  const facts = factPoints(lesson, claimed)
  const marking = lesson.rubric.length > 0 ? [documentPoint('marking', [], lesson)] : []
  return [...kept, ...facts, ...marking]
}

/** What the document itself says about leading the talk is never left out. */
const always: ReadonlySet<string> = new Set(['portion.mistake', 'portion.handling', 'portion.hidden'])

function documentPoint(topic: Topic, passages: readonly Passage[], { counterpart }: Lesson): PlanPoint {
  return {
    id: `portion.${topic}`,
    title: upperStart(about(topicNames[topic] ?? topic, counterpart)),
    teaches: { kind: 'document', topic, passages },
  }
}

function asPoint(rule: TeachingPoint): PlanPoint {
  return { id: `point.${rule.id}`, title: rule.title, teaches: { kind: 'rule', rule } }
}

/** The passages a point may be taught by, the surest first; a scrap or something said in passing teaches nothing. */
function passagesFor(topic: Topic, lesson: Lesson): Passage[] {
  if (topic === 'situation') return matterToTeach(lesson)
  const ofLearner = topic === 'goal' || topic === 'limit' || topic === 'mistake' || topic === 'handling'
  const sureness = (passage: Passage) =>
    (fieldsTell(passage.fields, topic) ? 2 : 0) +
    (passage.heading ? 0.5 : 0) +
    (passage.topics.has('who') && topic !== 'who' ? -2 : 0) -
    0.25 * passage.topics.size
  return passagesOn(lesson, topic)
    .filter(
      ({ quote, about: whom, speaksToActor, topics }) =>
        words(quote).length >= 4 &&
        (ofLearner || whom !== 'learner') &&
        !(speaksToActor && topics.has('who')) &&
        !/^\P{L}*\d/u.test(quote) &&
        (topic !== 'mistake' || whom === 'learner') &&
        (isReaction(topic) || ![...topics].some(isReaction)) &&
        !(isReaction(topic) && tellsGoodEnd.test(quote)) &&
        !isAboutCoach(quote, lesson),
    )
    .toSorted((one, other) => sureness(other) - sureness(one))
}

/** The opening has told the first of it; what happened next best tells it, and a remark on the setting does not. */
function matterToTeach(lesson: Lesson): Passage[] {
  const [opening, ...more] = matterOf(lesson)
  const isTelling = ({ quote, fields, topics }: Passage) =>
    words(quote).length >= 6 &&
    (topics.has('situation') || fieldsTell(fields, 'situation') || fields.includes('description')) &&
    !(['who', 'ending', 'manner'] as const).some((topic) => topics.has(topic))
  const ranked = [...more, ...passagesOn(lesson, 'situation')].filter(
    (passage) => passage !== opening && isTelling(passage) && !passage.isSecret,
  )
  const [first, ...others] = new Set(ranked)
  // What the person wants or fears is a point of its own.
  return first ? [first, ...others.filter(({ topics }) => !topics.has('wants') && !topics.has('worry'))] : []
}

const isReaction = (topic: Topic) => topic === 'opens' || topic === 'closes' || topic === 'reacts'

/** "The talk has gone well if ..." is a condition, too, but nobody reacts. */
const tellsGoodEnd = /\b(?:talk|visit|conversation|meeting|interview) (?:has gone|goes|went|is going) well\b/i

function isAboutCoach(quote: string, { coachName }: Lesson): boolean {
  return coachName !== null && quote.includes(coachName)
}

function factPoints(lesson: Lesson, claimed: ReadonlySet<Passage>): PlanPoint[] {
  const rest = lesson.passages.filter(
    (passage) =>
      !claimed.has(passage) &&
      passage.about !== 'learner' &&
      !passage.topics.has('who') &&
      !passage.topics.has('marking') &&
      ![...passage.topics].some(isReaction) &&
      !isAboutCoach(passage.quote, lesson) &&
      words(passage.quote).length >= 5,
  )
  const isKnowledge = lesson.passages.every(({ id }) => id.startsWith('knowledge.'))
  // Of a document the figures are what one has to have in one's head; knowledge was chosen to be taught as it stands.
  const chosen = isKnowledge ? rest : rest.toSorted((one, other) => factValue(other) - factValue(one))
  const most = isKnowledge ? mostFactPoints.ofKnowledge : mostFactPoints.ofDocument
  return Array.from({ length: Math.min(most, Math.ceil(chosen.length / passagesAPoint)) }, (_, at) => ({
    id: `portion.facts.${at}`,
    title: at === 0 ? 'Facts to know' : `Facts to know, part ${at + 1}`,
    teaches: {
      kind: 'document' as const,
      topic: 'facts' as const,
      passages: chosen.slice(at * passagesAPoint, (at + 1) * passagesAPoint),
    },
  }))
}

function factValue({ quote, about: whom, topics }: Passage): number {
  return (
    (/\p{N}/u.test(quote) ? 1 : 0) +
    (whom === 'subject' ? 1 : whom === 'persona' ? 0.5 : 0) +
    (topics.has('money') ? 0.5 : 0) +
    (/^\P{L}*\d/u.test(quote) || words(quote).length > 30 ? -1 : 0)
  )
}

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
