import { verdictSentences } from '../../words.ts'
import type { TurnNotes } from './talk.ts'

/** @returns what to tell the learner about how a line was taken up: the server's own hint, else a sentence a verdict */
export function lineNotes({ hint, verdicts }: Pick<TurnNotes, 'hint' | 'verdicts'>): string[] {
  if (hint) return [hint]
  return [...new Set(verdicts.map(({ rule }) => verdictSentences[rule]).filter((sentence) => sentence !== undefined))]
}
