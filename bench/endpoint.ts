import type { ModelEndpoint } from '../src/env.ts'

/** @returns the endpoint of a fake server, patient enough for slow answers */
export function endpointAt(url: string): ModelEndpoint {
  return {
    kind: 'compatible',
    baseUrl: url,
    apiKey: null,
    keyVariable: 'MODEL_API_KEY',
    azureApiVersion: null,
    models: { write: 'bench', speak: 'bench', judge: 'bench' },
    timeoutMs: 300_000,
    firstTokenMs: 30_000,
    silenceMs: 15_000,
    concurrency: 16,
    streams: 16,
    contextTokens: 16_000,
    json: 'schema',
    reasoning: null,
  }
}
