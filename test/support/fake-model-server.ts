import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * An OpenAI-compatible chat completions endpoint on loopback, for tests and measurements over the real wire.
 *
 *   const server = await startFakeModelServer({ answer: (request) => `You said ${request.lastUserText}` })
 *   ... MODEL_BASE_URL=server.url ...
 *   await server.close()
 *
 * `answer` is a function of the request or a queue of texts; a queue that runs out answers 500 and makes `close` throw,
 * so that no test passes by chance. `failures` says which requests go wrong and how.
 */
export interface FakeModelServerOptions {
  readonly answer: ((request: FakeModelRequest) => string | Promise<string>) | readonly string[]
  readonly firstTokenMs?: number // before the first token, streamed or not
  readonly perTokenMs?: number // between tokens of `charsPerToken` characters
  readonly charsPerToken?: number | 'words' // default 4; `words`: a token is a word with the blanks behind it
  readonly beforeToken?: (index: number) => Promise<void> // (stream) holds a reply where a test has something to do
  /** @returns what goes wrong with this request, or null; an array holds one entry for each request in order */
  readonly failures?: readonly (Failure | null)[] | ((request: FakeModelRequest) => Failure | null)
  readonly usage?: boolean // false: never tell tokens
}

/** Everything that goes wrong with real endpoints. Those marked (stream) act like `socket cut` when nothing is streamed. */
export type Failure =
  | 'malformed json' // the content breaks off inside the object
  | 'fenced json' // right, but inside ```json
  | 'json in prose' // right, but with sentences around it
  | 'thinking aloud' // right, but after <think>...</think>
  | 'schema violation' // {"unexpected": true}
  | 'refusal'
  | 'empty answer'
  | 'cut off by length' // half of the content, finish_reason length
  | 'html' // a web page with status 200
  | 'no headers' // accepts the request and stays silent
  | 'socket cut' // in the middle of the body
  | 'silence' // (stream) after half of the tokens
  | 'early end' // (stream) clean end after half of the tokens, no finish_reason, no [DONE]
  | 'error event' // (stream) after half of the tokens
  | 'broken event' // (stream) a data line that is not JSON after half of the tokens
  | 'json_schema rejected' // 400 to requests with a json_schema, others are answered
  | 'json rejected' // 400 to requests with any response_format
  | { readonly status: number; readonly retryAfter?: string; readonly retryAfterMs?: number; readonly code?: string }

/** A request as it arrived. `gone` turns true when the caller hangs up before the answer was complete. */
export interface FakeModelRequest {
  readonly index: number // 0 for the first
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: ChatBody
  readonly model: string
  readonly stream: boolean
  readonly format: 'schema' | 'object' | 'text'
  readonly schemaName: string | null
  readonly schema: unknown
  readonly instructions: string // all system messages
  readonly lastUserText: string
  readonly gone: boolean
}

export interface ChatBody {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly stream?: boolean
  readonly max_tokens?: number
  readonly max_completion_tokens?: number
  readonly stream_options?: { readonly include_usage?: boolean }
  readonly response_format?: {
    readonly type: string
    readonly json_schema?: { readonly name: string; readonly schema: unknown; readonly strict?: boolean }
  }
}

export interface FakeModelServer {
  readonly url: string // ends in /v1
  readonly requests: readonly FakeModelRequest[]
  /** Requests being answered now, and the most there ever were at a time. */
  readonly open: number
  readonly mostOpen: number
  readonly connections: number // ever opened
  /** Resolves as soon as the condition holds; looked at whenever a request arrives, ends or is dropped. */
  until(condition: (server: FakeModelServer) => boolean): Promise<void>
  close(): Promise<void>
}

export async function startFakeModelServer(options: FakeModelServerOptions): Promise<FakeModelServer> {
  const requests: MutableRequest[] = []
  const waiting = new Set<() => void>()
  const queue = typeof options.answer === 'function' ? null : [...options.answer]
  const state = { open: 0, mostOpen: 0, connections: 0, overdrawn: false }
  const changed = () => waiting.forEach((look) => look())

  async function answerTo(request: FakeModelRequest): Promise<string | null> {
    if (typeof options.answer === 'function') return options.answer(request)
    const next = queue?.shift()
    if (next === undefined) state.overdrawn = true
    return next ?? null
  }

  function failureFor(request: FakeModelRequest): Failure | null {
    const { failures } = options
    return (typeof failures === 'function' ? failures(request) : failures?.[request.index]) ?? null
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse) {
    const path = incoming.url ?? ''
    const text = await bodyOf(incoming)
    if (incoming.method !== 'POST' || !new URL(path, 'http://fake').pathname.endsWith('/chat/completions')) {
      return sendError(response, 404, 'not_found')
    }
    const request = requestOf(requests.length, path, incoming.headers, JSON.parse(text))
    requests.push(request)
    state.open++
    state.mostOpen = Math.max(state.mostOpen, state.open)
    response.once('close', () => {
      request.gone = !response.writableFinished
      state.open--
      changed()
    })
    changed()
    const failure = failureFor(request)
    if (failsBeforeAnswer(failure, request, response)) return
    const answer = await answerTo(request)
    if (answer === null) return sendError(response, 500, 'script_ran_out')
    const reply = replyOf(answer, failure, options)
    if (request.stream) await sendStream(response, request, reply, options)
    else await sendWhole(response, request, reply, options)
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  server.on('connection', () => state.connections++)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('expected the fake server to have a port')

  const fake: FakeModelServer = {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    get open() {
      return state.open
    },
    get mostOpen() {
      return state.mostOpen
    },
    get connections() {
      return state.connections
    },
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition(fake)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close(() =>
          state.overdrawn ? reject(new Error('the fake model was asked more often than scripted')) : resolve(),
        )
        server.closeAllConnections()
      }),
  }
  return fake
}

type MutableRequest = { -readonly [Key in keyof FakeModelRequest]: FakeModelRequest[Key] }

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function requestOf(index: number, path: string, headers: FakeModelRequest['headers'], body: ChatBody): MutableRequest {
  const format = body.response_format
  const textsOf = (...roles: string[]) =>
    body.messages.filter(({ role }) => roles.includes(role)).map(({ content }) => content)
  return {
    index,
    path,
    headers,
    body,
    model: body.model,
    stream: body.stream === true,
    format: format?.type === 'json_schema' ? 'schema' : format?.type === 'json_object' ? 'object' : 'text',
    schemaName: format?.json_schema?.name ?? null,
    schema: format?.json_schema?.schema ?? null,
    instructions: textsOf('system', 'developer').join('\n'),
    lastUserText: textsOf('user').at(-1) ?? '',
    gone: false,
  }
}

/** @returns whether the request is dealt with */
function failsBeforeAnswer(failure: Failure | null, request: FakeModelRequest, response: ServerResponse): boolean {
  if (failure === null) return false
  if (failure === 'no headers') return true
  if (failure === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>')
    return true
  }
  const unknownFormat =
    (failure === 'json_schema rejected' && request.format === 'schema') ||
    (failure === 'json rejected' && request.format !== 'text')
  if (unknownFormat) {
    sendError(response, 400, 'invalid_request_error', `response_format ${request.format} is not supported`)
    return true
  }
  if (typeof failure === 'string') return false
  if (failure.retryAfter !== undefined) response.setHeader('retry-after', failure.retryAfter)
  if (failure.retryAfterMs !== undefined) response.setHeader('retry-after-ms', failure.retryAfterMs)
  // Real endpoints repeat parts of the request in their errors; nothing of it may reach anybody.
  sendError(
    response,
    failure.status,
    failure.code ?? 'server_error',
    `no: ${request.lastUserText} ${String(request.headers['authorization'])}`,
  )
  return true
}

function sendError(response: ServerResponse, status: number, code: string, message = code): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { message, type: code, code } }))
}

interface Reply {
  readonly tokens: readonly string[]
  readonly text: string
  readonly finish: 'stop' | 'length'
  readonly refusal: boolean
  readonly breaks: Failure | null // half-way
}

function replyOf(answer: string, failure: Failure | null, { charsPerToken = 4 }: FakeModelServerOptions): Reply {
  const text = contentOf(answer, failure)
  const token = charsPerToken === 'words' ? /\s*\S+\s*/gu : new RegExp(`[\\s\\S]{1,${charsPerToken}}`, 'gu')
  const tokens = text.match(token) ?? []
  const breaking: readonly unknown[] = ['socket cut', 'silence', 'early end', 'error event', 'broken event']
  return {
    tokens,
    text,
    finish: failure === 'cut off by length' ? 'length' : 'stop',
    refusal: failure === 'refusal',
    breaks: breaking.includes(failure) ? failure : null,
  }
}

function contentOf(answer: string, failure: Failure | null): string {
  switch (failure) {
    case 'malformed json':
    case 'cut off by length':
      return answer.slice(0, Math.ceil(answer.length / 2))
    case 'fenced json':
      return `\`\`\`json\n${answer}\n\`\`\``
    case 'json in prose':
      return `Sure! Filling in {the fields}, I get:\n${answer}\nLet me know if {anything} is missing.`
    case 'thinking aloud':
      return `<think>They want {"an": "object"}, or words?</think>\n\n${answer}`
    case 'schema violation':
      return '{"unexpected": true}'
    case 'refusal':
      return 'I am sorry, I cannot help with that.'
    case 'empty answer':
      return ''
    default:
      return answer
  }
}

async function sendWhole(
  response: ServerResponse,
  request: FakeModelRequest,
  reply: Reply,
  options: FakeModelServerOptions,
) {
  await sleep((options.firstTokenMs ?? 0) + reply.tokens.length * (options.perTokenMs ?? 0))
  const message = {
    role: 'assistant',
    ...(reply.refusal ? { content: null, refusal: reply.text } : { content: reply.text }),
  }
  const json = JSON.stringify({
    ...headOf(request, 'chat.completion'),
    choices: [{ index: 0, message, finish_reason: reply.finish }],
    ...(options.usage !== false && { usage: usageOf(request, reply) }),
  })
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) })
  if (reply.breaks === null) return response.end(json)
  response.write(json.slice(0, json.length / 2), () => response.destroy())
}

async function sendStream(
  response: ServerResponse,
  request: FakeModelRequest,
  reply: Reply,
  options: FakeModelServerOptions,
) {
  const head = headOf(request, 'chat.completion.chunk')
  const send = (choices: unknown[], more = {}) =>
    response.write(`data: ${JSON.stringify({ ...head, choices, ...more })}\n\n`)
  const sendDelta = (delta: unknown, finish_reason: string | null = null) => send([{ index: 0, delta, finish_reason }])
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })

  const { firstTokenMs = 0, perTokenMs = 0 } = options
  let started = performance.now()
  const breakAt = reply.breaks === null ? Number.POSITIVE_INFINITY : Math.floor(reply.tokens.length / 2)
  sendDelta({ role: 'assistant', content: '' })
  for (const [index, token] of reply.tokens.entries()) {
    if (index === breakAt) return breakOff(response, reply.breaks)
    const heldSince = performance.now()
    await options.beforeToken?.(index)
    started += performance.now() - heldSince
    const wait = started + firstTokenMs + index * perTokenMs - performance.now()
    if (wait > 0) await sleep(wait)
    if (response.destroyed) return
    sendDelta(reply.refusal ? { refusal: token } : { content: token })
  }
  sendDelta({}, reply.finish)
  if (options.usage !== false && request.body.stream_options?.include_usage)
    send([], { usage: usageOf(request, reply) })
  response.end('data: [DONE]\n\n')
}

function breakOff(response: ServerResponse, failure: Failure | null): void {
  if (failure === 'silence') return
  if (failure === 'early end') response.end()
  else if (failure === 'error event') {
    response.end(
      'data: {"error":{"message":"overloaded","type":"server_error","code":"overloaded"}}\n\ndata: [DONE]\n\n',
    )
  } else if (failure === 'broken event') response.end('data: {"choices":[{"del\n\n')
  else response.write('', () => response.destroy())
}

function headOf(request: FakeModelRequest, object: string) {
  return { id: `fake-${request.index}`, object, created: 0, model: request.model }
}

function usageOf(request: FakeModelRequest, reply: Reply) {
  const asked = request.body.messages.reduce((total, { content }) => total + content.length, 0)
  const [prompt_tokens, completion_tokens] = [Math.ceil(asked / 4), reply.tokens.length]
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens }
}
