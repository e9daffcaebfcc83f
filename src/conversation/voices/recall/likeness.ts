import { type Around, readQuestion } from './asked.ts'
import { plainlyAsked } from './question-cues.ts'
import { type Signs, signsOf } from './signs.ts'
import { indexOf, type Recallable } from './word-index.ts'

/** A question beside everything that could answer it. */
export interface Compared {
  readonly cues: readonly string[] // how the question asks
  readonly ofNone: Signs // what speaks for there being no answer
  readonly statements: readonly { readonly signs: Signs; readonly cues: readonly string[] }[] // in the order of the list
}

/** @param tellingness how telling a word is, 0 for one that stands everywhere to 1 for a rare one */
export function compare(
  question: string,
  items: readonly Recallable[],
  around: Around,
  tellingness: (term: string) => number,
): Compared {
  const index = indexOf(items)
  const asked = readQuestion(plainlyAsked(question), items, around, tellingness)
  return {
    cues: asked.cues,
    ofNone: [
      ['none', 1],
      [`none ${asked.kind ?? 'open'}`, 1],
      ['none terms', Math.min(asked.terms.length, 6)],
      ['none weight', asked.weight],
      [`none ${asked.leaning}`, 1],
    ],
    statements: items.map((item, at) => ({
      signs: signsOf(item, at, asked, index),
      cues: index.entries[at]?.cues ?? [],
    })),
  }
}
