import { directionOf } from '../../../language/word-vectors.ts'
import { countedIn } from './counted.ts'
import { daysAskedFor } from './days.ts'
import { type AnswerKind, answerKind } from './question.ts'
import { askedOf, questionCues } from './question-cues.ts'
import { termsOf } from './terms.ts'
import type { Tellingness } from './weights.ts'
import type { Recallable } from './word-index.ts'

/** What else was said around a question, by which it may be understood. */
export interface Around {
  readonly sameLine: string // what the learner said before the question, in the same breath
  readonly before: string // the exchange before, for questions that lean on it
  readonly lastTold: readonly string[] // ids of what was told last
}

/** A question as it is looked for. */
export interface Asked {
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
  readonly weight: number // of all terms
  readonly direction: Float32Array | null // of all terms together, null when none is known
  readonly kind: AnswerKind | null
  readonly counted: string | null
  readonly days: ReadonlySet<string>
  readonly isOfWords: boolean // "What did he say?"
  readonly cues: readonly string[]
  readonly persons: readonly string[]
  readonly leaning: 'thin' | 'leaning' | 'whole' // whether the question can be understood by itself
  readonly sameLine: readonly string[] // terms of what stands around, without the question's own
  readonly before: readonly string[]
  readonly lastPlace: number // of what was told last, -1 for none
}

export function readQuestion(
  question: string,
  items: readonly Recallable[],
  { sameLine, before, lastTold }: Around,
  tellingness: Tellingness,
): Asked {
  const terms = termsOf(question).map((term) => ({ term, weight: tellingness(term) }))
  const own = new Set(terms.map(({ term }) => term))
  const beyond = (text: string) => termsOf(text).filter((term) => !own.has(term))
  return {
    terms,
    weight: Math.max(
      0.7,
      terms.reduce((sum, one) => sum + one.weight, 0),
    ),
    direction: directionOf(terms),
    kind: answerKind(question),
    counted: countedIn(question),
    days: daysAskedFor(question),
    isOfWords: ofWords.test(question),
    cues: questionCues(question),
    persons: askedOf(question),
    leaning: terms.length <= 1 ? 'thin' : pronouns.test(question) ? 'leaning' : 'whole',
    sameLine: beyond(sameLine),
    before: beyond(before),
    lastPlace: items.findIndex(({ id }) => lastTold.includes(id)),
  }
}

const ofWords =
  /\bwhat (?:exactly |else |\p{L}+ )?(?:did|does|has|had|was|were) (?:\p{L}+ ){0,4}?(?:say|says|said|tell|told|reply|answer|answered|shout|write|written|call|called)\b|\b(?:which|whose|what|exact|very) words\b|\bword for word\b/iu
const pronouns = /\b(?:it|that|this|they|them|he|she|him|her|there|then|those|these|one)\b/i
