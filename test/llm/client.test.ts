import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { readEnv } from '../../src/env.ts'
import { createModelClient, type ModelClientTuning } from '../../src/llm/generate.ts'
import type { ModelClient, SpeechAnswer } from '../../src/llm/model-client.ts'
import {
  type Failure,
  type FakeModelServer,
  type FakeModelServerOptions,
  startFakeModelServer,
} from '../support/fake-model-server.ts'

const key = 'sk-do-not-tell'
const Pet = z.object({ name: z.string(), age: z.number() })
const pet = { name: 'Bo', age: 3 }
const petText = JSON.stringify(pet)
const question = 'WHAT-ONLY-THE-MODEL-MAY-READ'
const line = 'Good morning. I have ten minutes, so let us begin.'

let servers: FakeModelServer[] = []
afterEach(async () => {
  vi.useRealTimers()
  const closing = servers.map((server) => server.close())
  servers = []
  await Promise.all(closing)
})

async function serve(options: Partial<FakeModelServerOptions> = {}): Promise<FakeModelServer> {
  const server = await startFakeModelServer({ answer: ({ stream }) => (stream ? line : petText), ...options })
  servers.push(server)
  return server
}

async function clientOf(
  server: Pick<FakeModelServer, 'url'>,
  variables: Record<string, string> = {},
  tuning: ModelClientTuning = {},
): Promise<ModelClient> {
  const { endpoint } = readEnv({
    MODEL_BASE_URL: server.url,
    MODEL_API_KEY: key,
    MODEL_NAME: 'pet-model',
    ...variables,
  })
  if (!endpoint) throw new Error('expected an endpoint')
  return createModelClient(endpoint, { retry: { backOffMs: 1 }, ...tuning })
}

function askForPet(client: ModelClient, more: { signal?: AbortSignal; schema?: z.ZodType } = {}) {
  return client.object({
    purpose: 'write',
    name: 'describe-pet',
    messages: [
      { role: 'system', content: 'Describe a pet.' },
      { role: 'user', content: question },
    ],
    schema: Pet,
    maxOutputTokens: 100,
    ...more,
  })
}

function say(client: ModelClient, signal?: AbortSignal): SpeechAnswer {
  return client.speech({ messages: [{ role: 'user', content: question }], maxOutputTokens: 100, signal })
}

/** What a listener got: all the text until the end or the error. */
async function heard(speech: SpeechAnswer): Promise<{ text: string; error: unknown }> {
  let text = ''
  try {
    for await (const words of speech.text) text += words
    return { text, error: null }
  } catch (error) {
    return { text, error }
  }
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (error: unknown) => error,
  )
}

/** Everything that could end up in a log: message, cause, own properties. */
function everythingTold(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = Object.fromEntries(Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name)]))
  return JSON.stringify(own) + (error.cause ? everythingTold(error.cause) : '')
}

describe('asking for an object', () => {
  test('sends a strict schema and the key, and gives back the value and what it cost', async () => {
    const server = await serve()
    const client = await clientOf(server)

    const answer = await askForPet(client)

    expect(answer).toMatchObject({ value: pet, text: petText })
    expect(answer.tokens.output).toBeGreaterThan(0)
    expect(server.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      model: 'pet-model',
      schemaName: 'describe-pet',
    })
    expect(server.requests[0]?.body).toMatchObject({
      max_tokens: 100,
      response_format: { json_schema: { strict: true } },
    })
    expect(server.requests[0]?.headers['authorization']).toBe(`Bearer ${key}`)
    expect(client.describes).toBe(`pet-model at ${new URL(server.url).host}`)
  })

  test('uses the model that is named for the purpose', async () => {
    const server = await serve()
    const client = await clientOf(server, { JUDGE_MODEL: 'strict-judge' })

    await client.object({
      purpose: 'judge',
      name: 'n',
      messages: [{ role: 'user', content: 'x' }],
      schema: Pet,
      maxOutputTokens: 9,
    })

    expect(server.requests[0]?.model).toBe('strict-judge')
  })

  test('estimates the tokens when the endpoint does not count them', async () => {
    const client = await clientOf(await serve({ usage: false }))

    const { tokens } = await askForPet(client)

    expect(tokens.input).toBeGreaterThan(5)
    expect(tokens.output).toBeGreaterThan(3)
  })

  test.each<Failure>(['fenced json', 'json in prose', 'thinking aloud'])('forgives %s', async (failure) => {
    const client = await clientOf(await serve({ failures: [failure] }))

    expect(await askForPet(client)).toMatchObject({ value: pet })
  })

  test.each<[Failure, string]>([
    ['malformed json', 'ignored-format'],
    ['schema violation', 'ignored-format'],
    ['refusal', 'refused'],
    ['empty answer', 'empty'],
    ['cut off by length', 'truncated'],
    [{ status: 400, code: 'content_filter' }, 'refused'],
  ])('asks once and tells why the answer is of no use after %j', async (failure, fault) => {
    const server = await serve({ failures: [failure] })

    const error = await errorOf(askForPet(await clientOf(server)))

    expect(error).toMatchObject({ code: 'model-answer-invalid', fault })
    expect(server.requests).toHaveLength(1)
  })

  test('keeps the text of a bad answer for mending', async () => {
    const client = await clientOf(await serve({ failures: ['schema violation'] }))

    expect(await errorOf(askForPet(client))).toMatchObject({
      answerText: '{"unexpected": true}',
      tokens: { output: 5 },
    })
  })
})

describe('an endpoint that fails', () => {
  test.each<Failure>([
    { status: 500 },
    { status: 503 },
    { status: 408 },
    { status: 409 },
    { status: 429, retryAfterMs: 1 },
    { status: 429, retryAfter: '0' },
    { status: 429, retryAfter: new Date(0).toUTCString() },
    'socket cut',
  ])('is asked again after %j', async (failure) => {
    const server = await serve({ failures: [failure, failure] })

    expect(await askForPet(await clientOf(server))).toMatchObject({ value: pet })
    expect(server.requests).toHaveLength(3)
  })

  test('is given up after two retries', async () => {
    const server = await serve({ failures: () => ({ status: 500 }) })

    expect(await errorOf(askForPet(await clientOf(server)))).toMatchObject({ code: 'model-unavailable' })
    expect(server.requests).toHaveLength(3)
  })

  test.each<[Failure, RegExp]>([
    [{ status: 401 }, /MODEL_API_KEY/],
    [{ status: 403 }, /MODEL_API_KEY/],
    [{ status: 404 }, /MODEL_NAME/],
    [{ status: 429, code: 'insufficient_quota' }, /quota/],
    [{ status: 400, code: 'context_length_exceeded' }, /MODEL_CONTEXT_TOKENS/],
    [{ status: 429, retryAfter: '300' }, /wait 300 s/],
    [{ status: 429, retryAfter: new Date(Date.now() + 3_600_000).toUTCString() }, /asks to wait/],
    ['html', /MODEL_BASE_URL/],
  ])('is not asked again when that cannot help: %j', async (failure, hint) => {
    const server = await serve({ failures: [failure] })

    const error = await errorOf(askForPet(await clientOf(server)))

    expect(error).toMatchObject({ code: 'model-unavailable', message: expect.stringMatching(hint) })
    expect(server.requests).toHaveLength(1)
  })

  test('is told from one that cannot be reached', async () => {
    const server = await startFakeModelServer({ answer: [] })
    await server.close()

    const error = await errorOf(askForPet(await clientOf(server)))

    expect(error).toMatchObject({ code: 'model-unavailable', message: expect.stringContaining('ECONNREFUSED') })
  })

  test('is left when it has not answered in time, and sees the connection close', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const server = await serve({ failures: ['no headers'] })
    const client = await clientOf(server, { MODEL_TIMEOUT_MS: '50' })

    const asked = errorOf(askForPet(client))
    await server.until(({ open }) => open === 1)
    vi.advanceTimersByTime(50)

    expect(await asked).toMatchObject({
      code: 'model-unavailable',
      message: expect.stringContaining('was not done for'),
    })
    await server.until(({ requests }) => requests[0]?.gone === true)
  })

  test.each<Failure>([
    { status: 401 },
    { status: 400 },
    { status: 500 },
    'malformed json',
    'schema violation',
    'socket cut',
    'html',
    'refusal',
  ])('never makes key or request readable in the error: %j', async (failure) => {
    const client = await clientOf(await serve({ failures: () => failure }))

    const told = everythingTold(await errorOf(askForPet(client))) + everythingTold((await heard(say(client))).error)

    expect(told).not.toContain(key)
    expect(told).not.toContain(question)
  })

  test('is left alone after several failures in a row, and tried again after a rest', async () => {
    let down = true
    const server = await serve({ failures: () => (down ? { status: 500 } : null) })
    const impatient = await clientOf(
      server,
      {},
      { retry: { retries: 0 }, outage: { afterFailures: 2, restMs: 60_000 } },
    )
    const patient = await clientOf(server, {}, { retry: { retries: 0 }, outage: { afterFailures: 2, restMs: 0 } })
    for (const client of [impatient, impatient, patient, patient]) await errorOf(askForPet(client))
    down = false

    const refused = await errorOf(askForPet(impatient))

    expect(refused).toMatchObject({
      code: 'model-unavailable',
      message: expect.stringContaining('2 calls in a row failed'),
    })
    expect((await heard(say(impatient))).error).toMatchObject({ code: 'model-unavailable' })
    expect(server.requests).toHaveLength(4)
    expect(await askForPet(patient)).toMatchObject({ value: pet })
  })
})

describe('an endpoint that does not know JSON schemas', () => {
  test('is asked for any object, with the schema in the prompt, from then on', async () => {
    const server = await serve({ failures: () => 'json_schema rejected' })
    const client = await clientOf(server)

    expect(await askForPet(client)).toMatchObject({ value: pet })
    expect(await askForPet(client)).toMatchObject({ value: pet })

    expect(server.requests.map(({ format }) => format)).toEqual(['schema', 'object', 'object'])
    expect(server.requests[1]?.instructions).toMatch(
      /^Describe a pet\.\n\n.*JSON Schema[\s\S]*"required":\["name","age"\]/,
    )
  })

  test('is asked in plain words when it takes no format at all', async () => {
    const server = await serve({ failures: () => 'json rejected' })
    const client = await clientOf(server)

    await askForPet(client)
    await askForPet(client)

    expect(server.requests.map(({ format }) => format)).toEqual(['schema', 'object', 'text', 'text'])
  })

  test('is found out when its first answer ignores the schema', async () => {
    const server = await serve({ failures: ['schema violation'] })
    const client = await clientOf(server)

    expect(await errorOf(askForPet(client))).toMatchObject({ fault: 'ignored-format' })
    expect(await askForPet(client)).toMatchObject({ value: pet })

    expect(server.requests.map(({ format }) => format)).toEqual(['schema', 'object'])
  })

  test('is not suspected for one slip after it has kept to a schema', async () => {
    const server = await serve({ failures: [null, 'malformed json'] })
    const client = await clientOf(server)

    await askForPet(client)
    await errorOf(askForPet(client))
    await askForPet(client)

    expect(server.requests.map(({ format }) => format)).toEqual(['schema', 'schema', 'schema'])
  })

  test('may be named from the start', async () => {
    const server = await serve()

    await askForPet(await clientOf(server, { MODEL_JSON: 'object' }))

    expect(server.requests.map(({ format }) => format)).toEqual(['object'])
  })

  test('is not blamed for a request that is rejected in every form', async () => {
    const server = await serve({ failures: [{ status: 400 }, { status: 400 }, { status: 400 }] })
    const client = await clientOf(server)

    expect(await errorOf(askForPet(client))).toMatchObject({ code: 'model-unavailable' })
    await askForPet(client)

    expect(server.requests.at(-1)?.format).toBe('schema')
  })
})

describe('a streamed reply', () => {
  test('arrives in pieces, and ends with its cost', async () => {
    const speech = say(await clientOf(await serve({ perTokenMs: 1 })))
    const pieces: string[] = []

    for await (const words of speech.text) pieces.push(words)

    expect(pieces.join('')).toBe(line)
    expect(pieces.length).toBeGreaterThan(1)
    expect(speech.finish()).toBe('stop')
    expect(speech.tokens()).toEqual({ input: Math.ceil(question.length / 4), output: Math.ceil(line.length / 4) })
  })

  test('costs nothing before somebody listens', async () => {
    const server = await serve()
    const speech = say(await clientOf(server))

    expect(speech.tokens()).toBeUndefined()
    expect(server.requests).toHaveLength(0)
  })

  test('keeps thinking to itself', async () => {
    const client = await clientOf(await serve({ failures: ['thinking aloud'], charsPerToken: 3 }))

    expect(await heard(say(client))).toEqual({ text: line, error: null })
  })

  test('may be cut by the token limit, which is reported and no error', async () => {
    const speech = say(await clientOf(await serve({ failures: ['cut off by length'] })))

    const { text, error } = await heard(speech)

    expect(error).toBeNull()
    expect(line.startsWith(text)).toBe(true)
    expect(speech.finish()).toBe('length')
  })

  test.each<Failure>(['socket cut', 'silence', 'early end', 'error event', 'broken event'])(
    'that breaks off by %s throws after what was said, and is not begun again',
    async (failure) => {
      const server = await serve({ failures: () => failure })
      const speech = say(await clientOf(server, failure === 'silence' ? { MODEL_SILENCE_MS: '50' } : {}))

      const { text, error } = await heard(speech)

      expect(error).toMatchObject({ code: 'model-unavailable' })
      expect(text).not.toBe('')
      expect(line.startsWith(text)).toBe(true)
      expect(speech.finish()).toBeUndefined()
      expect(speech.tokens()?.output).toBeGreaterThan(0)
      expect(server.requests).toHaveLength(1)
    },
  )

  test.each<Failure>([{ status: 503 }, 'socket cut', 'error event', 'early end'])(
    'that fails before the first word is begun again: %j',
    async (failure) => {
      const server = await serve({ failures: [failure], answer: ({ index }) => (index === 0 ? 'x' : line) })

      expect(await heard(say(await clientOf(server)))).toEqual({ text: line, error: null })
      expect(server.requests).toHaveLength(2)
    },
  )

  test('fails when nothing is heard in time, and the upstream connection is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const server = await serve({ failures: ['no headers'] })
    const client = await clientOf(server, { MODEL_FIRST_TOKEN_MS: '50' })

    const listening = heard(say(client))
    await server.until(({ open }) => open === 1)
    vi.advanceTimersByTime(50)

    const { error } = await listening
    expect(error).toMatchObject({ code: 'model-unavailable', message: expect.stringContaining('said nothing') })
    await server.until(({ requests }) => requests[0]?.gone === true)
  })

  test.each<[Failure, string]>([
    ['empty answer', 'empty'],
    ['refusal', 'refused'],
  ])('of no use is told as such: %s', async (failure, fault) => {
    const client = await clientOf(await serve({ failures: [failure] }))

    expect(await heard(say(client))).toMatchObject({ text: '', error: { code: 'model-answer-invalid', fault } })
  })

  test('leaves its connection for the next one', async () => {
    const server = await serve()
    const client = await clientOf(server)

    for (let turn = 0; turn < 6; turn++) await heard(say(client))

    expect(server.connections).toBeLessThan(6)
  })
})

describe('a caller who goes away', () => {
  test('ends a call for an object and the request upstream', async () => {
    const server = await serve({ failures: ['no headers'] })
    const leaving = new AbortController()
    const asked = errorOf(askForPet(await clientOf(server), { signal: leaving.signal }))
    await server.until(({ open }) => open === 1)

    leaving.abort()

    expect(await asked).toMatchObject({ code: 'cancelled' })
    await server.until(({ requests, open }) => requests[0]?.gone === true && open === 0)
  })

  test('ends a reply in the middle and the request upstream', async () => {
    const server = await serve({ failures: ['silence'] })
    const leaving = new AbortController()
    const words = say(await clientOf(server), leaving.signal).text[Symbol.asyncIterator]()
    await words.next()

    leaving.abort()

    expect(await errorOf(words.next())).toMatchObject({ code: 'cancelled' })
    await server.until(({ requests, open }) => requests[0]?.gone === true && open === 0)
  })

  test('by leaving the loop stops the model', async () => {
    const server = await serve({ failures: ['silence'] })

    for await (const words of say(await clientOf(server)).text) {
      expect(words).not.toBe('')
      break
    }

    await server.until(({ requests, open }) => requests[0]?.gone === true && open === 0)
  })

  test('is not waited for: a call that was cancelled before it began sends nothing', async () => {
    const server = await serve()

    const error = await errorOf(askForPet(await clientOf(server), { signal: AbortSignal.abort() }))

    expect(error).toMatchObject({ code: 'cancelled' })
    expect(server.requests).toHaveLength(0)
  })

  test('does not wait out a back-off', async () => {
    const server = await serve({ failures: () => ({ status: 429, retryAfter: '15' }) })
    const leaving = new AbortController()
    const asked = errorOf(askForPet(await clientOf(server), { signal: leaving.signal }))
    await server.until(({ requests, open }) => requests.length === 1 && open === 0)

    leaving.abort()

    expect(await asked).toMatchObject({ code: 'cancelled' })
  })

  test('leaves nothing behind on a signal that outlives the call', async () => {
    const { signal } = new AbortController()
    let listening = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...all: Parameters<typeof add>) => (listening++, add(...all))
    signal.removeEventListener = (...all: Parameters<typeof remove>) => (listening--, remove(...all))
    const client = await clientOf(await serve())

    await askForPet(client, { signal })
    await heard(say(client, signal))

    expect(listening).toBe(0)
  })
})

describe('the cap on calls at a time', () => {
  test('is kept, and everybody is served', async () => {
    const full = Promise.withResolvers<void>()
    const server = await serve({ answer: () => full.promise.then(() => petText) })
    const client = await clientOf(server, { MODEL_CONCURRENCY: '3' })

    const asked = Promise.all(Array.from({ length: 10 }, () => askForPet(client)))
    await server.until(({ open }) => open === 3)
    full.resolve()

    expect(await asked).toHaveLength(10)
    expect(server.mostOpen).toBe(3)
  })

  test('frees the slot of a caller who goes away, and the place of one who was still waiting', async () => {
    const server = await serve({ failures: ['no headers'] })
    const client = await clientOf(server, { MODEL_CONCURRENCY: '1' })
    const [hanging, queued] = [new AbortController(), new AbortController()]
    const first = errorOf(askForPet(client, { signal: hanging.signal }))
    const second = errorOf(askForPet(client, { signal: queued.signal }))
    const third = askForPet(client)
    await server.until(({ open }) => open === 1)

    queued.abort()
    expect(await second).toMatchObject({ code: 'cancelled' })
    hanging.abort()

    expect(await first).toMatchObject({ code: 'cancelled' })
    expect(await third).toMatchObject({ value: pet })
    expect(server.requests).toHaveLength(2)
  })

  test('holds for replies too, until each has been heard', async () => {
    const server = await serve()
    const client = await clientOf(server, { MODEL_STREAMS: '2' })

    await Promise.all(Array.from({ length: 6 }, () => heard(say(client))))

    expect(server.requests).toHaveLength(6)
    expect(server.mostOpen).toBeLessThanOrEqual(2)
  })
})

describe('Azure', () => {
  test('is called by deployment when an API version is set, with its own key header', async () => {
    const server = await serve()
    const client = await clientOf({ url: server.url.replace('/v1', '') }, { AZURE_API_VERSION: '2024-10-21' })

    await askForPet(client)
    await heard(say(client))

    const path = '/openai/deployments/pet-model/chat/completions?api-version=2024-10-21'
    expect(server.requests.map((request) => request.path)).toEqual([path, path])
    expect(server.requests[0]?.headers['api-key']).toBe(key)
  })
})
