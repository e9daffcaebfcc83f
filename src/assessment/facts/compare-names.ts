import type { Comparison, FigureContext } from './compare-figures.ts'
import type { FactIndex, IndexedFact, Piece } from './fact-index.ts'
import { factsAbout, likeness, sameness, type Wording } from './likeness.ts'
import type { Term } from './terms.ts'

/**
 * Finds a name that the document does not know where the document has another one: "your supervisor is Kevin Marsh". Everything
 * else the statement says must stand beside the other name.
 * @returns null when the names may stand for different things
 */
export function compareNames({ wording }: FigureContext, index: FactIndex): Comparison | null {
  const strange = strangeNames(wording, index)
  const [first] = strange
  if (!first) return null
  const rest: Wording = { ...wording, terms: wording.terms.filter((term) => !strange.includes(term)) }
  const found = factsAbout(wording, index).flatMap(({ fact, at }) =>
    fact.isFirm && !(wording.isOfSelf && !fact.isOfLearner)
      ? fact.pieces.flatMap((piece) => {
          const other = otherName(piece, rest, first.place)
          const like = likeness(rest, piece, fact, index)
          const isSure = like.isNear && like.score >= 0.5 && like.shared >= 1 && like.ofWording >= 0.75
          return other && isSure ? [{ at, other, score: like.score * (0.5 + like.ofPiece) }] : []
        })
      : [],
  )
  const [best, next] = found.toSorted((one, other) => other.score - one.score)
  if (!best || isNamed(rest, best.at, index)) return null
  if (next && next.score >= 0.8 * best.score && next.other.key !== best.other.key) return null
  return { verdict: 'wrong', fact: best.at, reason: `The document has "${best.other.word}" there.` }
}

/** @returns whether a statement names somebody or something the document never mentions */
export function hasStrangeName({ wording }: FigureContext, index: FactIndex): boolean {
  return strangeNames(wording, index).length > 0
}

function strangeNames({ terms }: Wording, index: FactIndex): Term[] {
  return terms.filter((term) => term.isName && index.weightOf(term) === 0)
}

function otherName(piece: Piece, said: Wording, place: Term['place']): Term | undefined {
  return piece.terms.find(
    (term) => term.isName && term.place === place && !said.terms.some((one) => sameness(one, term) > 0),
  )
}

/** A statement that names one of the fact's own persons tells of them, not of another. */
function isNamed({ terms }: Wording, at: number, index: FactIndex): boolean {
  const fact: IndexedFact | undefined = index.facts[at]
  const names = fact?.pieces.flatMap((piece) => piece.terms).filter((term) => term.isName) ?? []
  return names.filter((name) => terms.some((term) => term.isName && sameness(term, name) > 0)).length >= names.length
}
