import type { CheckedFact } from '../facts/checked-fact.ts'
import type { ReadLine } from '../read-talk.ts'

/** What the rules engine looks at in a talk. */
export interface HeardLines {
  readonly lines: readonly ReadLine[] // all that reached the other person
  readonly doing: readonly ReadLine[] // but for those that recite what is asked for
  readonly insults: readonly ReadLine[] // said with want of respect, as the guards found, stopped or not
  readonly claims: () => readonly CheckedFact[] | null // what was stated, held against the scenario; null when that is not known
}

/** A passage to quote. */
export interface SaidLine {
  readonly turn: number
  readonly text: string
}

/** What the rules answer to a check, with the lines that show it; null: they cannot tell, and the reason says why. */
export interface Answered {
  readonly answer: boolean | null
  readonly reason: string
  readonly lines: readonly SaidLine[]
}

/** Answers one check from what was heard. */
export type Answerer = (heard: HeardLines) => Answered
