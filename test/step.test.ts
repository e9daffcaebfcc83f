import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readEnv } from '../src/env.ts'
import { RoleplayError } from '../src/errors.ts'
import { createModelClient } from '../src/llm/generate.ts'
import { createStepRunner, type Step, type StepRecord } from '../src/step.ts'
import { type FakeModelServer, type Failure, startFakeModelServer } from './support/fake-model-server.ts'
import { scriptedModel } from './support/scripted-model.ts'

interface Question {
  readonly about: string
}
const Answer = z.object({ words: z.array(z.string()) })
type Answer = z.infer<typeof Answer>

const describeThing: Step<Question, Answer> = {
  name: 'describe-thing',
  purpose: 'write',
  schema: Answer,
  maxOutputTokens: 50,
  prompt: ({ about }) => ({ instructions: 'Give three words.', input: `About: ${about}` }),
  problems: ({ words }) => (words.length === 3 ? [] : [`Give three words, not ${words.length}.`]),
  rules: ({ about }) => ({ words: [about] }),
}

const three = { words: ['round', 'red', 'ripe'] }
const two = { words: ['round', 'red'] }

describe('without a model', () => {
  test('the rules answer, and the record says that nobody was asked', async () => {
    const run = createStepRunner({ model: null })

    expect(await run(describeThing, { about: 'apple' }, 'fruit')).toEqual({
      value: { words: ['apple'] },
      source: 'rules',
      error: null,
    })

    const tokens = { input: 0, output: 0 }
    expect(run.records).toEqual([
      { step: 'describe-thing', part: 'fruit', source: 'rules', attempts: 0, ms: 0, tokens, error: null },
    ])
  })
})

describe('with a model', () => {
  test('its answer counts when it fits and nothing is wrong with it', async () => {
    const model = scriptedModel({ objects: [three] })
    const run = createStepRunner({ model })

    expect(await run(describeThing, { about: 'apple' })).toEqual({ value: three, source: 'model', error: null })

    expect(run.records).toMatchObject([
      { part: null, source: 'model', attempts: 1, tokens: { input: 10, output: 5 }, error: null },
    ])
    expect(model.objectRequests[0]?.messages).toEqual([
      { role: 'system', content: 'Give three words.' },
      { role: 'user', content: 'About: apple' },
    ])
  })

  test('what is personal comes back into the answer, and goes out again with nothing that was wrong with it', async () => {
    const model = scriptedModel({
      objects: [{ words: ['Merrin'] }, { words: ['Merrin', 'is', 'ripe'] }, two, { words: ['Merrin'] }],
    })
    const run = createStepRunner({ model })
    const step: typeof describeThing = {
      ...describeThing,
      problems: ({ words }) => (words.length === 3 ? [] : [`Give three words, not "${words.join(' ')}".`]),
      personal: () => ({
        hide: (text) => text.replaceAll('Petra', 'Merrin'),
        restore: (text) => text.replaceAll('Merrin', 'Petra'),
      }),
    }

    expect((await run(step, { about: 'apple' })).value).toEqual({ words: ['Petra', 'is', 'ripe'] })

    const failed = await run(step, { about: 'pear' })
    expect(failed).toMatchObject({ source: 'rules', error: expect.stringContaining('not "Petra"') })
    expect(run.records[1]?.error).toContain('not "Merrin"') // records are logged
    expect(JSON.stringify(model.objectRequests[1]?.messages)).toContain('not \\"Merrin\\"')
    expect(JSON.stringify(model.objectRequests)).not.toContain('Petra')
  })

  test('it is shown its answer and told what was wrong, once', async () => {
    const model = scriptedModel({ objects: [two, three] })
    const run = createStepRunner({ model })

    expect(await run(describeThing, { about: 'apple' })).toEqual({ value: three, source: 'model', error: null })

    expect(run.records).toMatchObject([
      { source: 'model', attempts: 2, tokens: { input: 20, output: 10 }, error: null },
    ])
    expect(model.objectRequests[1]?.messages.slice(2)).toEqual([
      { role: 'assistant', content: JSON.stringify(two) },
      { role: 'user', content: expect.stringContaining('- Give three words, not 2.') },
    ])
  })

  test('the rules answer when the mended answer is wrong too, and the record says why', async () => {
    const run = createStepRunner({ model: scriptedModel({ objects: [two, { words: [] }] }) })

    expect(await run(describeThing, { about: 'apple' })).toEqual({
      value: { words: ['apple'] },
      source: 'rules',
      error: run.records[0]?.error,
    })

    expect(run.records).toMatchObject([
      {
        source: 'rules',
        attempts: 2,
        tokens: { input: 20, output: 10 },
        error: expect.stringContaining('three words, not 0'),
      },
    ])
  })

  test('an error that is neither the endpoint nor the caller is not covered up', async () => {
    const bug = new TypeError('not a function')
    const run = createStepRunner({ model: scriptedModel({ objects: [bug] }) })

    await expect(run(describeThing, { about: 'apple' })).rejects.toBe(bug)
    expect(run.records).toEqual([])
  })

  test('a caller who went away gets no answer by rules', async () => {
    const leaving = new AbortController()
    const gone = () => {
      leaving.abort()
      return new RoleplayError('cancelled', 'gone')
    }
    const run = createStepRunner({ model: scriptedModel({ objects: [gone] }), signal: leaving.signal })

    await expect(run(describeThing, { about: 'apple' })).rejects.toMatchObject({ code: 'cancelled' })
    await expect(run(describeThing, { about: 'pear' })).rejects.toMatchObject({ code: 'cancelled' })
    expect(run.records).toEqual([])
  })

  test('steps run side by side and are recorded in the order in which they are done', async () => {
    const seen: StepRecord[] = []
    let finishFirst = (_answer: unknown) => {}
    const slow = new Promise((resolve) => (finishFirst = resolve))
    const run = createStepRunner({
      model: scriptedModel({ objects: [slow, three] }),
      onRecord: (record) => seen.push(record),
    })

    const first = run(describeThing, { about: 'apple' }, 'first')
    await run(describeThing, { about: 'pear' }, 'second')
    finishFirst(three)
    await first

    expect(seen.map(({ part }) => part)).toEqual(['second', 'first'])
    expect(run.records).toEqual(seen)
  })
})

describe('over the wire', () => {
  let server: FakeModelServer | undefined
  afterEach(async () => {
    const closing = server?.close()
    server = undefined
    await closing
  })

  async function runWith(failures: readonly (Failure | null)[] | (() => Failure), variables = {}) {
    server = await startFakeModelServer({ answer: () => JSON.stringify(three), failures })
    const { endpoint } = readEnv({ MODEL_BASE_URL: server.url, MODEL_NAME: 'm', ...variables })
    if (!endpoint) throw new Error('expected an endpoint')
    const run = createStepRunner({ model: await createModelClient(endpoint, { retry: { backOffMs: 1 } }) })
    const result = await run(describeThing, { about: 'apple' })
    return { result, record: run.records[0], server }
  }

  test.each<Failure>(['fenced json', 'json in prose', 'thinking aloud', 'json_schema rejected', 'json rejected'])(
    'the model answers at the first attempt although the endpoint has its ways: %s',
    async (failure) => {
      const { result, record } = await runWith(() => failure)

      expect(result).toEqual({ value: three, source: 'model', error: null })
      expect(record).toMatchObject({ attempts: 1, error: null })
    },
  )

  test.each<Failure>([{ status: 500 }, { status: 429, retryAfterMs: 1 }, 'socket cut'])(
    'the model answers after a failure that passes: %j',
    async (failure) => {
      const { result, record } = await runWith([failure])

      expect(result.source).toBe('model')
      expect(record).toMatchObject({ attempts: 1, error: null })
    },
  )

  test.each<Failure>(['malformed json', 'schema violation', 'refusal', 'empty answer', 'cut off by length'])(
    'the model answers at the second attempt after one bad answer: %s',
    async (failure) => {
      const { result, record, server } = await runWith([failure])

      expect(result).toEqual({ value: three, source: 'model', error: null })
      expect(record).toMatchObject({ attempts: 2, error: null })
      expect(server.requests[1]?.lastUserText).toContain('cannot be used')
      expect(record?.tokens.input).toBeGreaterThan(0)
    },
  )

  test('the second attempt has more room when the first was cut off', async () => {
    const { server } = await runWith(['cut off by length'])

    expect(server.requests.map(({ body }) => body.max_tokens)).toEqual([50, 100])
  })

  test.each<[Failure, number, RegExp]>([
    ['malformed json', 2, /one complete JSON object/],
    ['schema violation', 2, /words: missing/],
    ['refusal', 2, /refused/],
    ['empty answer', 2, /empty/],
    ['cut off by length', 2, /cut off/],
    ['html', 1, /MODEL_BASE_URL/],
    ['socket cut', 1, /connection/],
    ['no headers', 1, /was not done for/],
    [{ status: 500 }, 1, /500/],
    [{ status: 429, retryAfterMs: 1 }, 1, /429/],
    [{ status: 401 }, 1, /MODEL_API_KEY/],
    [{ status: 404 }, 1, /MODEL_NAME/],
  ])(
    'the rules answer when the endpoint keeps failing, and the record says how: %j',
    async (failure, attempts, error) => {
      const { result, record } = await runWith(
        () => failure,
        failure === 'no headers' ? { MODEL_TIMEOUT_MS: '500' } : {},
      )

      expect(result).toEqual({ value: { words: ['apple'] }, source: 'rules', error: record?.error })
      expect(record).toMatchObject({ source: 'rules', attempts, error: expect.stringMatching(error) })
      expect(record?.error).not.toContain('\n')
      expect(Number.isInteger(record?.ms)).toBe(true)
    },
  )
})
