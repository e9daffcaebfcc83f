import { type Likely, likelihoods } from './act-classifier.ts'
import { actFeatures, type SentencePlace } from './act-features.ts'

/** What the classifier of acts sees of a sentence, and how likely it does each. */
export interface SentenceReading {
  readonly features: ReadonlySet<string>
  readonly likely: Likely
}

/** A line is heard for what it does, for its tone, by the guards and by who answers: its sentences are the same each time. */
const mostKept = 64
const kept = new Map<string, SentenceReading>()

export function readSentence(sentence: string, place: SentencePlace): SentenceReading {
  const { isFirst, isLast, asks, before } = place
  const key = `${isFirst ? '^' : ''}${isLast ? '$' : ''}${asks ?? ''}\n${before}\n${sentence}`
  const known = kept.get(key)
  if (known) return known
  const features = actFeatures(sentence, place)
  const reading = { features, likely: likelihoods(features) }
  if (kept.size >= mostKept) kept.clear()
  kept.set(key, reading)
  return reading
}
