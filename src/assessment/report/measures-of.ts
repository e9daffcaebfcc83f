import type { Conversation } from '../../conversation/conversation.ts'
import { questionKind } from '../../language/question-kind.ts'
import { sentences, words } from '../../language/text.ts'
import type { Measures } from './report.ts'

/** @returns what can be counted in a talk; lines that a guard stopped count too: they were said */
export function measuresOf({ opening, turns }: Pick<Conversation, 'opening' | 'turns'>): Measures {
  const lines = turns.map(({ turn, learner }) => ({ turn, words: words(learner).length }))
  const learner_words = total(lines.map((line) => line.words))
  const other_words = total([opening ?? '', ...turns.map(({ reply }) => reply)].map((text) => words(text).length))
  const all = learner_words + other_words
  const asked = turns.flatMap(({ learner }) => sentences(learner).map(({ text }) => questionKind(text)))
  return {
    learner_words,
    other_words,
    share_of_words01: all === 0 ? null : Math.round((learner_words / all) * 1_000) / 1_000,
    open_questions: asked.filter((kind) => kind === 'open').length,
    closed_questions: asked.filter((kind) => kind === 'closed').length,
    longest_line: lines.toSorted((one, other) => other.words - one.words)[0] ?? null,
  }
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
