import type { OutputRule } from '../guard.ts'
import { compilePhrase, type Place, type Slot, takes } from './phrases.ts'

/** Phrases of one rule. */
export interface PhraseList {
  readonly rule: OutputRule
  readonly phrases: readonly string[]
}

interface Step {
  readonly found: OutputRule | null // a phrase turned out to be complete
  readonly next: PhraseState | null // null: no phrase goes on with this word
}

interface Spot {
  readonly place: Place
  readonly rule: OutputRule
}

/**
 * All the places one may be in after the same words, with the ways onward sorted by word: a word costs a look-up, however
 * many phrases there are. States are worked out when first reached and kept, within bounds.
 */
export class PhraseState {
  /** The rule of a phrase that is complete unless the next word takes it back, or null. */
  readonly pending: OutputRule | null
  readonly #spots: readonly Spot[]
  readonly #siblings: Map<string, PhraseState>
  readonly #prefixes = new Set<string>()
  readonly #byWord = new Map<string, Spot[]>()
  readonly #byStem: { readonly stem: string; readonly spot: Spot }[] = []
  readonly #byAnyWord: Spot[] = []
  readonly #steps = new Map<string, Step>()

  constructor(spots: readonly Spot[], siblings: Map<string, PhraseState>) {
    this.#spots = spots
    this.#siblings = siblings
    this.pending = spots.find(({ place }) => place.ends && place.unless)?.rule ?? null
    for (const { place, rule } of spots) {
      for (const { slot, place: after } of place.next) this.#sort(slot, { place: after, rule })
    }
  }

  /** @returns true when a word that begins with `part` may lead on, or confirm what is pending */
  may(part: string): boolean {
    if (this.pending !== null || this.#byAnyWord.length > 0 || this.#prefixes.has(part)) return true
    return this.#byStem.some(({ stem }) => part.startsWith(stem))
  }

  /** @returns where the whole word leads */
  step(word: string): Step {
    const kept = this.#steps.get(word)
    if (kept) return kept
    const step = this.#workOut(word)
    if (this.#steps.size < mostKept) this.#steps.set(word, step)
    return step
  }

  #sort(slot: Slot, spot: Spot): void {
    for (const prefix of slot.prefixes) this.#prefixes.add(prefix)
    for (const word of slot.words) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), spot])
    for (const stem of slot.stems) this.#byStem.push({ stem, spot })
    if (slot.anything) this.#byAnyWord.push(spot)
  }

  #workOut(word: string): Step {
    const sure = this.#spots.find(({ place }) => place.ends && place.unless && !takes(place.unless, word))
    if (sure) return { found: sure.rule, next: null }
    const stemmed = this.#byStem.filter(({ stem }) => word.startsWith(stem)).map(({ spot }) => spot)
    const after = [...(this.#byWord.get(word) ?? []), ...stemmed, ...this.#byAnyWord]
    const complete = after.find(({ place }) => place.ends && place.unless === null)
    if (complete) return { found: complete.rule, next: null }
    return { found: null, next: after.length > 0 ? this.#sibling(after) : null }
  }

  #sibling(spots: readonly Spot[]): PhraseState {
    const byId = new Map(spots.map((one) => [one.place.id, one]))
    const key = [...byId.keys()].toSorted((a, b) => a - b).join(' ')
    const kept = this.#siblings.get(key)
    if (kept) return kept
    const state = new PhraseState([...byId.values()], this.#siblings)
    if (this.#siblings.size < mostKept) this.#siblings.set(key, state)
    return state
  }
}

const mostKept = 4_000

/** @returns the state before any word; everything that is kept hangs on it, so make it once */
export function phraseStates(lists: readonly PhraseList[]): PhraseState {
  const starts = lists.flatMap(({ rule, phrases }) => phrases.map((phrase) => ({ place: compilePhrase(phrase), rule })))
  return new PhraseState(starts, new Map())
}
