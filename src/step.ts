import { z } from 'zod'

/** How one step of a generation went (CONTRACT.md section 2). A fallback to rules is never silent: `error` says why. */
export const StepRecord = z.object({
  step: z.string(), // e.g. write-details
  part: z.string().nullish(), // e.g. the category, when a step runs several times
  source: z.enum(['model', 'rules']),
  attempts: z.number().int(), // answers asked of the model; 0 when only rules ran
  ms: z.number(), // spent waiting for the model; 0 when none was asked
  tokens: z.object({ input: z.number(), output: z.number() }),
  error: z.string().nullable(),
})
export type StepRecord = z.infer<typeof StepRecord>

/** The two halves of a prompt: what to do, and the material to do it with. */
export interface StepPrompt {
  readonly instructions: string
  readonly input: string
}

/**
 * One thing a language model does for us, and the same thing done without one. A model's answer counts only when it
 * fits `schema` and `problems` finds nothing; otherwise the model is told once what was wrong, then `rules` answers.
 */
export interface Step<Input, Output> {
  readonly name: string
  readonly purpose: 'write' | 'judge'
  readonly schema: z.ZodType<Output>
  readonly maxOutputTokens: number
  prompt(input: Input): StepPrompt
  /** @returns what is wrong with an answer that fits the schema, a sentence each, addressed to the model */
  problems?(output: Output, input: Input): readonly string[]
  rules(input: Input): Output
}

/** A step's answer and which engine gave it. */
export interface StepResult<Output> {
  readonly value: Output
  readonly source: 'model' | 'rules'
}
