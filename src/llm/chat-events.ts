import { createParser } from 'eventsource-parser'
import type { Tokens } from './model-client.ts'
import { StreamFailure } from './failure.ts'

/** What one read from the network held; `done` once the endpoint has said that nothing more follows. */
export interface Heard {
  readonly text: string
  readonly thinking: boolean // reasoning came, which is a sign of life and nothing else
  readonly finish: string | null // as the endpoint words it
  readonly refused: boolean
  readonly tokens: Tokens | null
  readonly failure: StreamFailure | null // comes after the text of the same read
  readonly done: boolean
}

/**
 * Reads the server-sent events of a streamed chat completion, one network chunk at a time. The AI SDK's own reading
 * (three web streams and a schema check a token) costs several times as much and bounds the replies a core can carry.
 */
export function createChatEventReader(): (chunk: Uint8Array) => Heard {
  const decoder = new TextDecoder()
  let heard = nothing()
  const parser = createParser({
    onEvent: ({ data }) => {
      if (heard.failure || heard.done) return
      if (data === '[DONE]') heard.done = true
      else readEvent(data, heard)
    },
  })
  return (chunk) => {
    heard = nothing()
    parser.feed(decoder.decode(chunk, { stream: true }))
    return heard
  }
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

function nothing(): Mutable<Heard> {
  return { text: '', thinking: false, finish: null, refused: false, tokens: null, failure: null, done: false }
}

function readEvent(data: string, heard: Mutable<Heard>): void {
  const event = parsedOrUndefined(data)
  if (event === undefined) {
    heard.failure = new StreamFailure('sent an event that is not JSON')
    return
  }
  const error = member(event, 'error')
  if (error !== undefined && error !== null) {
    heard.failure = new StreamFailure('reported an error while it was answering', { body: data })
    return
  }
  const usage = member(event, 'usage')
  if (typeof usage === 'object' && usage !== null) {
    heard.tokens = { input: count(member(usage, 'prompt_tokens')), output: count(member(usage, 'completion_tokens')) }
  }
  const choices = member(event, 'choices')
  const choice: unknown = Array.isArray(choices) ? choices[0] : undefined
  const finish = member(choice, 'finish_reason')
  if (typeof finish === 'string' && finish !== '') heard.finish = finish
  const delta = member(choice, 'delta')
  heard.text += textOf(member(delta, 'content'))
  if (nonEmpty(member(delta, 'reasoning_content')) || nonEmpty(member(delta, 'reasoning'))) heard.thinking = true
  if (nonEmpty(member(delta, 'refusal'))) heard.refused = true
}

function parsedOrUndefined(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined // told as a failure by the caller
  }
}

/** Some endpoints send a list of parts instead of a string; only the spoken ones count. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content
    .map((part: unknown) => (member(part, 'type') === 'text' ? member(part, 'text') : ''))
    .filter((text) => typeof text === 'string')
    .join('')
}

function member(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
}

function nonEmpty(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
