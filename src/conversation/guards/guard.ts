import { z } from 'zod'
import type { Mode, Persona } from '../../persona/persona.ts'

export const inputRules = ['injection', 'prompt_leak', 'disrespect', 'off_topic', 'self_harm', 'too_long'] as const
export const outputRules = ['persona_break', 'prompt_leak', 'disrespect', 'word_limit', 'speaks_for_learner'] as const
export type InputRule = (typeof inputRules)[number]
export type OutputRule = (typeof outputRules)[number]

/** A guard that fired: on which side, which rule, what is done about it, and the words that made it fire. */
export const Verdict = z.looseObject({
  side: z.enum(['input', 'output']),
  rule: z.string(),
  action: z.enum(['deflect', 'warn', 'end', 'escalate', 'cut', 'mend']),
  evidence: z.string().optional(),
})
export type Verdict = z.infer<typeof Verdict>

/** What an input guard may look at. `persona` is absent when lines are judged by themselves. */
export interface InputContext {
  readonly persona?: Persona
  readonly mode?: Mode
  readonly earlierLines?: readonly string[] // the learner's, oldest first
}

/** Decides about one line of the learner before any model is asked. Pure, synchronous, microseconds. */
export interface InputGuard {
  readonly rule: InputRule
  /** @returns the words that make it fire, or null */
  check(line: string, context: InputContext): string | null
}
