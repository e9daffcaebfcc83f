import { likenessOf, vectorOf } from '../../../language/word-vectors.ts'
import type { Asked } from './asked.ts'
import { counts } from './counted.ts'
import { holdsKind, holdsKindAbroad, strictKinds } from './question.ts'
import { personCues } from './statement-cues.ts'
import type { Entry, Index, Recallable } from './word-index.ts'

/** What speaks for a statement as an answer: signs by name, each with how strongly it is there. */
export type Signs = readonly (readonly [sign: string, value: number])[]

/**
 * @param at the place of the item in its list
 * @param direction where the words of the item point
 */
export function signsOf(
  item: Recallable,
  at: number,
  asked: Asked,
  index: Index,
  direction: Float32Array | null,
): Signs {
  const entry = index.entries[at]
  if (!entry) return []
  const rare = rarityIn(index)
  const { signs, meets } = signsOfWords(entry, asked, index, rare)
  return [
    ...signs,
    ...signsOfDirection(entry, asked, direction),
    ...signsOfKind(item, asked, meets),
    ...signsOfDays(entry, asked),
    ...(asked.isOfWords ? signsOfSaying(entry) : []),
    ...(item.isFromDocument ? [] : [['invented', 1] as const]),
    ...(item.label === '' ? [] : [['labelled', 1] as const]),
    ...asked.persons.flatMap((person) =>
      entry.cues.filter((cue) => personCues.has(cue)).map((cue) => [`${person} × ${cue}`, 1] as const),
    ),
    ...signsOfSurroundings('same line', asked.sameLine, entry, asked, rare),
    ...signsOfSurroundings('before', asked.before, entry, asked, rare),
    ...signsOfPlace(at, asked),
  ]
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

function signsOfWords(
  entry: Entry,
  { terms, weight }: Asked,
  index: Index,
  rare: Rarity,
): { signs: Signs; meets: Meeting } {
  const sum = { own: 0, plain: 0, asked: 0, near: 0, context: 0, contextAsked: 0 }
  const most = { any: 0, near: 0 }
  const met = { own: 0, asked: 0 }
  for (const { term, weight: telling } of terms) {
    if (entry.lemmas.has(term)) {
      sum.own += rare.own(term) * telling
      sum.plain += rare.own(term)
      met.own++
      most.any = Math.max(most.any, rare.own(term) * telling)
      continue
    }
    const near = nearest(index.near(term), entry.lemmas)
    sum.near += near * telling
    most.near = Math.max(most.near, near)
    if (entry.askedBy.has(term)) {
      const value = rare.asked(term) * telling
      sum.asked += value
      met.asked++
      most.any = Math.max(most.any, 0.6 * value)
    } else if (entry.contextLemmas.has(term)) sum.context += rare.own(term)
    else if (entry.contextAskedBy.has(term)) sum.contextAsked++
  }
  const meets = met.own > 0 ? 'own' : met.asked > 0 ? 'asked' : most.near > nearEnough ? 'near' : 'nothing'
  const spread = Math.sqrt(entry.size + 3)
  const count = met.own + met.asked
  const signs: [string, number][] = [
    ['own', sum.own],
    ['own, plainly', sum.plain],
    ['own of question', sum.own / weight],
    ['own of statement', sum.own / spread],
    ['asked', sum.asked],
    ['asked of statement', sum.asked / spread],
    ['near', sum.near],
    ['nearest', most.near],
    ['near of question', sum.near / weight],
    ['near of statement', sum.near / spread],
    ['context', sum.context],
    ['context asked', sum.contextAsked],
    ['strongest', most.any],
    ['covered', (sum.own + 0.6 * sum.asked) / weight],
    ['words met', Math.min(met.own, 4)],
    ['words asked', Math.min(met.asked, 4)],
    ['size', Math.log(1 + entry.size)],
    [`meets ${meets}`, 1],
    ['two met', count >= 2 ? 1 : 0],
    ['three met', count >= 3 ? 1 : 0],
    ['all met', count > 0 && count === terms.length ? 1 : 0],
  ]
  return { signs, meets }
}

function nearest(near: ReadonlyMap<string, number>, lemmas: ReadonlySet<string>): number {
  let best = 0
  if (near.size < lemmas.size) {
    for (const [word, value] of near) if (value > best && lemmas.has(word)) best = value
  } else for (const one of lemmas) best = Math.max(best, near.get(one) ?? 0)
  return best
}

/** How far the words of a statement point where those of the question do, those that both hold left out where they are counted one by one. */
function signsOfDirection(
  { vectors }: Entry,
  { terms, direction: asked }: Asked,
  direction: Float32Array | null,
): Signs {
  if (asked === null || direction === null) return []
  const sum = { likeness: 0, weight: 0, beyond: 0 }
  let most = 0
  for (const { term, weight } of terms) {
    const vector = vectorOf(term)
    if (vector === null) continue
    let best = 0
    for (const one of vectors) best = Math.max(best, likenessOf(vector, one))
    sum.likeness += weight * best
    sum.weight += weight
    if (best >= same) continue
    most = Math.max(most, weight * best)
    sum.beyond += weight * Math.max(0, best - alike)
  }
  return [
    ['points alike', likenessOf(asked, direction)],
    ['words point alike', sum.weight === 0 ? 0 : sum.likeness / sum.weight],
    ['most alike', most],
    ['alike beyond chance', sum.beyond],
  ]
}

/** Words as near as this are the same, which other signs tell. */
const same = 0.95
/** Any two words in general use are about this near. */
const alike = 0.4

/** Whether a statement holds the kind of thing that is asked for. */
function signsOfKind({ text, isForeign }: Recallable, { kind, counted }: Asked, meets: Meeting): Signs {
  const isCounted = counted !== null && counts(text, counted)
  const signs: [string, number][] = isCounted ? [['counted', 1]] : []
  if (kind === null) return signs
  const fits = isForeign ? holdsKindAbroad(text, kind) : holdsKind(text, kind)
  const fit = `${fits ? 'fits' : 'does not fit'}, meets ${meets}`
  signs.push([fit, 1], [`${fit}, ${kind}`, 1])
  if (fits) signs.push(['fits', 1], [`fits ${kind}`, 1])
  else if (strictKinds.has(kind)) signs.push(['lacks the figure', 1])
  return signs
}

/** What happened on a Thursday is no answer to what is asked of Wednesday. */
function signsOfDays({ days }: Entry, asked: Asked): Signs {
  if (asked.days.size === 0) return []
  if ([...asked.days].some((day) => days.has(day))) return [['of the day', 1]]
  return days.size > 0 ? [['of another day', 1]] : []
}

/** What somebody said is told by their words, and less by a sentence that merely speaks of saying. */
function signsOfSaying({ cues }: Entry): Signs {
  const isQuoted = cues.includes('quotation')
  if (!cues.includes('saying')) return isQuoted ? [['quotes', 1]] : [['tells of no saying', 1]]
  return [[isQuoted ? 'quotes what was said' : 'tells of a saying', 1]]
}

/** What a statement has to do with what was said around the question. */
function signsOfSurroundings(
  name: string,
  terms: readonly string[],
  entry: Entry,
  { leaning }: Asked,
  rare: Rarity,
): Signs {
  const value = terms.reduce(
    (sum, term) =>
      sum + (entry.lemmas.has(term) ? rare.own(term) : entry.askedBy.has(term) ? 0.5 * rare.asked(term) : 0),
    0,
  )
  const shown = Math.min(value, 3)
  return value === 0
    ? []
    : [
        [name, shown],
        [`${name}, ${leaning}`, shown],
      ]
}

/** Where a statement stands from what was told last. */
function signsOfPlace(at: number, { lastPlace, leaning }: Asked): Signs {
  const place = lastPlace < 0 ? undefined : placeNames.get(at - lastPlace)
  return place === undefined
    ? []
    : [
        [place, 1],
        [`${place}, ${leaning}`, 1],
      ]
}

const placeNames: ReadonlyMap<number, string> = new Map([
  [-1, 'just before'],
  [0, 'told last'],
  [1, 'next'],
  [2, 'next but one'],
  [3, 'soon after'],
  [4, 'soon after'],
])
