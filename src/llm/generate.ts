import type { ModelEndpoint } from '../env.ts'
import { RoleplayError } from '../errors.ts'
import { type Failure, failureOf, hostOf } from './failure.ts'
import { createJsonModeMemory, type JsonModeMemory } from './json-mode.ts'
import { estimatedTokens } from './messages.ts'
import {
  ModelAnswerError,
  type ModelClient,
  type ModelMessage,
  type ObjectAnswer,
  type ObjectRequest,
  type SpeechAnswer,
  type SpeechRequest,
} from './model-client.ts'
import { type ChatModels, loadChatModels } from './models.ts'
import { askForObject } from './objects.ts'
import { createOutage, defaultOutagePolicy, type OutagePolicy } from './outage.ts'
import { defaultRetryPolicy, FailedCall, type RetryPolicy, withRetries } from './retries.ts'
import { createSlots, type Slots } from './slots.ts'
import { openSpeech, type SpeechProgress } from './speech.ts'
import { createTransport } from './transport.ts'
import { createWatch, type Watch } from './watch.ts'

/** What tests and measurements turn; the product uses the defaults. */
export interface ModelClientTuning {
  readonly retry?: Partial<RetryPolicy>
  readonly outage?: Partial<OutagePolicy>
}

/**
 * Connects to a chat completions endpoint. Nothing is sent before the first call.
 * @returns a client; slots, what it learned of the endpoint, and outages are shared by all who use it
 */
export async function createModelClient(endpoint: ModelEndpoint, tuning: ModelClientTuning = {}): Promise<ModelClient> {
  const transport = createTransport()
  const models = await loadChatModels(endpoint, transport.fetch)
  const retry = { ...defaultRetryPolicy, ...tuning.retry }
  const place = hostOf(endpoint)
  const outage = createOutage(place, { ...defaultOutagePolicy, ...tuning.outage })
  const objectSlots = createSlots(endpoint.concurrency)
  const speechSlots = createSlots(endpoint.streams)
  const jsonModes = new Map<string, JsonModeMemory>()
  const explain = (error: unknown) => failureOf(error, endpoint)

  function jsonModeOf(model: string): JsonModeMemory {
    const memory = jsonModes.get(model) ?? createJsonModeMemory(endpoint.json)
    jsonModes.set(model, memory)
    return memory
  }

  /** A slot and a clock for one call. */
  async function begin(slots: Slots, watch: Watch): Promise<() => void> {
    const release = await slots.acquire(watch.signal)
    watch.limitTotal(endpoint.timeoutMs)
    return release
  }

  /** What the caller sees of an error, and what the outage watch learns from it. */
  function seenByCaller(error: unknown, watch: Watch, messages: readonly ModelMessage[]): unknown {
    if (watch.signal.aborted) {
      const reason: unknown = watch.signal.reason
      if (reason instanceof RoleplayError && reason.code === 'model-unavailable') outage.failed(reason)
      return reason
    }
    if (error instanceof ModelAnswerError) outage.answered()
    const failure = error instanceof FailedCall ? error.failure : explain(error)
    if (!failure) return error
    if (failure.kind === 'broken') outage.failed(failure.error)
    else outage.answered()
    return failure.kind === 'refused' ? refusedPrompt(failure, messages) : failure.error
  }

  return {
    describes: `${described(models)} at ${place}`,
    setup: { host: place, ...endpoint.models },

    async object<T>(request: ObjectRequest<T>): Promise<ObjectAnswer<T>> {
      const started = performance.now()
      outage.throwIfResting()
      const watch = createWatch(place, request.signal)
      let release: (() => void) | undefined
      try {
        release = await begin(objectSlots, watch)
        outage.throwIfRestingSince(started)
        const model = models[request.purpose]
        const attempt = <A>(ask: () => PromiseLike<A>) =>
          withRetries(async () => await ask(), explain, retry, watch.signal)
        const answer = await askForObject(
          { model, endpoint, memory: jsonModeOf(model.modelId), attempt },
          request,
          watch.signal,
        )
        outage.answered()
        return { ...answer, ms: performance.now() - started }
      } catch (error) {
        throw seenByCaller(error, watch, request.messages)
      } finally {
        watch.close(true)
        release?.()
      }
    },

    speech(request: SpeechRequest): SpeechAnswer {
      const progress: SpeechProgress = { asked: false, heard: '', tokens: null, finish: undefined }
      const text = async function* () {
        outage.throwIfResting()
        const watch = createWatch(place, request.signal)
        let release: (() => void) | undefined
        let complete = false
        try {
          release = await begin(speechSlots, watch)
          const speech = await withRetries(
            () => openSpeech({ model: models.speak, transport, endpoint }, request, watch, progress),
            explain,
            retry,
            watch.signal,
          )
          for (let words: string | null = speech.first; words !== null; words = await speech.next()) yield words
          complete = true
          outage.answered()
        } catch (error) {
          throw seenByCaller(error, watch, request.messages)
        } finally {
          watch.close(!complete)
          release?.()
        }
      }
      return {
        text: text(),
        tokens: () =>
          progress.asked ? (progress.tokens ?? estimatedTokens(request.messages, progress.heard)) : undefined,
        finish: () => progress.finish,
      }
    },
  }
}

function described({ write, speak, judge }: ChatModels): string {
  const names = [...new Set([write.modelId, speak.modelId, judge.modelId])]
  return names.join(', ')
}

function refusedPrompt(failure: Failure, messages: readonly ModelMessage[]): ModelAnswerError {
  const spent = { input: estimatedTokens(messages, '').input, output: 0 }
  return new ModelAnswerError('refused', failure.error.message, { text: '', tokens: spent })
}
