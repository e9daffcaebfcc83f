import type { ProviderResponse } from 'promptfoo'
import { usageSinceLast } from '../product.ts'

/** @returns a provider's answer, with what the model was asked for it; what was remembered from another case costs nothing */
export async function answered(work: () => Promise<unknown>): Promise<ProviderResponse> {
  const output = await work()
  const { calls, cached, input, output: written } = usageSinceLast()
  if (calls + cached === 0) return { output: output as object }
  return {
    output: output as object,
    tokenUsage: { prompt: input, completion: written, total: input + written, numRequests: calls, cached },
  }
}
