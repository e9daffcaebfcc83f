import type { OpenAICompatibleProvider } from '@ai-sdk/openai-compatible'
import type { ModelEndpoint } from '../env.ts'
import type { ModelPurpose } from './model-client.ts'

/** A chat model of any of the three providers; all speak `POST .../chat/completions`. */
export type ChatModel = ReturnType<OpenAICompatibleProvider['chatModel']>

export interface ChatModels {
  readonly write: ChatModel
  readonly speak: ChatModel
  readonly judge: ChatModel
}

/**
 * Loads the provider that fits the endpoint. The AI SDK is imported here and only when an endpoint is in use: it costs
 * some 80 ms and several MB, which the rules engine need not pay.
 */
export async function loadChatModels(endpoint: ModelEndpoint, fetch: typeof globalThis.fetch): Promise<ChatModels> {
  const modelNamed = await loadProvider(endpoint, fetch)
  const model = (purpose: ModelPurpose) => modelNamed(endpoint.models[purpose])
  return { write: model('write'), speak: model('speak'), judge: model('judge') }
}

async function loadProvider(
  endpoint: ModelEndpoint,
  fetch: typeof globalThis.fetch,
): Promise<(name: string) => ChatModel> {
  const apiKey = endpoint.apiKey ?? undefined
  switch (endpoint.kind) {
    case 'openai': {
      const { createOpenAI } = await import('@ai-sdk/openai')
      const provider = createOpenAI({ baseURL: endpoint.baseUrl, apiKey, fetch })
      return (name) => provider.chat(name) // not provider(name), which calls /responses
    }
    case 'azure': {
      const { createAzure } = await import('@ai-sdk/azure')
      const provider = createAzure({ ...azurePlace(endpoint), apiKey, fetch })
      return (name) => provider.chat(name)
    }
    case 'compatible': {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
      const provider = createOpenAICompatible({
        name: 'endpoint',
        baseURL: endpoint.baseUrl,
        apiKey,
        fetch,
        includeUsage: true,
        supportsStructuredOutputs: true, // false would drop the schema without a word; json-mode.ts decides instead
      })
      return (name) => provider.chatModel(name)
    }
  }
}

/**
 * Azure's URL, whichever part of it was given: the resource, `/openai` or `/openai/v1`. With an API version it is the
 * older form `/openai/deployments/<name>/chat/completions?api-version=...`.
 */
function azurePlace(endpoint: ModelEndpoint) {
  const resource = endpoint.baseUrl.replace(/(?:\/openai)?(?:\/v1)?$/, '')
  if (endpoint.azureApiVersion === null) return { baseURL: `${resource}/openai/v1` }
  return { baseURL: `${resource}/openai`, apiVersion: endpoint.azureApiVersion, useDeploymentBasedUrls: true }
}
