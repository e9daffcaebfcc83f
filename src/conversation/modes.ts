import type { Mode } from '../persona/persona.ts'

/**
 * What a mode changes. The person, the prompt and the guards stay the same in try and assess, so that scores compare
 * (DESIGN.md decision 6). What guards do differently in a mode is their matter.
 */
export interface ModeRules {
  readonly seat: 'expert' | 'character' // whom the learner talks to
  readonly learnerSees: { readonly disposition: boolean; readonly verdicts: boolean } // while the talk is going on
  readonly maxTurns: number
}

/** One row a mode. `maxTurns` is where a practice talk stops by itself: three times the 20 turns of a long one. */
export const modeRules: Readonly<Record<Mode, ModeRules>> = {
  learn_mode: {
    seat: 'expert',
    learnerSees: { disposition: false, verdicts: true },
    maxTurns: 60,
  },
  try_mode: {
    seat: 'character',
    learnerSees: { disposition: true, verdicts: true },
    maxTurns: 60,
  },
  assess_mode: {
    seat: 'character',
    learnerSees: { disposition: false, verdicts: false },
    maxTurns: 60,
  },
}
