import type { Stories } from './story.ts'

/** Checks that judge how a talk keeps to what was asked of the persona, turn by turn. */
export const adherenceChecks: Stories = {}
