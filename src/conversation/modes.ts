import type { Mode } from '../persona/persona.ts'

/**
 * What a mode changes. The person, the prompt and the guards stay the same in try and assess, so that scores compare
 * (DESIGN.md decision 6).
 */
export interface ModeRules {
  readonly inPlainWords: string
  readonly seat: 'expert' | 'character' // whom the learner talks to
  readonly scored: boolean
  readonly learnerSees: { readonly disposition: boolean; readonly verdicts: boolean } // while the talk is going on
  readonly explainsDeflections: boolean // tells the learner why a line was not let through
  readonly failsClosed: boolean // a guard that cannot decide blocks the line
  readonly maxTurns: number
}

/** One row a mode. `maxTurns` is where a practice talk stops by itself: three times the 20 turns of a long one. */
export const modeRules: Readonly<Record<Mode, ModeRules>> = {
  learn_mode: {
    inPlainWords: 'an expert explains the conversation and practises single lines with you',
    seat: 'expert',
    scored: false,
    learnerSees: { disposition: false, verdicts: true },
    explainsDeflections: true,
    failsClosed: false,
    maxTurns: 60,
  },
  try_mode: {
    inPlainWords: 'the person themselves; you see how they take it, and nothing is scored',
    seat: 'character',
    scored: false,
    learnerSees: { disposition: true, verdicts: true },
    explainsDeflections: true,
    failsClosed: false,
    maxTurns: 60,
  },
  assess_mode: {
    inPlainWords: 'the same person, without help; the talk is scored afterwards',
    seat: 'character',
    scored: true,
    learnerSees: { disposition: false, verdicts: false },
    explainsDeflections: false,
    failsClosed: true,
    maxTurns: 60,
  },
}
