import type { Archetype } from '../../../template.ts'

/** A kind of wording that speaks for an archetype, in the languages of documents. */
export interface Signal {
  readonly archetype: Archetype
  /** What it is worth in running text; places weigh on top. Above 3: it hardly stands anywhere else. */
  readonly points: number
  /** For plain words: the share of places that have one in talks of other kinds, and how far that varies. */
  readonly counted?: { readonly usual: number; readonly spread: number }
  readonly says: string // for the reason given to the trainer
  /** Comma-separated phrases by language; `*` stands for the rest of a word`…` for up to three words. */
  readonly phrases: Readonly<Record<string, string>>
}
