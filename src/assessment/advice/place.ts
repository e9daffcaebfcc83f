/** A place of a talk where a better line could have stood. */
export interface Place {
  readonly turn: number
  readonly said: string // the learner's line there
  readonly heard: string // what the other person had just said; empty when the learner began
  readonly called: string | null // the sentence of it that called for something
}
