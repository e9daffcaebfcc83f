import { ideasAbroad, ideasOf } from '../../../language/concepts.ts'
import { hoursIn } from '../../../language/hours.ts'
import { lemma } from '../../../language/lemma.ts'
import { rolesOfPeople } from './people.ts'
import { type Term, wordsOf } from './terms.ts'

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

/** One thing that can be recalled, by its words. */
export interface Entry {
  readonly lemmas: ReadonlySet<string>
  readonly ideas: ReadonlySet<number>
  readonly contextLemmas: ReadonlySet<string>
  readonly contextIdeas: ReadonlySet<number>
  readonly size: number
}

/** All that can be recalled, and how often each word and idea stands in it. */
export interface Index {
  readonly entries: readonly Entry[]
  readonly count: ReadonlyMap<string, number>
  readonly ideaCount: ReadonlyMap<number, number>
}

const kept = new WeakMap<readonly Recallable[], Index>()

/** @returns the index of a list; worked out once, so keep the list */
export function indexOf(items: readonly Recallable[]): Index {
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

/** @returns the weight of all that is asked for, found or not */
export function total(terms: readonly Term[], index: Index): number {
  return terms.reduce((sum, term) => sum + term.weight * rarity(term, index), 0)
}

/** @returns the weight of what an entry holds of the terms, and how many of them */
export function overlap(terms: readonly Term[], entry: Entry, index: Index): { sum: number; met: number } {
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

/** A word for the same idea counts less than the word itself. */
const forIdea = 0.62
/** A word that nothing here holds says little about which item is meant. */
const forUnknown = 0.4
/** What stands around an item counts less than what it says. */
const forContext = 0.55
