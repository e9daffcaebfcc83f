import type { JsonMode, ModelEndpoint } from '../env.ts'
import { type AnswerSchema, answerSchema } from './answer-schema.ts'
import { readJsonAnswer } from './json-answer.ts'
import { type JsonModeMemory, modeBelow } from './json-mode.ts'
import { asPrompt, estimatedTokens, withSchemaInPrompt } from './messages.ts'
import { ModelAnswerError, type ModelMessage, type ObjectRequest, type Tokens } from './model-client.ts'
import type { ChatModel } from './models.ts'
import { FailedCall } from './retries.ts'

export interface ObjectCall {
  readonly model: ChatModel
  readonly endpoint: ModelEndpoint
  readonly memory: JsonModeMemory
  /** Makes a call, again if it fails in a way that may pass; throws FailedCall. */
  readonly attempt: <A>(ask: () => PromiseLike<A>) => Promise<A>
}

/**
 * Asks for a JSON object and checks it. It uses the provider's own `doGenerate`, not `generateText` with `Output`: an
 * answer must be unwrapped, judged and kept for mending whichever way the endpoint takes a schema, and retries have to
 * honour the endpoint's wishes; `generateText` would add memory and nothing of that.
 * @throws ModelAnswerError
 */
export async function askForObject<T>(
  call: ObjectCall,
  request: ObjectRequest<T>,
  signal: AbortSignal,
): Promise<{ value: T; text: string; tokens: Tokens }> {
  const { mode, answer, messages } = await askInWorkingMode(call, request, signal)
  const text = textOf(answer.content)
  const tokens = tokensOf(answer.usage) ?? estimatedTokens(messages, text)
  const unusable = (fault: ModelAnswerError['fault'], message: string) =>
    new ModelAnswerError(fault, message, { text, tokens })

  if (answer.finishReason.unified === 'content-filter') {
    throw unusable('refused', 'the model refused, or its content filter cut the answer.')
  }
  const read = readJsonAnswer(text, request.schema)
  if (mode === 'schema' && (read.ok || read.fault === 'out-of-bounds')) call.memory.kept()
  if (read.ok) return { value: read.value, text, tokens }
  if (answer.finishReason.unified === 'length') {
    throw unusable('truncated', `the answer was cut off after ${tokens.output} tokens; a shorter one was expected.`)
  }
  if (mode === 'schema' && read.fault === 'ignored-format') call.memory.ignored()
  throw unusable(read.fault, read.message)
}

type Generated = Awaited<ReturnType<ChatModel['doGenerate']>>

/** Goes down from a strict schema to plain text until the endpoint no longer rejects the request, and remembers. */
async function askInWorkingMode<T>(
  call: ObjectCall,
  request: ObjectRequest<T>,
  signal: AbortSignal,
): Promise<{ mode: JsonMode; answer: Generated; messages: readonly ModelMessage[] }> {
  const schema = answerSchema(request.schema)
  for (let mode = call.memory.current; ; ) {
    const messages = mode === 'schema' ? request.messages : withSchemaInPrompt(request.messages, schema.json)
    try {
      const answer = await call.attempt(() =>
        call.model.doGenerate({
          prompt: asPrompt(messages),
          maxOutputTokens: request.maxOutputTokens,
          reasoning: call.endpoint.reasoning ?? undefined,
          abortSignal: signal,
          ...responseFormat(mode, request.name, schema),
        }),
      )
      call.memory.settle(mode)
      return { mode, answer, messages }
    } catch (error) {
      const below = modeBelow(mode)
      if (below === null || !rejectsFormat(error)) throw error
      mode = below
    }
  }
}

function responseFormat(mode: JsonMode, name: string, schema: AnswerSchema) {
  if (mode === 'text') return {}
  if (mode === 'object') return { responseFormat: { type: 'json' as const } }
  const strictJsonSchema = schema.strict
  return {
    responseFormat: { type: 'json' as const, schema: schema.json, name: name.replace(/[^\w-]/g, '_').slice(0, 64) },
    providerOptions: { openai: { strictJsonSchema }, openaiCompatible: { strictJsonSchema } },
  }
}

/** A plain rejection may be about the format even when it does not say so; a server error only when it does. */
function rejectsFormat(error: unknown): boolean {
  if (!(error instanceof FailedCall)) return false
  const { kind, status, mentionsFormat } = error.failure
  return kind === 'rejected' ? !error.failure.tooLong : status !== null && status >= 500 && mentionsFormat
}

/** The spoken text; where an endpoint files the whole answer under reasoning, that. */
function textOf(content: Generated['content']): string {
  const joined = (type: 'text' | 'reasoning') => content.map((part) => (part.type === type ? part.text : '')).join('')
  return joined('text') || joined('reasoning')
}

function tokensOf({ inputTokens, outputTokens }: Generated['usage']): Tokens | null {
  if (!inputTokens.total || outputTokens.total === undefined) return null
  return { input: inputTokens.total, output: outputTokens.total }
}
