import { directionOf } from '../../../language/word-vectors.ts'
import { type Around, readQuestion } from './asked.ts'
import { plainlyAsked } from './question-cues.ts'
import { type Signs, signsOf, soughtIn } from './signs.ts'
import type { Tellingness } from './weights.ts'
import { indexOf, type Index, type Recallable } from './word-index.ts'

/** A question beside everything that could answer it. */
export interface Compared {
  readonly cues: readonly string[] // how the question asks
  readonly ofNone: Signs // what speaks for there being no answer
  readonly direction: Float32Array | null // where the words of the question point
  readonly statements: readonly ComparedStatement[] // in the order of the list
}

/** A statement beside a question. */
export interface ComparedStatement {
  readonly signs: Signs
  readonly cues: readonly string[]
  readonly direction: Float32Array | null // where its words point
}

/** @returns the question and what could answer it, sign by sign: nothing is weighed yet, so that it can be learned from */
export function compare(
  question: string,
  items: readonly Recallable[],
  around: Around,
  tellingness: Tellingness,
): Compared {
  const index = indexOf(items)
  const directions = directionsIn(index, tellingness)
  const asked = readQuestion(plainlyAsked(question), items, around, tellingness)
  const sought = soughtIn(index, asked)
  return {
    cues: asked.cues,
    direction: asked.direction,
    ofNone: (tell) => {
      tell('none', 1)
      tell(`none ${asked.kind ?? 'open'}`, 1)
      tell('none terms', Math.min(asked.terms.length, 6))
      tell('none weight', asked.weight)
      tell(`none ${asked.leaning}`, 1)
    },
    statements: items.map((item, at) => ({
      signs: signsOf(item, at, sought, directions[at] ?? null),
      cues: index.entries[at]?.cues ?? [],
      direction: directions[at] ?? null,
    })),
  }
}

type Directions = readonly (Float32Array | null)[]

/** Where the words of each statement point: it depends on which words are telling, so it is kept for that. */
function directionsIn(index: Index, tellingness: Tellingness): Directions {
  const byIndex = kept.get(tellingness) ?? new WeakMap<Index, Directions>()
  kept.set(tellingness, byIndex)
  const known = byIndex.get(index)
  if (known) return known
  const found = index.entries.map(({ lemmas }) =>
    directionOf([...lemmas].map((term) => ({ term, weight: tellingness(term) }))),
  )
  byIndex.set(index, found)
  return found
}

const kept = new WeakMap<Tellingness, WeakMap<Index, Directions>>()
