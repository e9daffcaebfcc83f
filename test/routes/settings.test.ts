import { afterEach, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { testConnection } from '../../src/llm/connection-test.ts'
import { RoleplayError } from '../../src/errors.ts'
import {
  type FakeModelServer,
  type FakeModelServerOptions,
  startFakeModelServer,
} from '../support/fake-model-server.ts'
import { aModelClient, aProduct } from '../support/product.ts'
import { scriptedModel } from '../support/scripted-model.ts'

/** What is in force, and whether it works; the key stays where it is. */

let server: FakeModelServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

async function anApp(options: Partial<FakeModelServerOptions> | null, changes: Parameters<typeof aProduct>[0] = {}) {
  server = options && (await startFakeModelServer({ answer: () => '{"ok":true}', ...options }))
  const model = server && (await aModelClient(server.url))
  return createApp({
    roleplay: await aProduct({ model, ...changes }),
    version: '1.2.3',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
}

async function tested(app: Awaited<ReturnType<typeof anApp>>) {
  const response = await app.request('/api/settings/connection-test', { method: 'POST' })
  expect(response.status).toBe(200)
  return response.json()
}

test('tell the rules engine, and that nothing is configured which could fail', async () => {
  const app = await anApp(null, { helplines: [{ name: 'House line', contact: '0800 1' }] })

  expect(await (await app.request('/api/settings')).json()).toEqual({
    version: '1.2.3',
    engine: 'rules',
    model: null,
    turn_judge: false,
    retention_days: null,
    own_categories: 0,
    helplines: [{ name: 'House line', contact: '0800 1' }],
  })
  expect(await tested(app)).toEqual({ ok: true, ms: 0, detail: expect.stringMatching(/^No model is configured/) })
})

test('tell host and models of an endpoint, and nothing secret', async () => {
  const app = await anApp({}, { turnJudge: true, retentionDays: 90 })

  const text = await (await app.request('/api/settings')).text()

  const host = new URL(server?.url ?? '').host
  expect(JSON.parse(text)).toMatchObject({
    engine: 'model',
    model: { describes: `writer, speaker, judge at ${host}`, host, write: 'writer', speak: 'speaker', judge: 'judge' },
    turn_judge: true,
    retention_days: 90,
  })
  expect(text).not.toContain('secret-key-of-the-test')
  expect(text).not.toContain('/v1')
})

test('a test asks each model once, and says how long it took', async () => {
  const asked: string[] = []
  const app = await anApp({
    answer: ({ model }) => {
      asked.push(model)
      return '{"ok":true}'
    },
  })

  const { ok, ms, detail } = await tested(app)

  expect({ ok, detail }).toEqual({ ok: true, detail: expect.stringMatching(/ answered\.$/) })
  expect(ms).toBeGreaterThan(0)
  expect(asked.toSorted()).toEqual(['judge', 'speaker', 'writer'])
})

test.each([
  ['refuses the key', { status: 401 } as const, /refused the key; check MODEL_API_KEY/],
  ['does not know the model', { status: 404 } as const, /does not know the model/],
  ['answers something else', 'schema violation' as const, /writer: /],
])('a test of an endpoint that %s says so, without the key', async (_, failure, expected) => {
  const app = await anApp({ failures: () => failure })

  const result = await tested(app)

  expect(result).toMatchObject({ ok: false, detail: expect.stringMatching(expected) })
  expect(result.detail).not.toContain('secret-key-of-the-test')
})

test('names only the model that does not work', async () => {
  const app = await anApp({ failures: ({ model }) => (model === 'judge' ? { status: 404 } : null) })

  const { ok, detail } = await tested(app)

  expect(ok).toBe(false)
  expect(detail).toMatch(/^judge: /)
  expect(detail).not.toMatch(/writer|speaker/)
})

test('does not wait for an endpoint that stays silent', async () => {
  const silent = scriptedModel({
    objects: [
      ({ signal }: { signal: AbortSignal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    ],
  })

  expect(await testConnection(silent, { timeoutMs: 20 })).toMatchObject({
    ok: false,
    detail: 'a scripted model did not answer within 0.02 seconds.',
  })
})

test('a bug is no bad connection', async () => {
  await expect(testConnection(scriptedModel({ objects: [new TypeError('ours')] }))).rejects.toThrow('ours')
  await expect(
    testConnection(scriptedModel({ objects: [new RoleplayError('cancelled', 'the caller left')] })),
  ).rejects.toThrow('the caller left')
})
