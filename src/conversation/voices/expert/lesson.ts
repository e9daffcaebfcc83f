import { contentStems, numbersIn, words } from '../../../language/text.ts'
import type { Statement } from '../../../language/touches.ts'
import { derivedOnce } from '../../../persona/derived-once.ts'
import type { Persona } from '../../../persona/persona.ts'
import type { Archetype } from '../../../scenario/template.ts'
import { cues } from './cues.ts'
import { type Counterpart, counterpartOf } from './counterpart.ts'
import { type Passage, passageOf, passagesOf } from './passage.ts'
import { type TeachingPoint, teachingPoints } from './teaching-points.ts'
import type { Topic } from './topics.ts'

/** What an expert has to teach about one scenario. */
export interface Lesson {
  readonly archetype: Archetype
  readonly title: string | null
  readonly language: string
  readonly coachName: string | null
  readonly learnerRole: string | null
  readonly summary: string // how the situation was summed up when the document was read
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

/** The lesson of a persona in learn mode. */
export const lessonOf: (persona: Persona) => Lesson = derivedOnce(readLesson)

function readLesson(persona: Persona): Lesson {
  const { material, knowledge = [], scene, archetype } = persona
  const counterpart = counterpartOf(material)
  const passages = material ? passagesOf(material, counterpart.nameWords) : knowledge.map(passageOf)
  return {
    archetype,
    title: scene?.title ?? null,
    language: typeof scene?.language === 'string' ? scene.language : 'en',
    coachName: persona.name?.trim() || null,
    summary: [scene?.summary, material?.counterpart.current_situation, scene?.situation].filter(Boolean).join(' '),
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
  INVESTIGATION: ['current_situation', 'problem_description'],
  NEGOTIATION: ['position', 'current_situation'],
}

/** @returns passages that say what the talk is about, best first; never a bare fragment, a secret or a reaction */
export function matterOf(lesson: Lesson): Passage[] {
  const { counterpart, archetype, passages } = lesson
  const telling = passages.filter(({ quote, topics, isSecret, speaksToActor }) => {
    const count = words(quote).length
    const namesPerson = counterpart.fullName !== null && quote.startsWith(counterpart.fullName)
    const dependsOnContext = /^(?:to|not|and|but|then|or|so)\b|^\P{L}/iu.test(quote) || forActors.test(quote)
    const isOther = (['who', 'closes', 'opens', 'reacts', 'marking', 'mistake', 'objection'] as const).some((topic) =>
      topics.has(topic),
    )
    return count >= 6 && count <= 36 && !isSecret && !speaksToActor && !namesPerson && !isOther && !dependsOnContext
  })
  const rank = ({ fields }: Passage) => {
    const best = Math.min(...fields.map((field) => matterFields[archetype].indexOf(field)).filter((at) => at >= 0))
    return Number.isFinite(best) ? 3 - best : 0
  }
  const value = (passage: Passage) =>
    (archetype === 'PERSUASION' && /\b(?:offers?|product|sells?)\b/i.test(passage.heading ?? '') ? 5 : 0) +
    rank(passage) +
    (isSummedUp(passage, lesson) ? 1.5 : 0) +
    (isAboutSomebody.test(passage.quote) ? 1 : 0) +
    (besideTheMatter.some((topic) => passage.topics.has(topic)) || passage.fields.includes('known_facts') ? -3 : 0) +
    (passage.topics.has('situation') ? 2 : 0) +
    (leansOnContext(passage.quote, counterpart.subject) ? -2 : 0) +
    (passage.about === 'learner' ? -1 : 0)
  return telling.toSorted((one, other) => value(other) - value(one))
}

const besideTheMatter: readonly Topic[] = ['worry', 'feeling', 'manner', 'hidden', 'family']
const isAboutSomebody = /\b(?:she|he|they|you|her|his|elle|il|lui|sie|er|ihr|ella|él|le|ela|ele)\b/i
/** Notes on how the sheet is to be used. */
const forActors = cues(
  'bot | role information | role sheet | participant | role-play | roleplay | read aloud | aloud | the sheet | this sheet | print this | actor | who plays | qui joue | interpreta | hoja | you sell | the learner',
)

/** "He told her ...", "She gave it to ...": who or what is meant stands in the sentence before. */
function leansOnContext(quote: string, subject: string): boolean {
  const first = /^(?:he|she|it|they|this|that)\b/i.exec(quote)?.[0].toLowerCase()
  return first !== undefined && (first !== subject || /^\w+ \w+ (?:it|them|this|that)\b/i.test(quote))
}

/** The summary is made of sentences of the document; its passages say best what the talk is about. */
function isSummedUp({ quote, text }: Passage, { summary }: Lesson): boolean {
  const told = ` ${words(summary).join(' ')} `
  return [quote, text].some((one) => told.includes(` ${words(one).slice(0, 6).join(' ')} `))
}

/** @returns passages that describe the person, for the introduction: the first of them is quoted there */
export function describing(lesson: Lesson): readonly Passage[] {
  const described = passagesOn(lesson, 'who').filter(
    ({ quote, about: whom }) => whom === 'persona' && words(quote).length >= 4 && !isOnlyName(quote, lesson),
  )
  const more = [...passagesOn(lesson, 'manner'), ...lesson.passages].filter(
    ({ about: whom, isSecret, topics, quote }) =>
      whom === 'persona' && !isSecret && !topics.has('who') && words(quote).length >= 5,
  )
  return [...described, ...more]
}

/** What the introduction has just said is not quoted after it. */
function isOnlyName(quote: string, { counterpart }: Lesson): boolean {
  const known = new Set([...counterpart.nameWords, ...words(counterpart.role ?? '')])
  return words(quote).every((word) => known.has(word) || /^\d+$/.test(word) || /^(?:fe)?male$/.test(word))
}
