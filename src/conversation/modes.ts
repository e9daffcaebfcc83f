import type { Mode } from '../persona/persona.ts'

/**
 * What a mode changes. The person, the prompt and the guards stay the same in try and assess, so that scores compare
 * (DESIGN.md decision 6).
 */
export interface ModeRules {
  readonly seat: 'expert' | 'character' // whom the learner talks to
  /** While the talk is going on; hints say kindly why a line was not passed on. */
  readonly learnerSees: { readonly disposition: boolean; readonly verdicts: boolean; readonly hints: boolean }
  /** What a learner may ask for. */
  readonly may: {
    readonly undo: boolean // to take the last turn back
    readonly branch: boolean // to go on from any turn, and to return to what was left
    readonly hints: boolean // to be told how the talk stands and where to go
    readonly comments: boolean // to be told after each turn what it did
  }
  /** What becomes of a line when a guard fails and nothing else stops it: where it counts, nobody gets past a broken guard. */
  readonly whenUndecided: 'deflect' | 'allow'
  readonly maxTurns: number
}

/** One row a mode. `maxTurns` is where a practice talk stops by itself unless its scenario says so: three times the 20 turns of a long one. */
export const modeRules: Readonly<Record<Mode, ModeRules>> = {
  learn_mode: {
    seat: 'expert',
    learnerSees: { disposition: false, verdicts: true, hints: true },
    may: { undo: false, branch: false, hints: false, comments: false },
    whenUndecided: 'allow',
    maxTurns: 60,
  },
  try_mode: {
    seat: 'character',
    learnerSees: { disposition: true, verdicts: true, hints: true },
    may: { undo: true, branch: true, hints: true, comments: true },
    whenUndecided: 'allow',
    maxTurns: 60,
  },
  assess_mode: {
    seat: 'character',
    learnerSees: { disposition: false, verdicts: false, hints: false },
    may: { undo: false, branch: false, hints: false, comments: false },
    whenUndecided: 'deflect',
    maxTurns: 60,
  },
}
