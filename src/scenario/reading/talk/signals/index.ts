import { type PhraseIndex, phraseIndex } from '../phrases.ts'
import { aimSignals } from './aims.ts'
import { confrontationSignals } from './confrontation.ts'
import { helpSeekingSignals } from './help-seeking.ts'
import { investigationSignals } from './investigation.ts'
import { negotiationSignals } from './negotiation.ts'
import { persuasionSignals } from './persuasion.ts'
import type { Signal } from './signal.ts'
import { turnSignals } from './turns.ts'
import { wordSignals } from './words.ts'

/**
 * What the learner has to achieve shows in the task, in how the character behaves, and in what a document tells about
 * the character. The signals name acts and kinds of data (sell, ask, apologise, limit, symptom), never trades or domains.
 */
export const signals: readonly Signal[] = [
  ...persuasionSignals,
  ...confrontationSignals,
  ...helpSeekingSignals,
  ...investigationSignals,
  ...negotiationSignals,
  ...turnSignals,
  ...aimSignals,
  ...wordSignals,
]

/**
 * @returns the phrases of all signals in a language, one list a signal in their order; of all languages together where a
 * language has no lists
 */
export function signalIndex(language: string): PhraseIndex {
  const known = indexes.get(language)
  if (known) return known
  const index = phraseIndex(
    signals.map(({ phrases }) =>
      languages.has(language) ? (phrases[language] ?? '') : Object.values(phrases).join(','),
    ),
  )
  indexes.set(language, index)
  return index
}

const indexes = new Map<string, PhraseIndex>()
const languages = new Set(['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'hi', 'sv', 'pl'])
