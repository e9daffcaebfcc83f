import { likenessOf, vectorOf } from '../../../language/word-vectors.ts'
import type { Asked } from './asked.ts'
import { counts } from './counted.ts'
import { holdsKind, holdsKindAbroad, strictKinds } from './question.ts'
import { personCues } from './statement-cues.ts'
import type { Entry, Index, Recallable } from './word-index.ts'

/** Takes a sign by its name, and how strongly it is there. */
export type Tell = (sign: string, value: number) => void

/** What speaks for a statement as an answer, sign by sign. */
export type Signs = (tell: Tell) => void

/** A question as it is looked for in a list. */
export interface Sought {
  readonly asked: Asked
  readonly index: Index // of the list
  readonly rare: Rarity // in the list
  readonly words: readonly SoughtWord[]
}

/** A word of a question, and what it is in a list. */
interface SoughtWord {
  readonly term: string
  readonly telling: number // 0 for one that stands everywhere to 1
  readonly own: number // how rare it is
  readonly asked: number // how rarely it asks for something
  readonly near: Float64Array // by place, how near the nearest word there is
  readonly vector: Float32Array | null
}

/** @returns a question with what each of its words is worth in a list, worked out once for all statements */
export function soughtIn(index: Index, asked: Asked): Sought {
  const rare = rarityIn(index)
  const words = asked.terms.map(({ term, weight }) => ({
    term,
    telling: weight,
    own: rare.own(term),
    asked: rare.asked(term),
    near: index.near(term),
    vector: vectorOf(term),
  }))
  return { asked, index, rare, words }
}

/**
 * @param at the place of the item in its list
 * @param direction where the words of the item point
 */
export function signsOf(item: Recallable, at: number, sought: Sought, direction: Float32Array | null): Signs {
  const { asked, index, rare } = sought
  const entry = index.entries[at]
  if (!entry) return () => {}
  return (tell) => {
    const meets = wordsMet(entry, at, sought, tell)
    if (direction) tellDirection(entry, sought, direction, tell)
    tellKind(item, asked, meets, tell)
    tellDays(entry, asked, tell)
    if (asked.isOfWords) tellSaying(entry, tell)
    if (!item.isFromDocument) tell('invented', 1)
    if (item.label !== '') tell('labelled', 1)
    for (const person of asked.persons)
      for (const cue of entry.cues) if (personCues.has(cue)) tell(`${person} × ${cue}`, 1)
    tellSurroundings('same line', asked.sameLine, entry, asked, rare, tell)
    tellSurroundings('before', asked.before, entry, asked, rare, tell)
    tellPlace(at, asked, tell)
  }
}

/** How rare a word is in a list of statements, itself and among the words that they are asked for with. */
interface Rarity {
  own(term: string): number
  asked(term: string): number
}

function rarityIn({ entries, count, askedCount }: Index): Rarity {
  const rarity = (holders = 0) => Math.log(1 + entries.length / (holders + 0.5)) / Math.log(1 + entries.length)
  return { own: (term) => rarity(count.get(term)), asked: (term) => rarity(askedCount.get(term)) }
}

type Meeting = 'own' | 'asked' | 'near' | 'nothing'

/** From here on two words are taken to have something to do with each other. */
const nearEnough = 0.15

/** Tells how far the words of a statement are those of the question. @returns how they meet at best */
function wordsMet(entry: Entry, at: number, { asked: { weight }, words }: Sought, tell: Tell): Meeting {
  const sum = { own: 0, plain: 0, asked: 0, near: 0, context: 0, contextAsked: 0 }
  const most = { any: 0, near: 0 }
  const met = { own: 0, asked: 0 }
  for (const { term, telling, own, asked, near } of words) {
    if (entry.lemmas.has(term)) {
      sum.own += own * telling
      sum.plain += own
      met.own++
      most.any = Math.max(most.any, own * telling)
      continue
    }
    const nearest = near[at] ?? 0
    sum.near += nearest * telling
    most.near = Math.max(most.near, nearest)
    if (entry.askedBy.has(term)) {
      const value = asked * telling
      sum.asked += value
      met.asked++
      most.any = Math.max(most.any, 0.6 * value)
    } else if (entry.contextLemmas.has(term)) sum.context += own
    else if (entry.contextAskedBy.has(term)) sum.contextAsked++
  }
  const meets = met.own > 0 ? 'own' : met.asked > 0 ? 'asked' : most.near > nearEnough ? 'near' : 'nothing'
  const spread = Math.sqrt(entry.size + 3)
  const count = met.own + met.asked
  tell('own', sum.own)
  tell('own, plainly', sum.plain)
  tell('own of question', sum.own / weight)
  tell('own of statement', sum.own / spread)
  tell('asked', sum.asked)
  tell('asked of statement', sum.asked / spread)
  tell('near', sum.near)
  tell('nearest', most.near)
  tell('near of question', sum.near / weight)
  tell('near of statement', sum.near / spread)
  tell('context', sum.context)
  tell('context asked', sum.contextAsked)
  tell('strongest', most.any)
  tell('covered', (sum.own + 0.6 * sum.asked) / weight)
  tell('words met', Math.min(met.own, 4))
  tell('words asked', Math.min(met.asked, 4))
  tell('size', Math.log(1 + entry.size))
  tell(`meets ${meets}`, 1)
  tell('two met', count >= 2 ? 1 : 0)
  tell('three met', count >= 3 ? 1 : 0)
  tell('all met', count > 0 && count === words.length ? 1 : 0)
  return meets
}

/** How far the words of a statement point where those of the question do, those that both hold left out where they are counted one by one. */
function tellDirection({ vectors }: Entry, { asked, words }: Sought, direction: Float32Array, tell: Tell): void {
  if (asked.direction === null) return
  const sum = { likeness: 0, weight: 0, beyond: 0 }
  let most = 0
  for (const { vector, telling } of words) {
    if (vector === null) continue
    let best = 0
    for (const one of vectors) best = Math.max(best, likenessOf(vector, one))
    sum.likeness += telling * best
    sum.weight += telling
    if (best >= same) continue
    most = Math.max(most, telling * best)
    sum.beyond += telling * Math.max(0, best - alike)
  }
  tell('points alike', likenessOf(asked.direction, direction))
  tell('words point alike', sum.weight === 0 ? 0 : sum.likeness / sum.weight)
  tell('most alike', most)
  tell('alike beyond chance', sum.beyond)
}

/** Words as near as this are the same, which other signs tell. */
const same = 0.95
/** Any two words in general use are about this near. */
const alike = 0.4

/** Whether a statement holds the kind of thing that is asked for. */
function tellKind({ text, isForeign }: Recallable, { kind, counted }: Asked, meets: Meeting, tell: Tell): void {
  if (counted !== null && counts(text, counted)) tell('counted', 1)
  if (kind === null) return
  const fits = isForeign ? holdsKindAbroad(text, kind) : holdsKind(text, kind)
  const fit = `${fits ? 'fits' : 'does not fit'}, meets ${meets}`
  tell(fit, 1)
  tell(`${fit}, ${kind}`, 1)
  if (fits) {
    tell('fits', 1)
    tell(`fits ${kind}`, 1)
  } else if (strictKinds.has(kind)) tell('lacks the figure', 1)
}

/** What happened on a Thursday is no answer to what is asked of Wednesday. */
function tellDays({ days }: Entry, asked: Asked, tell: Tell): void {
  if (asked.days.size === 0) return
  if ([...asked.days].some((day) => days.has(day))) tell('of the day', 1)
  else if (days.size > 0) tell('of another day', 1)
}

/** What somebody said is told by their words, and less by a sentence that merely speaks of saying. */
function tellSaying({ cues }: Entry, tell: Tell): void {
  const isQuoted = cues.includes('quotation')
  if (cues.includes('saying')) tell(isQuoted ? 'quotes what was said' : 'tells of a saying', 1)
  else tell(isQuoted ? 'quotes' : 'tells of no saying', 1)
}

/** What a statement has to do with what was said around the question. */
function tellSurroundings(
  name: string,
  terms: readonly string[],
  entry: Entry,
  { leaning }: Asked,
  rare: Rarity,
  tell: Tell,
): void {
  const value = terms.reduce(
    (sum, term) =>
      sum + (entry.lemmas.has(term) ? rare.own(term) : entry.askedBy.has(term) ? 0.5 * rare.asked(term) : 0),
    0,
  )
  if (value === 0) return
  const shown = Math.min(value, 3)
  tell(name, shown)
  tell(`${name}, ${leaning}`, shown)
}

/** Where a statement stands from what was told last. */
function tellPlace(at: number, { lastPlace, leaning }: Asked, tell: Tell): void {
  const place = lastPlace < 0 ? undefined : placeNames.get(at - lastPlace)
  if (place === undefined) return
  tell(place, 1)
  tell(`${place}, ${leaning}`, 1)
}

const placeNames: ReadonlyMap<number, string> = new Map([
  [-1, 'just before'],
  [0, 'told last'],
  [1, 'next'],
  [2, 'next but one'],
  [3, 'soon after'],
  [4, 'soon after'],
])
