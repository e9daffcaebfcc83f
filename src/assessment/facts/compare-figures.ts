import { agreement, areComparable } from './agreement.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { FactIndex, IndexedFact, Piece } from './fact-index.ts'
import { type Likeness, factsAbout, likeness, type Wording } from './likeness.ts'
import type { Quantity } from './quantity.ts'
import type { Term } from './terms.ts'

/** What comes of comparing one thing the learner said: with which fact, and why. */
export interface Comparison {
  readonly verdict: 'right' | 'wrong'
  readonly fact: number // its place in the list
  readonly reason: string
}

/** The statement a figure stands in. */
export interface FigureContext {
  readonly text: string
  readonly figures: readonly Quantity[]
  readonly wording: Wording
}

interface Candidate extends Likeness {
  readonly fact: number
  readonly figure: Quantity
  readonly agrees: 'yes' | 'no' | 'perhaps'
  readonly isFirm: boolean
  readonly isOfSize: boolean // not beyond all proportion
  readonly isOfAnother: boolean // tells of somebody else by name
}

/**
 * Holds one figure of a statement against all figures of its kind.
 * @returns "unclear" where a fact may mean the same in a rounder or reckoned form; null when no figure speaks of the same thing
 */
export function compareFigure(
  figure: Quantity,
  context: FigureContext,
  index: FactIndex,
): Comparison | 'unclear' | null {
  const before = compared.get(figure)
  if (before !== undefined) return before
  const found = comparedOnce(figure, context, index)
  compared.set(figure, found)
  return found
}

/** A figure belongs to one statement about one document. */
const compared = new WeakMap<Quantity, Comparison | 'unclear' | null>()

function comparedOnce(figure: Quantity, context: FigureContext, index: FactIndex): Comparison | 'unclear' | null {
  const candidates = candidatesFor(figure, context, index)
  const firm = candidates.filter(({ isFirm }) => isFirm)
  const best = strongest(firm)
  const agreeing = strongest(candidates.filter(({ agrees }) => agrees === 'yes'))
  if (agreeing && isSameMatter(agreeing, figure) && agreeing.score >= 0.6 * (best?.score ?? 0)) {
    const taken = firm.find((one) => isTakenFor(one, agreeing))
    if (taken) return wrong(figure, taken)
    return { verdict: 'right', fact: agreeing.fact, reason: `The document says so too: ${agreeing.figure.text}.` }
  }
  if (!best || figure.isImplicit || best.figure.isImplicit) return null
  const isElsewhere = candidates.some(
    (one) => one.agrees !== 'no' && one.isNear && one.score >= (one.agrees === 'yes' ? 0.5 : 0.75) * best.score,
  )
  if (isElsewhere || isReckoned(figure, index)) return 'unclear'
  const rivals = firm.filter(({ isNear, score }) => isNear && score >= 0.5 * best.score)
  const isAlone = rivals.every((one) => agreement(one.figure, best.figure) === 'yes')
  return best.agrees === 'no' && best.isOfSize && !best.isOfAnother && isSurelySame(best, figure, isAlone)
    ? wrong(figure, best)
    : null
}

function wrong(figure: Quantity, { fact, figure: known }: Candidate): Comparison {
  return { verdict: 'wrong', fact, reason: `"${figure.text}" where the document has "${known.text}".` }
}

function candidatesFor(figure: Quantity, { text, figures, wording }: FigureContext, index: FactIndex): Candidate[] {
  const clause = clausesOnce(text, figures).find(({ start, end }) => figure.start >= start && figure.start < end)
  const near = ({ at }: Term) => !clause || (at >= clause.start && at < clause.end)
  const others = figures.filter((one) => one !== figure)
  return factsAbout(wording, index).flatMap(({ fact, at }) => {
    if (wording.isOfSelf && !fact.isOfLearner) return []
    return fact.pieces.flatMap((piece) => candidatesIn(piece, { fact, at, figure, others, wording, index, near }))
  })
}

/** Every figure of a statement asks for its clauses. */
function clausesOnce(text: string, figures: readonly Quantity[]): readonly Clause[] {
  const clauses = clausesByFigures.get(figures) ?? clausesOf(text)
  clausesByFigures.set(figures, clauses)
  return clauses
}

const clausesByFigures = new WeakMap<readonly Quantity[], readonly Clause[]>()

interface Search {
  readonly fact: IndexedFact
  readonly at: number
  readonly figure: Quantity
  readonly others: readonly Quantity[]
  readonly wording: Wording
  readonly index: FactIndex
  readonly near: (term: Term) => boolean
}

/** A known figure that another figure of the same statement repeats is no match for this one. */
function candidatesIn(piece: Piece, { fact, at, figure, others, wording, index, near }: Search): Candidate[] {
  const comparable = piece.quantities.filter(
    (known) =>
      areComparable(figure, known) &&
      !others.some(
        (one) => areComparable(one, known) && agreement(one, known) === 'yes' && agreement(figure, known) !== 'yes',
      ),
  )
  if (comparable.length === 0) return []
  const like = likeness(wording, piece, fact, index, near)
  return comparable.map((known) => {
    const nouns = figure.kind === 'count' && known.kind === 'count'
    const per = figure.per !== null && figure.per === known.per
    return {
      ...like,
      score: like.score + (nouns ? 0.5 : 0) + (per ? 0.3 : 0),
      shared: like.shared + (nouns ? 1 : 0) + (per ? 1 : 0),
      ofWording: like.ofWording + (nouns ? 0.15 : 0) + (per ? 0.1 : 0),
      fact: at,
      figure: known,
      agrees: agreement(figure, known),
      isFirm: fact.isFirm,
      isOfSize: areOfOneSize(figure, known),
      isOfAnother: nameOthers(wording.terms, fact),
    }
  })
}

function areOfOneSize(said: Quantity, known: Quantity): boolean {
  if (said.high <= 0 || known.high <= 0) return true
  return Math.max(said.high / known.high, known.high / said.high) <= 50
}

/** Each names somebody the other does not: two matters. */
function nameOthers(terms: readonly Term[], { pieces }: IndexedFact): boolean {
  const known = pieces.flatMap((piece) => piece.terms).filter(({ isName }) => isName)
  const said = terms.filter(({ isName }) => isName)
  return (
    said.some((one) => !known.some(({ key }) => key === one.key)) &&
    known.some((one) => !said.some(({ key }) => key === one.key))
  )
}

function strongest(candidates: readonly Candidate[]): Candidate | undefined {
  const value = ({ score, ofPiece, isOfSize }: Candidate) => score * (0.5 + ofPiece / 2) * (isOfSize ? 1 : 0.5)
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (!best || value(one) > value(best) ? one : best),
    undefined,
  )
}

/** A figure with many digits hardly ever stands for something else by chance. */
function isSameMatter({ score, shared, ofWording }: Candidate, figure: Quantity): boolean {
  // Everything in a talk may have happened on a Tuesday.
  if (/^(?:weekday|month)$/.test(figure.kind) && shared < 2 && ofWording < 0.5) return false
  const isRare = digitsOf(figure) >= 3
  return score >= (isRare ? 0.25 : 0.5) && (shared >= 1 || isRare)
}

function isSurelySame(
  { score, shared, ofPiece, ofWording, isNear }: Candidate,
  { kind }: Quantity,
  isAlone: boolean,
): boolean {
  if (!isNear || kind === 'bare' || ofWording < 0.5) return false
  if (/^(?:weekday|month|date|day|clock)$/.test(kind))
    return ofWording >= (shared >= 2 ? 0.65 : 0.74) && score >= 0.5 && ofPiece >= 0.25
  if (score >= 0.9 && shared >= 2) return ofPiece >= 0.3 || ofWording >= 0.65
  if (score >= 0.6 && shared >= 1 && ofPiece >= 0.8) return true
  return isAlone && score >= 0.5 && shared >= 1 && ofWording >= 0.6
}

/** The figure exists, but for something else: "a caesarean costs" what a natural birth costs. */
function isTakenFor(one: Candidate, agreeing: Candidate): boolean {
  if (one.agrees !== 'no' || one.fact !== agreeing.fact || one.exact === 0 || agreeing.ofPiece > 0.65) return false
  return one.ofPiece >= 0.8 || (one.exact >= 2 && one.ofPiece >= 0.6 && one.exact > agreeing.exact)
}

function digitsOf({ text }: Quantity): number {
  return text.replace(/\D/g, '').replace(/0+$/, '').length
}

/** A sum, a difference or the rest to a hundred of known figures is reckoned, not invented. */
function isReckoned(figure: Quantity, { figures }: FactIndex): boolean {
  const { kind, low, high } = figure
  if (low !== high) return false
  const known = [...new Set(figures.get(kind) ?? [])]
  if (kind === 'percent' && known.some((one) => Math.abs(100 - one - low) < 0.01)) return true
  if (!/^(?:money|count)$/.test(kind) || digitsOf(figure) < 3) return false
  const isIt = (value: number) => Math.abs(value - low) <= low * 0.001
  return known.some((one, at) => known.slice(at + 1).some((other) => isIt(one + other) || isIt(Math.abs(one - other))))
}
