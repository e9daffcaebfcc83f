import { stem, words } from '../../../language/text.ts'
import type { Archetype } from '../../template.ts'
import { archetypes } from '../../template.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import type { Outline } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import { shapeOf } from './archetype-shape.ts'
import { collectEvidence, type Evidence } from './archetype-evidence.ts'

/** What of a document can speak for or against a kind of talk, and how much there is of it. */
export interface ArchetypeFeatures {
  readonly values: ReadonlyMap<string, number> // by name
  readonly evidence: readonly Evidence[] // what the named signs rest on
}

/**
 * @returns the signs that were found, how much there is of each kind together, the topics of headings and labels, how the document is
 * built, whom it addresses, and its words
 */
export function archetypeFeatures(outline: Outline, people: People, language: string): ArchetypeFeatures {
  const evidence = collectEvidence(outline, people, language)
  const values = new Map<string, number>()
  for (const one of evidence) {
    const name = featureOf(one)
    values.set(name, (values.get(name) ?? 0) + one.points / pointsOfOne)
  }
  for (const [name, value] of sumsOf(evidence)) values.set(name, value)
  for (const passage of outline.passages) {
    const topic = topicOfPassage(passage)
    if (topic) values.set(`topic ${topic}`, valueOfTopic)
  }
  for (const [name, value] of shapeOf(outline)) values.set(name, value * valueOfShape)
  values.set(`addresses ${people.addressee ?? 'nobody'}`, valueOfShape)
  for (const word of wordsOf(outline, language)) values.set(`word ${word}`, valueOfWord)
  return { values, evidence }
}

/** @returns the name under which a sign is weighed: what it says, said for which kind of talk */
export function featureOf({ archetype, says }: Pick<Evidence, 'archetype' | 'says'>): string {
  return `sign ${archetype} ${says}`
}

/** So many points make a sign as large as a whole one. */
const pointsOfOne = 4
/** How large the others are beside a sign: the larger, the less they are drawn to zero in learning. */
const valueOfShape = 3
const valueOfTopic = 1.5
const valueOfWord = 0.75

/** How much speaks for each kind, as an amount and as a share of all. */
function sumsOf(evidence: readonly Evidence[]): [string, number][] {
  const sums = new Map<Archetype, number>()
  for (const { archetype, points } of evidence) sums.set(archetype, (sums.get(archetype) ?? 0) + points)
  const positive = archetypes.map((archetype) => Math.max(0, sums.get(archetype) ?? 0))
  const total = Math.max(
    1,
    positive.reduce((sum, one) => sum + one, 0),
  )
  return archetypes.flatMap((archetype, at): [string, number][] => [
    [`amount ${archetype}`, Math.log1p(positive[at] ?? 0) / 3],
    [`part ${archetype}`, (positive[at] ?? 0) / total],
  ])
}

/** @returns the words of title, headings, labels and text, each once, told apart by language; English ones as stems */
export function wordsOf(outline: Outline, language: string): Set<string> {
  const told = outline.passages.flatMap(({ text, label, headings }) => [text, label ?? '', ...headings])
  const all = [...new Set([outline.title, ...told])].flatMap((text) => words(text.replace(/\p{N}+/gu, ' ')))
  return new Set(all.map((word) => `${language} ${language === 'en' ? stem(word) : word}`))
}
