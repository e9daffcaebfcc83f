import { RoleplayError } from '../errors.ts'
import type { ModelClient, ModelPurpose } from '../llm/model-client.ts'
import type { ProductMetrics } from './product-metrics.ts'

/** The same client, with its calls and failures counted. A call that its caller stopped is no failure. */
export function meteredModel(model: ModelClient, metrics: ProductMetrics): ModelClient {
  const failed = (purpose: ModelPurpose, error: unknown) => {
    const reason = error instanceof RoleplayError ? error.code : 'internal'
    if (reason !== 'cancelled') metrics.modelFailed(purpose, reason)
  }
  return {
    describes: model.describes,
    ...(model.setup ? { setup: model.setup } : {}),
    async object(request) {
      metrics.modelCalled(request.purpose)
      try {
        return await model.object(request)
      } catch (error) {
        failed(request.purpose, error)
        throw error
      }
    },
    speech(request) {
      metrics.modelCalled('speak')
      const { text, tokens, finish } = model.speech(request)
      return { text: watched(text, (error) => failed('speak', error)), tokens, finish }
    },
  }
}

/** Only looks on: a generator around the stream would cost every token a step. */
function watched(text: AsyncIterable<string>, onError: (error: unknown) => void): AsyncIterable<string> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = text[Symbol.asyncIterator]()
      return {
        next() {
          const step = iterator.next()
          step.then(undefined, onError)
          return step
        },
        return: (value?: unknown) => iterator.return?.(value) ?? Promise.resolve({ done: true as const, value }),
      }
    },
  }
}
