import type { FactIndex, IndexedFact, Piece } from './fact-index.ts'
import type { Term } from './terms.ts'

/** What a statement of the learner is about, word by word. */
export interface Wording {
  readonly terms: readonly Term[]
  readonly context: readonly Term[] // of the sentence before
  readonly leansOnContext: boolean // "it ran for a year"
  readonly isOfSelf: boolean
  readonly isNarrowed: boolean // "only on weekdays" says more than its words, "sit down" or "there'll be" less
  readonly isOfOthers: boolean // goes on about somebody the document does not know
}

/** @returns the facts that share anything with a wording or what it leans on, each with its place */
export function factsAbout(
  wording: Wording,
  index: FactIndex,
): readonly { readonly fact: IndexedFact; readonly at: number }[] {
  const before = about.get(wording)
  if (before) return before
  const found = index.factsSharing([...wording.terms, ...wording.context]).flatMap((at) => {
    const fact = index.facts[at]
    return fact ? [{ fact, at }] : []
  })
  about.set(wording, found)
  return found
}

const about = new WeakMap<Wording, readonly { readonly fact: IndexedFact; readonly at: number }[]>()

/** How much a wording and a piece of a known statement speak of the same thing. */
export interface Likeness {
  readonly score: number // rarity of what they share; 1 is one word that stands nowhere else
  readonly shared: number // how many words
  readonly ofPiece: number // share of the piece that is met, 0 to 1
  readonly ofWording: number // share of the wording that the whole statement meets, 0 to 1
  readonly exact: number // words of the piece that stand in the wording themselves
  readonly isNear: boolean // the piece itself is met, not only what stands around it
}

/**
 * @param near whether a term stands in one breath with what is compared; what does not counts half
 */
export function likeness(
  { terms, context, leansOnContext }: Wording,
  piece: Piece,
  fact: IndexedFact,
  index: FactIndex,
  near: (term: Term) => boolean = () => true,
): Likeness {
  let score = 0
  let shared = 0
  let met = 0
  const counted = new Set<string>()
  const count = (one: Term, share: number) => {
    if (counted.has(one.key)) return
    counted.add(one.key)
    const weight = index.weightOf(one)
    score += weight * share
    if (share >= 0.3 && !one.isLight) shared++
  }
  for (const one of piece.terms) {
    const strength = meets(one, terms, near)
    if (strength > 0) met += index.weightOf(one) * Math.min(1, strength * 2)
    if (strength > 0) count(one, strength)
    else if (meets(one, context) > 0) count(one, leansOnContext ? 0.6 : 0.3)
  }
  for (const one of fact.context) if (meets(one, terms) > 0) count(one, 0.35)
  for (const one of piece.around) {
    const strength = meets(one, terms, near)
    if (strength > 0) count(one, strength * 0.6)
    else if (meets(one, context) > 0) count(one, leansOnContext ? 0.4 : 0.2)
  }
  return {
    score,
    shared,
    ofPiece: piece.weight === 0 ? 1 : met / piece.weight,
    ofWording: coveredOnce(terms, piece, index),
    exact: piece.terms.filter(({ key, isLight }) => !isLight && terms.some((term) => term.key === key)).length,
    isNear: met > 0,
  }
}

/** @returns 1 for the same word, less for a word that can mean the same, half of it where it is not near, 0 for none */
function meets(one: Term, terms: readonly Term[], near: (term: Term) => boolean = () => true): number {
  const { byName } = lookupOf(terms)
  let best = 0
  for (const name of one.names)
    for (const other of byName.get(name) ?? []) {
      const strength = sameness(one, other) * (other.isLight && other.key !== one.key ? 0.4 : 1)
      best = Math.max(best, near(other) ? strength : strength * 0.5)
    }
  return best
}

/** Terms by their key and their ideas: the same words are held against many statements. */
interface Lookup {
  readonly byName: ReadonlyMap<string, readonly Term[]>
}

const lookups = new WeakMap<readonly Term[], Lookup>()

function lookupOf(terms: readonly Term[]): Lookup {
  const before = lookups.get(terms)
  if (before) return before
  const byName = new Map<string, Term[]>()
  for (const term of terms) for (const name of term.names) byName.set(name, [...(byName.get(name) ?? []), term])
  const lookup = { byName }
  lookups.set(terms, lookup)
  return lookup
}

/** @returns 1 for the same word, 0.75 for one that can mean the same, 0 for others */
export function sameness(one: Term, other: Term): number {
  if (one.key === other.key) return 1
  return one.ideas.some((idea) => other.ideas.includes(idea)) ? 0.75 : 0
}

/** The clauses of a statement cover alike: it is asked once for all of them. */
function coveredOnce(terms: readonly Term[], { fact, whole }: Piece, index: FactIndex): number {
  const known = covered.get(terms) ?? new Map<number, number>()
  covered.set(terms, known)
  const before = known.get(fact)
  if (before !== undefined) return before
  const share = coveredShare(terms, whole, index)
  known.set(fact, share)
  return share
}

const covered = new WeakMap<readonly Term[], Map<number, number>>()

/** Words the documents never use count as strange ones. */
const strange = 0.5

function coveredShare(terms: readonly Term[], known: readonly Term[], index: FactIndex): number {
  let all = 0
  let met = 0
  for (const term of terms) {
    const weight = (index.weightOf(term) || strange) * (term.isLight ? 0.5 : 1)
    all += weight
    let best = 0
    for (const one of known) {
      best = Math.max(best, sameness(term, one))
      if (best === 1) break
    }
    met += weight * best
  }
  return all === 0 ? 1 : met / all
}
