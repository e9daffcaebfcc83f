import type { z } from 'zod'
import { RoleplayError } from '../errors.ts'

/** What a call is for; each purpose may have its own model (WRITER_MODEL, SPEAKER_MODEL, JUDGE_MODEL). */
export type ModelPurpose = 'write' | 'speak' | 'judge'

export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** Tokens one call cost, as the endpoint counted them; estimated when it does not say. */
export interface Tokens {
  readonly input: number
  readonly output: number
}

/** Asks for one JSON object. `name` labels the schema for the endpoint: letters, digits, `_` and `-`. */
export interface ObjectRequest<T> {
  readonly purpose: ModelPurpose
  readonly name: string
  readonly messages: readonly ModelMessage[]
  readonly schema: z.ZodType<T>
  readonly maxOutputTokens: number
  readonly signal?: AbortSignal
}

/** `text` is the answer as it came, for a repair prompt; `ms` counts retries and waiting for a free slot too. */
export interface ObjectAnswer<T> {
  readonly value: T
  readonly text: string
  readonly tokens: Tokens
  readonly ms: number
}

export interface SpeechRequest {
  readonly messages: readonly ModelMessage[]
  readonly maxOutputTokens: number
  readonly signal?: AbortSignal
}

/**
 * A reply while it is being said. Nothing is asked before `text` is iterated, and it can be iterated once; leaving the
 * loop early stops the model. `tokens` is undefined until the model was asked, `finish` until the reply is complete;
 * `length` means that `maxOutputTokens` cut it.
 */
export interface SpeechAnswer {
  readonly text: AsyncIterable<string>
  tokens(): Tokens | undefined
  finish(): 'stop' | 'length' | undefined
}

/** Where the models are, and which one does what; nothing secret. */
export interface ModelSetup extends Readonly<Record<ModelPurpose, string>> {
  readonly host: string // with its port, e.g. "127.0.0.1:9300"
}

/**
 * A language model as the product sees it. Both calls throw RoleplayError `model-unavailable`, `cancelled`, or (as
 * ModelAnswerError) `model-answer-invalid`; a reply that breaks off throws after the text that had come.
 */
export interface ModelClient {
  /** Model and endpoint for people, e.g. "gpt-x at 127.0.0.1:9300"; never the key. */
  readonly describes: string
  readonly setup?: ModelSetup // of a client with an endpoint
  object<T>(request: ObjectRequest<T>): Promise<ObjectAnswer<T>>
  speech(request: SpeechRequest): SpeechAnswer
}

/** Why an answer is of no use: `ignored-format` means no JSON object, or one of another shape than was asked for. */
export type AnswerFault = 'refused' | 'truncated' | 'empty' | 'ignored-format' | 'out-of-bounds'

/** The model answered, but not with what was asked for. Keeps what a second, mending request needs. */
export class ModelAnswerError extends RoleplayError {
  readonly fault: AnswerFault
  readonly answerText: string
  readonly tokens: Tokens

  constructor(fault: AnswerFault, message: string, answer: { text: string; tokens: Tokens }) {
    super('model-answer-invalid', message)
    this.fault = fault
    this.answerText = answer.text
    this.tokens = answer.tokens
  }
}
