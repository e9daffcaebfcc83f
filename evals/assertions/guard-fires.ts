import { z } from 'zod'
import { inputRules, outputRules } from '../../src/conversation/guards/guard.ts'
import { defineCheck } from '../check.ts'
import { GuardOutput } from '../outputs.ts'

const Wanted = z.strictObject({ rule: z.enum([...inputRules, ...outputRules]), action: z.string().optional() })

/** The line is stopped, by this rule and, where given, with this action. */
export default defineCheck('guard-fires', { output: GuardOutput, wanted: Wanted }, ({ rule, action }, wanted) => ({
  pass: rule === wanted.rule && (wanted.action === undefined || action === wanted.action),
  reason: `${rule ?? 'no rule'} ${action ?? ''}, wanted ${wanted.rule} ${wanted.action ?? ''}`.replace(
    / +(?=,|$)/g,
    '',
  ),
}))
