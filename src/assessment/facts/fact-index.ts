import { detectLanguage } from '../../language/detect-language.ts'
import { clausesOf } from './clauses.ts'
import type { KnownFact } from './known-facts.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { type Term, termsOf } from './terms.ts'

/** A clause of a known statement: what is said in one breath with a figure belongs to it. */
export interface Piece {
  readonly fact: number // place in the list of known facts
  readonly terms: readonly Term[]
  readonly quantities: readonly Quantity[]
  readonly around: readonly Term[] // its heading and the other clauses of the statement
  readonly whole: readonly Term[] // all of the statement, and what it takes up
  readonly weight: number // of its terms
}

export interface IndexedFact {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly label: readonly Term[] // of the heading it came with
  readonly context: readonly Term[] // of the statement before, where it begins with "it" or the like
  readonly isFirm: boolean // no spoken line: it may be used against somebody
  readonly isOfLearner: boolean
}

/** The known statements, read once. */
export interface FactIndex {
  readonly language: string
  readonly facts: readonly IndexedFact[]
  /** @returns how much a term tells, 0 to 1: rare ones most, unknown ones nothing */
  weightOf(term: Term): number
  /** @returns the places of the facts that share a word or an idea with these terms, in order */
  factsSharing(terms: readonly Term[]): readonly number[]
  readonly names: ReadonlySet<string> // keys of the persons, places and firms it names
  readonly figures: ReadonlyMap<string, readonly number[]> // all values by kind
}

const indexes = new WeakMap<readonly KnownFact[], FactIndex>()

/** @returns the index of these facts; it is remembered with the array */
export function factIndex(known: readonly KnownFact[]): FactIndex {
  const before = indexes.get(known)
  if (before) return before
  const index = indexOf(known)
  indexes.set(known, index)
  return index
}

function indexOf(known: readonly KnownFact[]): FactIndex {
  const language = languageOf(known)
  const first = known.map((fact) => readFact(fact, language))
  const names = namesIn(first)
  const read = first.map((fact) => ({
    ...fact,
    pieces: fact.pieces.map((piece) => ({ ...piece, terms: withNames(piece.terms, names) })),
  }))
  const holders = new Map<string, number[]>()
  for (const [at, { label, pieces }] of read.entries()) {
    const names = new Set([...label, ...pieces.flatMap(({ terms }) => terms)].flatMap((term) => term.names))
    for (const name of names) {
      const list = holders.get(name)
      if (list) list.push(at)
      else holders.set(name, [at])
    }
  }
  const rarest = Math.log(1 + Math.max(known.length, 1))
  const rarity = (name: string) => Math.log(1 + known.length / (holders.get(name)?.length ?? known.length)) / rarest
  const weights = new WeakMap<Term, number>()
  const weightOf = (term: Term) => {
    const before = weights.get(term)
    if (before !== undefined) return before
    const weight = weigh(term)
    weights.set(term, weight)
    return weight
  }
  const factsSharing = (terms: readonly Term[]) => {
    const found = terms.flatMap((term) => term.names.flatMap((name) => holders.get(name) ?? []))
    return [...new Set(found)].toSorted((one, other) => one - other)
  }
  const weigh = ({ key, ideas, isLight }: Term) => {
    const held = [key, ...ideas].filter((name) => holders.has(name))
    if (held.length === 0) return 0
    return (holders.has(key) ? rarity(key) : Math.max(...held.map(rarity))) * (isLight ? 0.35 : 1)
  }
  const figures = new Map<string, number[]>()
  const facts = read.map(({ pieces, label, isFirm, isOfLearner }, fact) => {
    for (const { quantities } of pieces)
      for (const { kind, low, high } of quantities) figures.set(kind, [...(figures.get(kind) ?? []), low, high])
    const context = takesUp(known[fact]?.text ?? '') ? (read[fact - 1]?.pieces.flatMap(({ terms }) => terms) ?? []) : []
    const aroundOf = (piece: ReadFact['pieces'][number]) => [
      ...label,
      ...pieces.flatMap((other) => (other === piece ? [] : other.terms)),
    ]
    return {
      text: known[fact]?.text ?? '',
      label,
      context,
      isFirm,
      isOfLearner,
      pieces: pieces.map((piece) => ({
        ...piece,
        fact,
        around: aroundOf(piece),
        whole: [...piece.terms, ...aroundOf(piece), ...context],
        weight: piece.terms.reduce((sum, term) => sum + weightOf(term), 0),
      })),
    }
  })
  return { language, facts, weightOf, factsSharing, names, figures }
}

function namesIn(facts: readonly ReadFact[]): ReadonlySet<string> {
  const terms = facts.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.terms))
  return new Set(terms.flatMap(({ isName, key }) => (isName ? [key] : [])))
}

/** @returns the terms with the known names marked also where a sentence begins with them, which gives every word a capital */
export function withNames(terms: readonly Term[], names: ReadonlySet<string>): Term[] {
  return terms.map((term) => (/^\p{Lu}/u.test(term.word) && names.has(term.key) ? { ...term, isName: true } : term))
}

function languageOf(known: readonly KnownFact[]): string {
  const text = known
    .map((fact) => fact.text)
    .join('\n')
    .slice(0, 4_000)
  return detectLanguage(text)
}

interface ReadFact {
  readonly label: readonly Term[]
  readonly pieces: readonly { readonly terms: readonly Term[]; readonly quantities: readonly Quantity[] }[]
  readonly isFirm: boolean
  readonly isOfLearner: boolean
}

function readFact({ text, about }: KnownFact, language: string): ReadFact {
  const isOfLearner = about === 'learner' || /\bthe (?:learner|counsellor|investigator)\b/i.test(text)
  if (isReaction(text)) return { label: [], pieces: [], isFirm: false, isOfLearner }
  const head = headOf(text)
  const rest = text.slice(head.length)
  const label = termsOf(head, language, [])
  const quantities = quantitiesIn(text).map((one) => ({
    ...one,
    start: one.start - head.length,
    end: one.end - head.length,
  }))
  return {
    label,
    isFirm: !/^["“«„]/.test(rest) && !/\?["”»]?$/.test(rest),
    isOfLearner,
    pieces: clausesOf(rest).map(({ text: clause, start, end }) => {
      const own = quantities.filter((one) => one.start >= start && one.start < end)
      const terms = termsOf(
        clause,
        language,
        own.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
      )
      // "Payment now: 30 days" says what it is about in its label.
      const isBare = terms.filter(({ isLight, isName }) => !isLight && !isName).length <= 1
      return {
        terms: isBare ? [...label, ...terms.map((term, at) => (at === 0 ? placed(term, head) : term))] : terms,
        quantities: own,
      }
    }),
  }
}

/** "Lives in: Porto" */
function placed(term: Term, head: string): Term {
  return /\b(?:in|at|from|city|town|place|location|country)\b:? ?$/i.test(head.trim())
    ? { ...term, place: 'place' }
    : term
}

function takesUp(text: string): boolean {
  return /^(?:[^:]{0,40}: )?(?:it|this|that|they|these|he|she|the form|es|er|sie|dies\w*|il|elle|ils|elles|él|ella)\b/i.test(
    text,
  )
}

/** The heading that came with a statement: a few words and no figure. */
function headOf(text: string): string {
  const head = /^[^:."“]{2,60}: (?=\S)/.exec(text)?.[0] ?? ''
  return head.split(/\s+/).length <= 8 && quantitiesIn(head).length === 0 ? head : ''
}

/** "If the learner ..., she ...": what would happen, not what is. */
function isReaction(text: string): boolean {
  return /^(?:[^:]{0,30}: )?(?:if|when|unless|once|whenever|as soon as|wenn|falls|sobald|si|s['’]il|quand|lorsque|cuando)\b/i.test(
    text,
  )
}
