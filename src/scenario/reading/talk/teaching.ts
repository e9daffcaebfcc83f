import type { Extraction } from '../../extract-template.ts'
import type { Outline, Passage } from '../outline/passages.ts'
import type { People } from '../people/people.ts'
import type { Topic } from '../outline/topics.ts'
import { statement } from '../statements/facts.ts'
import { topicOfPassage } from '../outline/outline-topics.ts'
import { weightsIn, wording } from '../outline/weights.ts'

/** Topics from which a coach teaches: the offer, the learner's room, good handling, usual mistakes, good endings. */
const taught: ReadonlySet<Topic | null> = new Set<Topic | null>([
  'learner_offer',
  'learner_goal',
  'mandate',
  'handling',
  'mistakes',
  'staff',
  'outcome',
  'decision_criteria',
])

/** @returns what an expert may use when teaching the learner, each point with its passage. */
export function readKnowledge(
  document: string,
  outline: Outline,
  people: People,
  language: string,
): Extraction['knowledge'] {
  return outline.passages.flatMap((passage) => {
    const topic = topicOfPassage(passage)
    if (!taught.has(topic)) return []
    return [{ text: statement(passage, topic, people, language), quote: document.slice(passage.start, passage.end) }]
  })
}

type Criterion = Extraction['rubric'][number]

/** @returns the lines of the document's own marking scheme with their weights; empty when it has none. */
export function readRubric(outline: Outline): Criterion[] {
  const marking = outline.passages.filter((passage) => topicOfPassage(passage) === 'marking')
  const criteria = marking.flatMap(weighedCriteria)
  if (criteria.length > 0) return criteria
  return marking
    .filter((passage) => passage.kind !== 'sentence' && passage.text.split(/\s+/).length <= 25)
    .map((passage) => ({ name: shortened(wording(passage)), description: wording(passage), weight: null }))
}

function weighedCriteria(passage: Passage): Criterion[] {
  const found = weightsIn(wording(passage))
  return found.map(({ name, weight }) => ({
    name: shortened(name),
    description: found.length === 1 ? wording(passage) : null,
    weight,
  }))
}

/** The name of a criterion: up to twelve words, where possible cut at a comma or a colon. */
function shortened(text: string): string {
  const name = text.replace(/[.,;:]$/, '')
  if (name.split(/\s+/).length <= 12) return name
  const part = /^(?:\S+\s+){2,11}?\S+(?=[:;,(–]| \()/.exec(name)?.[0]
  return part ?? name.split(/\s+/).slice(0, 12).join(' ')
}
