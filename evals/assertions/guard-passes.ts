import { defineCheck, switchedOn } from '../check.ts'
import { GuardOutput } from '../outputs.ts'

/** The line is let through untouched. Wanted: true. */
export default defineCheck('guard-passes', { output: GuardOutput, wanted: switchedOn }, ({ rule, action }) => ({
  pass: rule === null && action === null,
  reason: `${rule ?? 'no rule'} ${action ?? ''}`.trim() + ', wanted no rule',
}))
