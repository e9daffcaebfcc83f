import { contentStems, numbersIn, words } from '../../../language/text.ts'
import type { Statement } from '../../../language/understand.ts'
import type { Persona } from '../../../persona/persona.ts'
import type { Archetype } from '../../../scenario/template.ts'
import { type Counterpart, counterpartOf } from './counterpart.ts'
import { type Passage, passageOf, passagesOf } from './passage.ts'
import { type TeachingPoint, teachingPoints } from './teaching-points.ts'
import type { Topic } from './topics.ts'

/** What an expert has to teach about one scenario. */
export interface Lesson {
  readonly archetype: Archetype
  readonly title: string | null
  readonly language: string
  readonly learnerRole: string | null
  readonly counterpart: Counterpart
  readonly passages: readonly Passage[]
  readonly statements: readonly Statement[] // the passages, to be searched
  readonly stems: ReadonlySet<string> // all content words of the document
  readonly words: ReadonlySet<string> // all its words: no jargon to somebody who lives in it
  readonly numbers: ReadonlySet<string>
  readonly secretNumbers: ReadonlySet<string> // of the limits that only the learner knows
  readonly points: readonly TeachingPoint[]
  readonly rubric: readonly string[]
}

const kept = new WeakMap<Persona, Lesson>()
/** A conversation is loaded anew for every turn; what is taught in it is recognised by its content. */
const keptByContent = new Map<string, Lesson>()

/** @returns the lesson of a persona in learn mode; worked out once per persona document */
export function lessonOf(persona: Persona): Lesson {
  const known = kept.get(persona)
  if (known) return known
  const content = JSON.stringify([persona.archetype, persona.scene, persona.material ?? persona.knowledge])
  const lesson = keptByContent.get(content) ?? readLesson(persona)
  if (keptByContent.size >= 50) keptByContent.clear()
  keptByContent.set(content, lesson)
  kept.set(persona, lesson)
  return lesson
}

function readLesson(persona: Persona): Lesson {
  const { material, knowledge = [], scene, archetype } = persona
  const counterpart = counterpartOf(material)
  const passages = material ? passagesOf(material, counterpart.nameWords) : knowledge.map(passageOf)
  return {
    archetype,
    title: scene?.title ?? null,
    language: typeof scene?.language === 'string' ? scene.language : 'en',
    learnerRole: material?.learner_role ?? scene?.learner_role ?? null,
    counterpart,
    passages,
    statements: passages.map(({ id, text }) => ({ id, text })),
    stems: new Set(passages.flatMap(({ text }) => contentStems(text))),
    words: new Set(passages.flatMap(({ text }) => words(text))),
    numbers: new Set(passages.flatMap(({ text }) => numbersIn(text))),
    secretNumbers: new Set(
      passages.filter(({ isSecret, topics }) => isSecret && topics.has('limit')).flatMap(({ text }) => numbersIn(text)),
    ),
    points: teachingPoints[archetype],
    rubric: (material?.rubric ?? []).map(({ name }) => name),
  }
}

/** @returns the passages that tell one of the topics, in the order of the document */
export function passagesOn(lesson: Lesson, ...topics: readonly Topic[]): Passage[] {
  return lesson.passages.filter((passage) => topics.some((topic) => passage.topics.has(topic)))
}

/** What the whole talk is about, by kind of talk: the fields that tell it, in order. */
const matterFields: Readonly<Record<Archetype, readonly string[]>> = {
  PERSUASION: ['current_position', 'satisfaction_level', 'current_situation'],
  CONFRONTATION: ['current_situation', 'emotional_state', 'problem_description'],
  HELP_SEEKING: ['problem_description', 'current_situation'],
  INVESTIGATION: ['current_situation', 'known_facts'],
  NEGOTIATION: ['position', 'current_situation'],
}

/** @returns passages that say what the talk is about, best first; never a bare fragment, a secret or a reaction */
export function matterOf(lesson: Lesson): Passage[] {
  const { counterpart, archetype, passages } = lesson
  const telling = passages.filter(({ quote, topics, isSecret, speaksToActor }) => {
    const count = words(quote).length
    const namesPerson = counterpart.fullName !== null && quote.startsWith(counterpart.fullName)
    const dependsOnContext =
      /^(?:to|not|and|but|then|or|so)\b|\b(?:bot|role information|role sheet|participant|role-?play)\b/i.test(quote)
    const isOther = (['who', 'closes', 'opens', 'marking', 'mistake'] as const).some((topic) => topics.has(topic))
    return count >= 6 && count <= 36 && !isSecret && !speaksToActor && !namesPerson && !isOther && !dependsOnContext
  })
  const rank = ({ fields }: Passage) => {
    const best = Math.min(...fields.map((field) => matterFields[archetype].indexOf(field)).filter((at) => at >= 0))
    return Number.isFinite(best) ? 3 - best : 0
  }
  const value = (passage: Passage) =>
    (archetype === 'PERSUASION' && /\b(?:offers?|product|sells?)\b/i.test(passage.heading ?? '') ? 5 : 0) +
    rank(passage) +
    (passage.topics.has('situation') ? 2 : 0) +
    (/\b(?:she|he|they|you|her|his|elle|il|sie|er|ella|él)\b/i.test(passage.quote) ? 1 : 0) +
    (/^(?:he|she|it|they)\b/i.test(passage.quote) && passage.topics.has('situation') ? -1.5 : 0) +
    (passage.about === 'learner' ? -1 : 0)
  return telling.toSorted((one, other) => value(other) - value(one))
}
