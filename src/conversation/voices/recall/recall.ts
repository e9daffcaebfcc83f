import { counts, countedIn } from './counted.ts'
import { type AnswerKind, answerKind, holdsKind, holdsKindAbroad, strictKinds } from './question.ts'
import { merged, type Term, termsOf } from './terms.ts'
import { type Index, indexOf, overlap, type Recallable, total } from './word-index.ts'

/** How well something answers a question: 1 when it holds every word that was asked for. */
export interface Recalled<Item extends Recallable> {
  readonly item: Item
  readonly score: number
}

/** What else was said around a question, by which it may be understood. */
export interface Around {
  readonly sameLine: string // what the learner said before the question, in the same breath
  readonly before: string // the exchange before, for questions that lean on it
  readonly lastTold: readonly string[] // ids of what was told last
}

/**
 * Finds what answers a question: items that share its words, or words for the same idea, rare ones counting more; those
 * that hold the kind of thing asked for (a number, a time, a person) before the others.
 * @returns best first; empty when nothing is near enough
 */
export function recall<Item extends Recallable>(
  question: string,
  items: readonly Item[],
  around: Around = { sameLine: '', before: '', lastTold: [] },
): Recalled<Item>[] {
  const index = indexOf(items)
  const kind = answerKind(question)
  const terms = merged(termsOf(question, 1, kind))
  const asks: Asks = {
    kind,
    counted: countedIn(question),
    isPast: /\b(?:did|was|were|had)\b/i.test(question),
    asksYou: /\byou\b/i.test(question),
    beside: placesBeside(around.lastTold, items),
  }
  const own = scored(terms, items, index, asks)
  const near = merged([...terms, ...termsOf(around.sameLine, 0.3, null)])
  const best = own[0]?.score ?? 0
  if (best >= least) return scored(near, items, index, asks).filter(({ item }) => own.some((one) => one.item === item))
  if (total(terms, index) >= thin) return scored(near, items, index, asks)
  // A question with too little to go by is understood from what stands around it.
  const wide = merged([...terms, ...termsOf(around.sameLine, 0.6, null), ...termsOf(around.before, 0.45, null)])
  const found = strongest([...beside(around.lastTold, items, asks), ...scored(wide, items, index, asks)])
  return found.length > 0 || terms.length > 0 ? found : ofItself(items, asks)
}

/** "How long have you been doing this?" names nothing: what the persona says of itself and that holds such a figure. */
function ofItself<Item extends Recallable>(items: readonly Item[], { kind, asksYou }: Asks): Recalled<Item>[] {
  if (kind !== 'time so far' || !asksYou) return []
  return items
    .filter(({ text, isFromDocument }) => isFromDocument && /\bI(?:['’]ve| have)\b/.test(text) && holdsKind(text, kind))
    .map((item) => ({ item, score: 0.45 }))
}

/** What was told last, and what stands next to it: that is what "And since when?" is about. */
function beside<Item extends Recallable>(
  lastTold: readonly string[],
  items: readonly Item[],
  { kind }: Asks,
): Recalled<Item>[] {
  const places = items.flatMap(({ id, isFromDocument }, at) => (isFromDocument && lastTold.includes(id) ? [at] : []))
  return items.flatMap((item, at): Recalled<Item>[] => {
    const distance = Math.min(...places.map((place) => (at >= place ? at - place : (place - at) * 1.5)))
    if (distance > 3 || !item.isFromDocument) return []
    const fits = kind !== null && (item.isForeign ? holdsKindAbroad(item.text, kind) : holdsKind(item.text, kind))
    if (kind !== null && !fits) return []
    return [{ item, score: 0.56 - 0.06 * distance }]
  })
}

function placesBeside(lastTold: readonly string[], items: readonly Recallable[]): Set<number> {
  return new Set(items.flatMap(({ id }, at) => (lastTold.includes(id) ? [at + 1, at + 2] : [])))
}

function strongest<Item extends Recallable>(found: readonly Recalled<Item>[]): Recalled<Item>[] {
  const best = new Map<Item, Recalled<Item>>()
  for (const one of found) if (one.score > (best.get(one.item)?.score ?? 0)) best.set(one.item, one)
  return [...best.values()].toSorted((one, other) => other.score - one.score)
}

interface Asks {
  readonly kind: AnswerKind | null
  readonly counted: string | null
  readonly isPast: boolean
  readonly asksYou: boolean // about the persona itself
  readonly beside: ReadonlySet<number> // places right behind what was told last
}

function scored<Item extends Recallable>(
  terms: readonly Term[],
  items: readonly Item[],
  index: Index,
  { kind, counted, isPast, asksYou, beside: near }: Asks,
): Recalled<Item>[] {
  const whole = Math.max(total(terms, index), thin)
  const found = items.flatMap((item, at): Recalled<Item>[] => {
    const entry = index.entries[at]
    if (!entry) return []
    const { sum, met } = overlap(terms, entry, index)
    const isCounted = counted !== null && counts(item.text, counted)
    if (met === 0 && !isCounted) return []
    const fits = kind !== null && (item.isForeign ? holdsKindAbroad(item.text, kind) : holdsKind(item.text, kind))
    if (kind !== null && strictKinds.has(kind) && !fits) return []
    const brevity = 1 / (1 + Math.max(0, entry.size - 14) / 60)
    const score =
      (sum / whole) * brevity +
      (fits ? 0.18 : kind === 'person' ? -0.25 : 0) +
      (asksYou && ofSelf.test(item.text) ? 0.07 : 0) +
      (isCounted ? 0.3 : 0) +
      (near.has(at) ? 0.12 : 0) +
      (isPast ? (item.isEvent ? 0.08 : -0.1) : 0) -
      (item.isFromDocument ? 0 : 0.25)
    return score >= (fits ? leastFitting : least) ? [{ item, score }] : []
  })
  return found.toSorted((one, other) => other.score - one.score)
}

/** Scores below which silence is the better answer; measured on the scripts of evals. */
const least = 0.3
const leastFitting = 0.34
const ofSelf = /\b(?:I|my|me|we|our)\b/
/** Weight of about one rare word. */
const thin = 1.15
