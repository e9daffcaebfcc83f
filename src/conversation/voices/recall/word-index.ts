import { LRUCache } from 'lru-cache'
import { askedBy, neighboursOf } from '../../../language/asked-by.ts'
import { inEnglish } from '../../../language/concepts.ts'
import { hoursIn } from '../../../language/hours.ts'
import { lemma } from '../../../language/lemma.ts'
import { vectorOf } from '../../../language/word-vectors.ts'
import { daysIn } from './days.ts'
import { rolesOfPeople } from './people.ts'
import { statementCues } from './statement-cues.ts'
import { wordsOf } from './terms.ts'

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

/** One thing that can be recalled, by its words; all of them base forms. */
export interface Entry {
  readonly lemmas: ReadonlySet<string> // its own
  readonly askedBy: ReadonlySet<string> // what asks for its words, and for who its people are
  readonly contextLemmas: ReadonlySet<string> // of what stands around it, and of who its people are
  readonly contextAskedBy: ReadonlySet<string>
  readonly cues: readonly string[]
  readonly size: number // in words
  readonly days: ReadonlySet<string> // that it names
  readonly vectors: readonly Float32Array[] // of its own words, as far as they are known
}

/** All that can be recalled, and how often each word stands in it and is asked for by it. */
export interface Index {
  readonly entries: readonly Entry[]
  readonly count: ReadonlyMap<string, number>
  readonly askedCount: ReadonlyMap<string, number>
  /** @returns by place of the entry how near its nearest word is to a word of a question, 0 for nothing in common to 1 */
  near(term: string): Float64Array
}

const kept = new WeakMap<readonly Recallable[], Index>()

/** @returns the index of a list; worked out once, so keep the list */
export function indexOf(items: readonly Recallable[]): Index {
  const known = kept.get(items)
  if (known) return known
  const people = rolesOfPeople(items.flatMap(({ text, context }) => [text, context]))
  const entries = items.map((item) => entryOf(item, people))
  const index = {
    entries,
    count: counted(entries.map(({ lemmas }) => lemmas)),
    askedCount: counted(entries.map((entry) => entry.askedBy)),
    near: nearIn(entries),
  }
  kept.set(items, index)
  return index
}

function entryOf(item: Recallable, people: ReadonlyMap<string, readonly string[]>): Entry {
  const { text, label, context, isForeign, isEvent } = item
  const read = (part: string) => (isForeign ? wordsOf(part).flatMap(understood) : wordsOf(part))
  const own = [...read(text), ...read(label)]
  const roles = own.flatMap((word) => people.get(word) ?? [])
  const lemmas = new Set(own.map(lemma))
  // "Sizwe" is found by "your husband", and what stands around a statement helps to find it.
  const contextLemmas = new Set([...roles, ...read(context)].map(lemma))
  return {
    lemmas: new Set([...lemmas, ...hoursIn(text)]),
    days: daysIn(text),
    vectors: [...lemmas].flatMap((word) => vectorOf(word) ?? []),
    askedBy: new Set([...lemmas, ...roles.map(lemma)].flatMap(askedBy)),
    contextLemmas,
    contextAskedBy: new Set([...contextLemmas].flatMap(askedBy)),
    cues: [...statementCues(text), ...(isEvent ? ['event'] : [])],
    size: own.length,
  }
}

/** A word of another language in English, as far as it is known. */
function understood(word: string): readonly string[] {
  const english = inEnglish(word)
  return english.length > 0 ? english : [word]
}

function counted(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const set of sets) for (const one of set) count.set(one, (count.get(one) ?? 0) + 1)
  return count
}

function nearIn(entries: readonly Entry[]): Index['near'] {
  const holders = placesBy(entries.map(({ lemmas }) => lemmas))
  const held = [...holders.keys()]
  const neighbours = placesBy(held.map((word) => neighboursOf(word).keys()))
  const nearest = (term: string) => {
    const nearness = new Float64Array(held.length)
    for (const [neighbour, weight] of neighboursOf(term))
      for (const place of neighbours.get(neighbour) ?? [])
        nearness[place] = (nearness[place] ?? 0) + weight * (neighboursOf(held[place] ?? '').get(neighbour) ?? 0)
    const best = new Float64Array(entries.length)
    for (const [place, value] of nearness.entries())
      if (value > 0) for (const at of holders.get(held[place] ?? '') ?? []) best[at] = Math.max(best[at] ?? 0, value)
    return best
  }
  const found = new LRUCache<string, Float64Array>({ max: 500, memoMethod: nearest })
  return (term) => found.memo(term)
}

/** @returns by word the places of the lists that hold it */
function placesBy(lists: readonly Iterable<string>[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, list] of lists.entries())
    for (const word of list) {
      const known = places.get(word)
      if (known) known.push(place)
      else places.set(word, [place])
    }
  return places
}
