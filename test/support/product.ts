import type { ModelEndpoint } from '../../src/env.ts'
import { createModelClient, type ModelClientTuning } from '../../src/llm/generate.ts'
import type { ModelClient } from '../../src/llm/model-client.ts'
import { createRoleplay, type Roleplay, type RoleplayDependencies } from '../../src/roleplay.ts'
import { openScenarioLibrary } from '../../src/scenario/library.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'

/** The whole product in memory, with the bundled scenarios; on the rules engine unless a model is given. */
export async function aProduct(changes: Partial<RoleplayDependencies> = {}): Promise<Roleplay> {
  return createRoleplay({
    store: createMemoryStore(),
    model: null,
    contextTokens: 16_000,
    bundled: await openScenarioLibrary(new URL('../../scenarios/', import.meta.url)),
    ownCategories: [],
    versions: { counterpart: 'test' },
    log: () => {},
    signal: new AbortController().signal,
    ...changes,
  })
}

/** For an endpoint that never answers: whatever is cut short by these times fails anyway. */
export const impatient = { timeoutMs: 400, firstTokenMs: 300, silenceMs: 150 } satisfies Partial<ModelEndpoint>

/** A real client for a fake endpoint: as patient as a user's, since a busy machine may keep both waiting; short back-offs. */
export function aModelClient(
  url: string,
  changes: Partial<ModelEndpoint> = {},
  tuning: ModelClientTuning = {},
): Promise<ModelClient> {
  const endpoint: ModelEndpoint = {
    kind: 'compatible',
    baseUrl: url,
    apiKey: 'secret-key-of-the-test',
    keyVariable: 'MODEL_API_KEY',
    azureApiVersion: null,
    models: { write: 'writer', speak: 'speaker', judge: 'judge' },
    timeoutMs: 60_000,
    firstTokenMs: 30_000,
    silenceMs: 30_000,
    concurrency: 16,
    streams: 16,
    contextTokens: 16_000,
    json: 'schema',
    reasoning: null,
    ...changes,
  }
  return createModelClient(endpoint, { outage: { restMs: 0 }, retry: { backOffMs: 5 }, ...tuning })
}
