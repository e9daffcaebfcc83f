import { z } from 'zod'

const kept: unknown[] = []

/** Keeps what a provider made, for the checks of this process: promptfoo copies an output many times, and these are large. */
export function keepOutput(output: unknown): { readonly kept: number } {
  return { kept: kept.push(output) - 1 }
}

/** @returns what a check is to judge: the kept output that the answer refers to, else the answer itself */
export function judgedOutput(output: unknown, context: object): unknown {
  const referring = Referring.safeParse(context)
  return referring.success ? kept[referring.data.providerResponse.metadata.kept] : output
}

const Referring = z.looseObject({
  providerResponse: z.looseObject({ metadata: z.looseObject({ kept: z.number().int().nonnegative() }) }),
})
