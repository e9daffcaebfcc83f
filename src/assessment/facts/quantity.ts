/** A figure of a text: what it measures, how much, and how firmly. Figures are comparable when `kind` is the same. */
export interface Quantity {
  /** `percent`, `money`, `duration`, ... of `Unit`; `count` of `nouns`; `date`, `weekday`, `month`, `year`, `clock`; `code:V`; `numbered:week`; `bare`. */
  readonly kind: string
  readonly low: number // in the kind's base unit
  readonly high: number
  readonly since: boolean // a point in time from or after which something holds
  readonly bound: 'none' | 'min' | 'max' // "at least", "up to"
  readonly isAbout: boolean
  readonly isImplicit: boolean // "a year": said by the way
  readonly currency: string | null
  readonly nouns: readonly string[] // lemmas of what is counted
  readonly per: string | null // lemma: "a month", "each bottle"
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a reader of figures found: all that is not given is plain. */
export interface ReadQuantity extends Partial<Omit<Quantity, 'since' | 'start' | 'end' | 'text'>> {
  readonly kind: string
  readonly low: number
  readonly next: number // first token behind it
}
