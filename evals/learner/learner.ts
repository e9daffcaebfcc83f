import type { LearnerBrief } from './brief.ts'

/** How well the learner does it. */
export const skills = ['poor', 'middling', 'good'] as const
export type Skill = (typeof skills)[number]

/** What was said so far, as both sides heard it; `does` is what the learner meant to do with the line. */
export interface Exchange {
  readonly learner: string
  readonly does: string
  readonly reply: string
}

/** All that a learner goes by when choosing the next line. There is nothing of the persona in it but its words. */
export interface LearnerTurn {
  readonly brief: LearnerBrief
  readonly skill: Skill
  readonly seed: number
  readonly opening: string | null
  readonly exchanges: readonly Exchange[]
}

/** What the learner noticed, what the line is to do, and the line. */
export interface NextLine {
  readonly notices: string
  readonly does: string
  readonly line: string
}

/** Raise it whenever a line, or a choice among lines, changes: figures of different versions do not compare. */
export const learnerVersion = '1'
