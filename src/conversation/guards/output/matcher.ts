import type { OutputRule } from '../guard.ts'

/** A forbidden passage that is complete, from offset `start` of the reply to here. */
export interface Found {
  readonly rule: OutputRule
  readonly start: number
  readonly evidence?: string // when what is still held of the passage does not tell enough
}

/**
 * Looks for passages in a reply that arrives word by word. Offsets count characters of the reply from its start.
 * Contract: `heldFrom` never lies behind the start of a passage that a later call reports. Only a matcher that judges whole
 * sentences, not words that stand together, may report more than it held: of that the rest is taken back.
 */
export interface Matcher {
  /** A word is being spelled and so far reads `part`. */
  spelling(part: string, start: number): void
  /** A word is complete. */
  word(word: string, start: number): Found | null
  /** Punctuation or the end of the reply: `full` when a sentence ends. */
  pause(full: boolean): Found | null
  /** @returns where the earliest passage starts that may still become complete, or null when there is none */
  heldFrom(): number | null
  /** Gives up passages that began before `offset`: they have grown longer than anything said in one breath. */
  forget(offset: number): void
}
