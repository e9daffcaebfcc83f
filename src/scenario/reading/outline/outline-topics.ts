import type { Passage } from './passages.ts'
import { isForActor, isWithheld, type Topic, topicOf, trainerTopics } from './topics.ts'

const weak: ReadonlySet<Topic | null> = new Set<Topic | null>([
  null,
  'general',
  'persona',
  'situation',
  'problem',
  'position',
  'setting',
])

/**
 * @returns what a passage is about by its label and the headings above it. A heading that says who may read it (an
 * annex for the learner, marking notes) wins over everything below it; a telling heading wins over a vague label.
 */
export function topicOfPassage(passage: Passage): Topic | null {
  const known = remembered.get(passage)
  if (known !== undefined) return known
  const topic = decide(passage)
  remembered.set(passage, topic)
  return topic
}

const remembered = new WeakMap<Passage, Topic | null>()

function decide(passage: Passage): Topic | null {
  if (passage.weighed) return 'marking'
  if (passage.part) return passage.part === 'character' ? 'persona' : passage.part
  const own = passage.label === null ? null : topicOf(passage.label)
  if (own !== null && trainerTopics.has(own)) return own
  const above = passage.headings.map(topicOf).toReversed()
  const trainer = above.find((topic) => topic !== null && trainerTopics.has(topic))
  if (trainer) return trainer
  if (!weak.has(own)) return own
  return (
    above.find((topic) => !weak.has(topic) && topic !== 'learner') ??
    own ??
    above.find((topic) => topic !== null) ??
    null
  )
}

/** @returns whose side a passage belongs to by its headings: the learner's, the character's, or null for both. */
export function sideOf(passage: Passage): 'learner' | 'character' | null {
  if (passage.part) return passage.part === 'character' ? 'character' : 'learner'
  for (const title of [passage.labelled ? null : passage.label, ...passage.headings.toReversed()]) {
    if (title === null) continue
    if (isForActor(title)) return 'character'
    if (isWithheld(title)) return 'learner'
    if (topicOf(title) === 'mandate') return 'learner'
    if (/\b(?:actors?|role[- ]?players?|bot|character|simulated|standardi[sz]ed|persona)\b/i.test(title))
      return 'character'
    // "you" in a title is whomever the document addresses
    if (/\byou(?:r)?\b/i.test(title) && !/\b(?:learner|trainee|participant)/i.test(title)) continue
    const topic = topicOf(title)
    if (topic === 'learner' || topic === 'mandate' || topic === 'learner_goal' || topic === 'learner_offer')
      return 'learner'
  }
  return null
}

/** @returns true for a passage that only learner or trainer read. */
export function isForTrainer(passage: Passage): boolean {
  const topic = topicOfPassage(passage)
  return topic !== null && trainerTopics.has(topic)
}
