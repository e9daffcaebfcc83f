import { ideasAbroad, ideasOf } from '../../../language/concepts.ts'
import { hoursIn } from '../../../language/hours.ts'
import { lemma } from '../../../language/lemma.ts'
import { spelledAlike } from '../../../language/spelled-alike.ts'
import { contentWords, words } from '../../../language/text.ts'
import { rolesOfPeople } from './people.ts'
import { type AnswerKind, answerKind, holdsKind, holdsKindAbroad, strictKinds } from './question.ts'

/** Something that can be recalled. */
export interface Recallable {
  readonly id: string
  readonly text: string
  readonly label: string // what the sheet calls it, "" when it has no label
  readonly context: string // the text before it
  readonly isEvent: boolean // something that happened
  readonly isFromDocument: boolean // not invented
  readonly isForeign: boolean // in another language than English
}

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
}

function scored<Item extends Recallable>(
  terms: readonly Term[],
  items: readonly Item[],
  index: Index,
  { kind, counted, isPast, asksYou }: Asks,
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
      (isPast ? (item.isEvent ? 0.08 : -0.1) : 0) -
      (item.isFromDocument ? 0 : 0.25)
    return score >= (fits ? leastFitting : least) ? [{ item, score }] : []
  })
  return found.toSorted((one, other) => other.score - one.score)
}

/** @returns what is counted: "nurses" in "How many nurses are on?", or null */
function countedIn(question: string): string | null {
  return (
    /\bhow many (?:of (?:the|your|them) )?((?:\p{L}+ ){0,2}?\p{L}+)\b/iu
      .exec(question)?.[1]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? null
  )
}

/** "six chairs, seven staff": a number stands right before what is counted. */
function counts(text: string, what: string): boolean {
  const all = words(text)
  const ideas = ideasOf(what)
  return all.some((word, at) => {
    if (lemma(word) !== lemma(what) && !ideasOf(word).some((idea) => ideas.includes(idea))) return false
    return all.slice(Math.max(0, at - 3), at).some((before) => /^\d/.test(before) || numberWords.test(before))
  })
}

const numberWords =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|no|both)(?:-|$)/

/** Scores below which silence is the better answer; measured on the scripts of evals. */
const least = 0.3
const leastFitting = 0.34
const ofSelf = /\b(?:I|my|me|we|our)\b/
/** Weight of about one rare word. */
const thin = 1.15
/** A word for the same idea counts less than the word itself. */
const forIdea = 0.62
/** A word that nothing here holds says little about which item is meant. */
const forUnknown = 0.4
/** What stands around an item counts less than what it says. */
const forContext = 0.55

interface Term {
  readonly lemma: string
  readonly ideas: readonly number[]
  readonly weight: number
}

interface Entry {
  readonly lemmas: ReadonlySet<string>
  readonly ideas: ReadonlySet<number>
  readonly contextLemmas: ReadonlySet<string>
  readonly contextIdeas: ReadonlySet<number>
  readonly size: number
}

interface Index {
  readonly entries: readonly Entry[]
  readonly count: ReadonlyMap<string, number>
  readonly ideaCount: ReadonlyMap<number, number>
}

const kept = new WeakMap<readonly Recallable[], Index>()

function indexOf(items: readonly Recallable[]): Index {
  const known = kept.get(items)
  if (known) return known
  const people = rolesOfPeople(items.flatMap(({ text, context }) => [text, context]))
  const entries = items.map(({ text, label, context, isForeign }): Entry => {
    const own = [...wordsOf(text), ...wordsOf(label)]
    // "Sizwe" is found by "your husband", and what stands around a statement helps to find it.
    const around = [...own.flatMap((word) => people.get(word) ?? []), ...wordsOf(context)]
    const ideas = isForeign ? ideasAbroad : ideasOf
    return {
      lemmas: new Set([...own.map(lemma), ...hoursIn(text)]),
      ideas: new Set(own.flatMap(ideas)),
      contextLemmas: new Set(around.map(lemma)),
      contextIdeas: new Set(around.flatMap(ideas)),
      size: own.length,
    }
  })
  const count = new Map<string, number>()
  const ideaCount = new Map<number, number>()
  for (const entry of entries) {
    for (const one of entry.lemmas) count.set(one, (count.get(one) ?? 0) + 1)
    for (const one of entry.ideas) ideaCount.set(one, (ideaCount.get(one) ?? 0) + 1)
  }
  const index = { entries, count, ideaCount }
  kept.set(items, index)
  return index
}

function wordsOf(text: string): string[] {
  return contentWords(spelledAlike(text), telling)
}

/** Small words that tell what a question is after. */
const telling = new Set(['same', 'other', 'before', 'again', 'both', 'alone'])

function termsOf(text: string, factor: number, kind: AnswerKind | null): Term[] {
  const words = wordsOf(text)
    .filter(
      (word) =>
        !askingWords.has(word) &&
        !(kind === 'person' && /^names?$/.test(word)) &&
        !(kind !== null && kindWords.has(word) && !(kind === 'amount' && units.has(word))),
    )
    .map((word) => ({
      lemma: lemma(word),
      ideas: ideasOf(word),
      weight: factor * (faint.has(word) || units.has(word) ? 0.35 : 1),
    }))
  return [...words, ...hoursIn(text).map((hour) => ({ lemma: hour, ideas: [], weight: factor }))]
}

function merged(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>()
  for (const term of terms) {
    const known = best.get(term.lemma)
    if (!known || known.weight < term.weight) best.set(term.lemma, term)
  }
  return [...best.values()]
}

function total(terms: readonly Term[], index: Index): number {
  return terms.reduce((sum, term) => sum + term.weight * rarity(term, index), 0)
}

function overlap(terms: readonly Term[], entry: Entry, index: Index): { sum: number; met: number } {
  let sum = 0
  let met = 0
  for (const term of terms) {
    const share = entry.lemmas.has(term.lemma)
      ? 1
      : term.ideas.some((idea) => entry.ideas.has(idea))
        ? forIdea
        : entry.contextLemmas.has(term.lemma)
          ? forContext
          : term.ideas.some((idea) => entry.contextIdeas.has(idea))
            ? forContext * forIdea
            : 0
    if (share === 0) continue
    sum += term.weight * share * rarity(term, index)
    if (term.weight >= 0.5) met++
  }
  return { sum, met }
}

/** Rare words tell more; a word that nothing here holds counts as one whose idea is rare. */
function rarity({ lemma: one, ideas }: Term, { entries, count, ideaCount }: Index): number {
  const holders = count.get(one) ?? Math.min(...ideas.map((idea) => ideaCount.get(idea) ?? 0), entries.length)
  return holders === 0 || (ideas.length === 0 && !count.has(one))
    ? forUnknown
    : Math.log(1 + entries.length / (holders + 0.5)) / Math.log(1 + entries.length / 3)
}

/** Words with which people ask; they do not say what for. */
const askingWords = new Set(
  `ask asked asking tell know think roughly exactly actually really maybe perhaps please sorry may might mind remember mentioned mention
  mean means sure right okay ok yes no doctor sir madam mr mrs ms miss dr thing things something anything
  everything general generally usually normally opinion way kind sort bit little lot quite also else get got like want wondering wonder curious understand correctly heard
  gather guess suppose see look looking say said tell telling talk let come came go going goes went take took make made put do does did
  doing done well now then here there still already yet ever never just only so far hear feel`.split(/\s+/),
)
/** Words that name the kind of answer and stand in half of all sentences. */
const kindWords = new Set(
  'long much many often old time day days date year years month months week weeks hour hours minute minutes number amount figure times far big high'.split(
    ' ',
  ),
)
/** "How much a year?": a weak hint at which of two amounts is meant. */
const units = new Set('day days year years month months week weeks hour hours minute minutes'.split(' '))
const faint = new Set(
  'currently somebody anybody nobody someone anyone everybody everyone use used using first last next new big small good bad whole main certain exact particular current moment usual usually normally work working people person one'.split(
    ' ',
  ),
)
