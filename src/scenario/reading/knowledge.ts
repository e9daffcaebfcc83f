import type { Extraction } from '../extract-template.ts'
import { statement } from './facts.ts'
import { topicOfPassage } from './outline-topics.ts'
import type { Outline } from './passages.ts'
import type { People } from './people.ts'
import type { Topic } from './topics.ts'

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
