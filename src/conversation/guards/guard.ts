import { z } from 'zod'
import type { Mode, Persona } from '../../persona/persona.ts'
import { policySteps } from '../../scenario/guard-policy.ts'
import type { Reading } from './normalise.ts'

export const inputRules = ['injection', 'prompt_leak', 'disrespect', 'off_topic', 'self_harm', 'too_long'] as const
export const outputRules = ['persona_break', 'prompt_leak', 'disrespect', 'word_limit', 'speaks_for_learner'] as const
export type InputRule = (typeof inputRules)[number]
export type OutputRule = (typeof outputRules)[number]

/**
 * A guard that fired: on which side, which rule, what is done about it, and the words that made it fire. `action` is null
 * on the input side when the line went through all the same: the policy allows it, or nothing could be decided.
 */
export const Verdict = z.looseObject({
  side: z.enum(['input', 'output']),
  rule: z.string(),
  action: z.enum(['deflect', 'warn', 'end', 'escalate', 'cut', 'mend']).nullable(),
  evidence: z.string().optional(),
  offence: z.number().int().positive().optional(), // input only: which time this was, as far as the policy has steps
  step: z.enum(policySteps).optional(), // input only: the step of the policy that was taken
  error: z.string().optional(), // input only: why the guard could not decide
  attempt: z.number().int().min(2).optional(), // output only: found in a later attempt at the reply than the first
})
export type Verdict = z.infer<typeof Verdict>

/** @returns true when an input guard kept the learner's line from the persona; such a line reaches no model, then or later */
export function wasBlocked({ verdicts }: { readonly verdicts: readonly Verdict[] }): boolean {
  return verdicts.some(({ side, action }) => side === 'input' && action !== null)
}

/** What an input guard may look at. `persona` is absent when lines are judged by themselves. */
export interface InputContext {
  readonly persona?: Persona
  readonly mode?: Mode
  readonly earlierLines?: readonly string[] // the learner's, oldest first
  readonly earlierVerdicts?: readonly (readonly Verdict[])[] // what fired on each of `earlierLines`, same order
}

/** Decides about one line of the learner before any model is asked. Pure, synchronous, microseconds. */
export interface InputGuard {
  readonly rule: InputRule
  /** @returns the words that make it fire, or null */
  check(line: Reading, context: InputContext): string | null
}

/** What an output guard was made to decide: nothing of a listed phrase in `evidence` has left, or (mend) it was taken out. */
export interface OutputFinding {
  readonly rule: OutputRule
  readonly action: 'cut' | 'mend'
  readonly evidence: string
}

/**
 * One link of the output chain. It is fed one character (code point) at a time and gives on what may be delivered.
 * Because it never sees chunks, only characters, what it does cannot depend on how a reply was cut.
 */
export interface OutputStage {
  /** @returns text that is now free to go on; empty while it may still become a violation */
  feed(character: string): string
  /** @returns what was held when the reply ended and is harmless after all */
  end(): string
  /** True once the rest of the reply must not be looked at any more. */
  readonly stopped: boolean
}
