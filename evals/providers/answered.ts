import type { ProviderResponse } from 'promptfoo'
import { keepOutput } from '../kept-outputs.ts'
import { usageSinceLast } from '../product.ts'

/**
 * @param show what people read of the output in the results; the checks get all of it
 * @returns a provider's answer, with what the model was asked for it; what was remembered from another case costs nothing
 */
export async function answered<Output>(
  work: () => Promise<Output>,
  show: (output: Output) => string,
): Promise<ProviderResponse> {
  const output = await work()
  const { calls, cached, input, output: written } = usageSinceLast()
  return {
    output: show(output),
    metadata: keepOutput(output),
    ...(calls + cached === 0
      ? {}
      : { tokenUsage: { prompt: input, completion: written, total: input + written, numRequests: calls, cached } }),
  }
}
