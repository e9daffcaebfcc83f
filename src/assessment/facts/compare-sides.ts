import { agreement, areComparable } from './agreement.ts'
import type { Comparison } from './compare-figures.ts'
import type { FactIndex, IndexedFact, Piece } from './fact-index.ts'
import { type Likeness, factsAbout, likeness, sameness, type Wording } from './likeness.ts'
import type { Quantity } from './quantity.ts'
import type { Term } from './terms.ts'

interface Candidate extends Likeness {
  readonly fact: number
  readonly clash: Clash | null
  readonly value: number
}

interface Clash {
  readonly by: 'denial' | 'name'
  readonly word: string
  readonly isLight: boolean
}

/**
 * Holds a statement against the clauses of the document by its words: the same said, or denied, or told of somebody else.
 * @returns null when no clause says enough of the same
 */
export function compareSides(wording: Wording, figures: readonly Quantity[], index: FactIndex): Comparison | null {
  const candidates = factsAbout(wording, index).flatMap(({ fact, at }) =>
    fact.isFirm && !(wording.isOfSelf && !fact.isOfLearner)
      ? fact.pieces.flatMap((piece) => candidateOf(piece, fact, at, wording, figures, index))
      : [],
  )
  const [best] = candidates.toSorted((one, other) => other.value - one.value)
  if (!best) return null
  const isDoubtful = candidates.some(
    (one) => (one.clash === null) !== (best.clash === null) && one.value >= 0.8 * best.value,
  )
  if (isDoubtful) return null
  if (best.clash !== null) return isSure(best, best.clash) ? clashing(best.fact, best.clash) : null
  const isWhole =
    !wording.isNarrowed && best.ofWording >= 0.7 && best.ofPiece >= 0.45 && (best.shared >= 2 || best.ofWording >= 0.9)
  return isWhole ? { verdict: 'right', fact: best.fact, reason: 'The document says so too.' } : null
}

function isSure({ ofWording, ofPiece, shared, score }: Likeness, { isLight }: Clash): boolean {
  if (isLight) return shared >= 2 && ofWording >= 0.8 && ofPiece >= 0.8
  if (shared < 2) return ofPiece >= 0.9 && ofWording >= 0.55
  return score >= 1 && ((ofWording >= 0.6 && ofPiece >= 0.4) || (ofWording >= 0.5 && ofPiece >= 0.7))
}

function clashing(fact: number, { by, word }: Clash): Comparison {
  const reason = by === 'name' ? `The document has "${word}" there.` : `One says and the other denies "${word}".`
  return { verdict: 'wrong', fact, reason }
}

function candidateOf(
  piece: Piece,
  fact: IndexedFact,
  at: number,
  wording: Wording,
  figures: readonly Quantity[],
  index: FactIndex,
): Candidate[] {
  if (piece.terms.length === 0) return []
  const like = withFigures(likeness(wording, piece, fact, index), piece, figures)
  const isEnough = like.isNear && (like.shared >= 2 || (like.shared >= 1 && like.ofPiece >= 0.9)) && like.score >= 0.6
  if (!isEnough) return []
  const clash = (forbids(fact.text) ? null : denialIn(piece, wording)) ?? otherPersonIn(piece, fact, like, wording)
  if (clash === null && hasOpenDenial(piece.terms, wording.terms)) return []
  return [{ ...like, fact: at, clash, value: like.score * (0.3 + like.ofPiece) }]
}

const weightOfFigure = 0.6

/** A figure both give is as good as a shared word. */
function withFigures(like: Likeness, piece: Piece, figures: readonly Quantity[]): Likeness {
  const same = piece.quantities.filter((known) =>
    figures.some((one) => areComparable(one, known) && agreement(one, known) === 'yes'),
  )
  const all = piece.weight + piece.quantities.length * weightOfFigure
  return {
    ...like,
    score: like.score + same.length * weightOfFigure,
    shared: like.shared + same.length,
    ofPiece: all === 0 ? 1 : (like.ofPiece * piece.weight + same.length * weightOfFigure) / all,
  }
}

/** "The reading" names what "was never read" denies. */
function isNamed({ word }: Term): boolean {
  return /ings?$/i.test(word)
}

/** "Do not stop the tablet": who stopped it contradicts nobody. */
function forbids(text: string): boolean {
  return /^(?:[^:]{0,40}: )?(?:do not|don't|never|nicht|ne) /i.test(text)
}

/** Two denials in one breath, or one on each side, are no opposites: "not for the flowers" and "flowers are not insured". */
function denialIn(piece: Piece, { terms }: Wording): Clash | null {
  const parity = (clause: readonly Term[]) =>
    clause.filter(({ isDenied, isMissing }) => isDenied && !isMissing).length % 2 ? -1 : 1
  const known = parity(piece.terms)
  for (const one of piece.terms)
    for (const other of terms) {
      if (one.sign === other.sign || one.key !== other.key || isNamed(other) !== isNamed(one)) continue
      const clause = terms.filter((term) => term.clause === other.clause)
      const isTurned = one.side * known !== other.side * parity(clause)
      const met = clause.filter((term) => piece.whole.some((each) => sameness(term, each) > 0))
      if (isTurned && (met.length >= 2 || clause.length === 1))
        return { by: 'denial', word: other.word, isLight: other.isLight }
    }
  return null
}

/** "Dobie spent a night in hospital", where the clause says it of Gill. */
function otherPersonIn(
  piece: Piece,
  fact: IndexedFact,
  { exact, ofPiece }: Likeness,
  { terms }: Wording,
): Clash | null {
  const isIn = (one: Term, others: readonly Term[]) => others.some(({ key }) => key === one.key)
  const theirs = piece.terms.find((one) => one.isName && one.place === 'person' && !isIn(one, terms))
  const own = terms.find((one) => one.isName && one.place === 'person' && !isIn(one, piece.terms))
  if (!theirs || !own || exact < 1 || ofPiece < 0.4 || /["“«„]/.test(fact.text)) return null
  const rest = terms.filter((one) => !one.isName)
  const around = [...piece.terms, ...fact.label]
  const isAllTheirs = rest.every((one) => one.isLight || around.some((known) => sameness(one, known) > 0))
  return isAllTheirs && !piece.terms.some((one) => one.isName && isIn(one, terms))
    ? { by: 'name', word: theirs.word, isLight: false }
    : null
}

/** What only one of the two denies is not what both say. */
function hasOpenDenial(known: readonly Term[], said: readonly Term[]): boolean {
  const isOpen = (one: Term, others: readonly Term[]) =>
    one.isDenied && !others.some((other) => sameness(one, other) > 0)
  const differ = known.some((one) =>
    said.some((other) => sameness(one, other) > 0 && one.isMissing !== other.isMissing),
  )
  return differ || known.some((one) => isOpen(one, said)) || said.some((one) => isOpen(one, known))
}
