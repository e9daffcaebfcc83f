import { agreement } from './agreement.ts'
import type { Clause } from './clauses.ts'
import type { Comparison, FigureContext } from './compare-figures.ts'
import type { FactIndex, IndexedFact, Piece } from './fact-index.ts'
import { likeness, sameness, type Wording } from './likeness.ts'
import { areOfOneSize, isOfOneKind, isOfOneUnit, nounScore, numberIn, unitSize } from './one-unit.ts'
import type { Quantity } from './quantity.ts'
import { allOf, standsSomewhere } from './stands-somewhere.ts'

/**
 * Looks at a figure that no statement of the document was sure to speak of, as people drop one in half a sentence. It is wrong when it
 * stands nowhere in the document, cannot be reckoned from what does, and every figure of its unit that is told of the same is another.
 * @param heard figures said before in the talk: the learner may only repeat or take up one
 * @returns null when it may stand for something the document does not speak of
 */
export function compareLoosely(
  figure: Quantity,
  { text, figures, wording }: FigureContext,
  index: FactIndex,
  heard: readonly Quantity[],
): Comparison | null {
  const breath = breathOf(figure, text)
  if (
    !isTold(figure, breath.text) ||
    heard.some((one) => isSameValue(one, figure)) ||
    standsSomewhere(figure, text, index)
  )
    return null
  const isIn = (at: number) => at >= breath.start && at < breath.end
  // That something rose or fell does not tell what.
  const telling = { ...wording, terms: wording.terms.filter(({ key }) => !key.startsWith('~')) }
  const local = { ...wording, terms: telling.terms.filter(({ at }) => isIn(at)) }
  const others = figures.filter((one) => one !== figure && isIn(one.start))
  const candidates = index.facts.flatMap((fact, at) =>
    fact.isFirm && (!wording.isOfSelf || fact.isOfLearner || figure.kind === 'occurrence')
      ? fact.pieces.flatMap((piece) => {
          const known = piece.quantities.filter(
            (one) => isSoOften(one, fact.text) && areOfOneSize(figure, one) && isOfOneKind(figure, one),
          )
          return known.length === 0 || namesAnother(local, fact)
            ? []
            : candidatesOf({ figure, known, at, fact, piece, local, wording: telling, others, index, breath, text })
        })
      : [],
  )
  const [best] = candidates.toSorted((one, other) => other.score - one.score)
  if (!best || candidates.some((one) => one.score >= 0.5 * best.score && agreement(figure, one.figure) !== 'no'))
    return null
  return {
    verdict: 'wrong',
    fact: best.at,
    reason: `"${figure.text}" stands nowhere in the document, which has "${best.figure.text}" there.`,
  }
}

/** "It is the third time" counts what happened; "the first time she heard it" does not. */
function isSoOften({ kind }: Quantity, text: string): boolean {
  return (
    kind !== 'occurrence' ||
    /\b(?:is|was|been|for) the \w+ time|\b(?:once|twice) (?:before|already)|\bzum \w+ mal|\b(?:est|pour) la \w+ fois/i.test(
      text,
    )
  )
}

/** "Claes has fifty": told of somebody the statement does not speak of. */
function namesAnother({ terms }: Wording, fact: IndexedFact): boolean {
  const known = [...fact.label, ...fact.context, ...fact.pieces.flatMap((piece) => piece.terms)]
  return terms.some((one) => one.isName && !known.some(({ key }) => key === one.key))
}

interface Search {
  readonly figure: Quantity
  readonly known: readonly Quantity[]
  readonly at: number
  readonly fact: IndexedFact
  readonly piece: Piece
  readonly local: Wording
  readonly wording: Wording
  readonly others: readonly Quantity[]
  readonly index: FactIndex
  readonly breath: Clause
  readonly text: string
}

interface Candidate {
  readonly at: number
  readonly figure: Quantity
  readonly score: number
}

/** What the figure and what stands around it have in common with a clause of the document; each part counts as a word would. */
function candidatesOf({
  figure,
  known,
  at,
  fact,
  piece,
  local,
  wording,
  others,
  index,
  breath,
  text,
}: Search): Candidate[] {
  const like = likeness(local, piece, fact, index)
  const wider = likeness(wording, piece, fact, index)
  const shared = others.filter((one) =>
    fact.pieces.some(({ quantities }) => quantities.some((each) => isWithin(one, each))),
  )
  const isShort = text.split(/\s+/).length <= 14
  const isOurs = fact.isOfLearner && /\b(?:we|we've|our|wir|nous)\b/i.test(breath.text)
  // A word that can mean the same is enough in an answer only.
  const isAnchored =
    wording.terms.some((term) => !term.isLight && piece.whole.some(({ key }) => key === term.key)) ||
    wording.context.some((term) => piece.whole.some((one) => sameness(term, one) > 0))
  return known.flatMap((one) => {
    const extra =
      nounScore(figure, one) +
      rarityOfUnit(figure, index) +
      shared.length * 0.5 +
      (isOurs ? 0.2 : 0) -
      (isOfOneUnit(figure, one) ? 0 : 0.35)
    const score = like.score + extra + Math.max(0, wider.score - like.score) * 0.4
    const isBare = figure.kind === 'clock' && wider.shared === 0
    const isMet =
      !isBare && ((isAnchored && like.shared > 0) || extra >= 0.4 || (wider.shared >= 2 && (isRare(figure) || isShort)))
    const isCovered =
      figure.kind === 'occurrence' || like.ofWording >= 0.3 || local.terms.filter(({ isLight }) => !isLight).length <= 2
    return isMet && isCovered && score >= leastScore(figure)
      ? [{ at, figure: one, score: score * (0.5 + like.ofPiece / 2) }]
      : []
  })
}

/** What is said in one breath with a figure. */
function breathOf({ start, end }: Quantity, text: string): Clause {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(/[,;:–] /g)].map((match) => match.index + 2))
  const length = text
    .slice(end)
    .search(
      /[,;:–](?: |$)|(?<=(?: \S+){3}) (?=I(?:'\w+)? )| (?=(?:for as long as|because|so that|weil|damit|parce que)(?: |$))/,
    )
  const to = length === -1 ? text.length : end + length
  return { text: text.slice(from, to), start: from, end: to }
}

/** A date in August is in August. */
function isWithin(said: Quantity, known: Quantity): boolean {
  if (said.kind === 'month' && known.kind === 'date') return Math.floor(known.low / 100) === said.low
  if (said.kind === 'day' && known.kind === 'date') return known.low % 100 === said.low
  return (
    /^(?:weekday|month|date|year|clock|money|percent)$/.test(said.kind) &&
    said.kind === known.kind &&
    agreement(said, known) === 'yes'
  )
}

/** Small counts and short times are in everybody's mouth; what is still to come is a plan. */
function isTold({ kind, low, isImplicit }: Quantity, breath: string): boolean {
  if (isImplicit || !/^(?:percent|money|duration|length|mass|volume|area|count|times|occurrence|clock)$/.test(kind))
    return false
  if (kind === 'count' && low < 3) return false
  const isOwn = kind === 'occurrence' ? /\b(?:i|i've|we|we've|me|us|my|our)\b(?!.*\btime\b)/i : ofSelf
  return !isOwn.test(breath) && !toCome.test(breath) && !comments.test(breath)
}

const ofSelf = /\b(?:i|i've|me|myself|my|ich|mir|mich|mein\w*|je|j'\w+|moi|mon)\b/i
/** "Fifty people is a lot", "others need six weeks": no statement about the matter. */
const comments =
  /\b(?:a lot|(?:not|isn't) (?:much|many|long)|plenty|enough|too (?:much|many|long)|a long (?:time|way)|quite an?|others?|elsewhere|usually|eine lange|viel|beaucoup|d'autres|andere\w*)\b/i

const toCome =
  /\b(?:next|tomorrow|another|further|more|extra|weitere|plus|\p{L}*'ll|will|would|could|should|can|may|might|let's|until|till|bis|jusqu)\b/iu

function leastScore({ kind }: Quantity): number {
  if (kind === 'count') return 0.4
  if (kind === 'percent') return 0.3
  return /^(?:duration|clock|times)$/.test(kind) ? 0.45 : 0.35
}

/** A figure with many digits hardly ever stands for something else by chance. */
function isRare({ kind, low }: Quantity): boolean {
  return kind === 'count' && low >= 100 && String(low).replace(/0+$/, '').length >= 3
}

function isSameValue(one: Quantity, figure: Quantity): boolean {
  if (one.kind !== figure.kind && !/^(?:bare|count|money|times)$/.test(one.kind)) return false
  if (Math.abs(one.low - figure.low) <= Math.abs(figure.low) * 0.01) return true
  return numberIn(one) === numberIn(figure)
}

/** Where the document measures hardly anything in litres, litres are as good as a word. */
function rarityOfUnit(figure: Quantity, index: FactIndex): number {
  if (!/^(?:length|mass|volume|area)$/.test(figure.kind)) return 0
  const unit = unitSize(figure)
  const known = new Set(
    allOf(index).flatMap((one) => (one.kind === figure.kind && unitSize(one) === unit ? [one.low] : [])),
  )
  return known.size === 1 ? 0.4 : known.size <= 5 ? 0.15 : 0
}
