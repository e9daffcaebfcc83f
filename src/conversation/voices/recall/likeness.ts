import { directionOf } from '../../../language/word-vectors.ts'
import { type Around, readQuestion } from './asked.ts'
import { plainlyAsked } from './question-cues.ts'
import { type Signs, signsOf } from './signs.ts'
import { indexOf, type Index, type Recallable } from './word-index.ts'

/** A question beside everything that could answer it. */
export interface Compared {
  readonly cues: readonly string[] // how the question asks
  readonly ofNone: Signs // what speaks for there being no answer
  readonly direction: Float32Array | null // where the words of the question point
  readonly statements: readonly ComparedStatement[] // in the order of the list
}

export interface ComparedStatement {
  readonly signs: Signs
  readonly cues: readonly string[]
  readonly direction: Float32Array | null // where its words point
}

/** @param tellingness how telling a word is, 0 for one that stands everywhere to 1 for a rare one */
export function compare(
  question: string,
  items: readonly Recallable[],
  around: Around,
  tellingness: (term: string) => number,
): Compared {
  const index = indexOf(items)
  const directions = directionsIn(index, tellingness)
  const asked = readQuestion(plainlyAsked(question), items, around, tellingness)
  return {
    cues: asked.cues,
    direction: asked.direction,
    ofNone: [
      ['none', 1],
      [`none ${asked.kind ?? 'open'}`, 1],
      ['none terms', Math.min(asked.terms.length, 6)],
      ['none weight', asked.weight],
      [`none ${asked.leaning}`, 1],
    ],
    statements: items.map((item, at) => ({
      signs: signsOf(item, at, asked, index, directions[at] ?? null),
      cues: index.entries[at]?.cues ?? [],
      direction: directions[at] ?? null,
    })),
  }
}

const kept = new WeakMap<Index, readonly (Float32Array | null)[]>()

function directionsIn(index: Index, tellingness: (term: string) => number): readonly (Float32Array | null)[] {
  const known = kept.get(index)
  if (known) return known
  const found = index.entries.map(({ lemmas }) =>
    directionOf([...lemmas].map((term) => ({ term, weight: tellingness(term) }))),
  )
  kept.set(index, found)
  return found
}
