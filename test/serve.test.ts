import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLowdbStore } from '../src/store/lowdb-store.ts'
import { startFakeModelServer } from './support/fake-model-server.ts'
import { modelAnswer, spoken } from './support/model-answers.ts'
import { aConversation } from './support/personas.ts'
import { counterpart, type Served, serveAsUser } from './support/run.ts'

/** The server as a process, as its user starts and stops it. */

let data: string
const running: Served[] = []
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'counterpart-serve-'))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop('SIGKILL')))
  await rm(data, { recursive: true })
})

async function serving(env: Record<string, string> = {}): Promise<Served> {
  const server = await serveAsUser(data, env)
  running.push(server)
  return server
}

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

async function aTalk(url: string): Promise<string> {
  const { persona } = await (await post(`${url}/api/personas`, { template_id: 'car-sale', mode: 'assess_mode' })).json()
  return (await (await post(`${url}/api/conversations`, { persona_id: persona.id })).json()).id
}

/** Writes at once, but says nothing until it is released. */
async function aModelThatHesitates() {
  const gate = Promise.withResolvers<void>()
  const model = await startFakeModelServer({
    answer: async (request) => {
      if (request.stream) await gate.promise
      return modelAnswer(request)
    },
  })
  return { model, release: gate.resolve }
}

test('prints the address, the engine in force and how to switch to a model', async () => {
  const { announced, url } = await serving()

  expect(announced).toContain(url)
  expect(announced).toMatch(/Engine: rules .*MODEL_BASE_URL, MODEL_API_KEY and MODEL_NAME, or OPENAI_API_KEY/)
  expect((await fetch(url)).status).toBe(200)
})

test('loses no acknowledged turn when it is killed, and goes on with the talk afterwards', async () => {
  const first = await serving()
  const id = await aTalk(first.url)
  for (const text of ['Good morning.', 'What do you drive now?', 'What matters most to you?']) {
    await (await post(`${first.url}/api/conversations/${id}/messages`, { text })).text()
  }

  await first.stop('SIGKILL')
  const second = await serving()
  await (await post(`${second.url}/api/conversations/${id}/messages`, { text: 'Where were we?' })).text()

  const { turns } = await (await fetch(`${second.url}/api/conversations/${id}`)).json()
  expect(turns.map(({ learner }: { learner: string }) => learner)).toEqual([
    'Good morning.',
    'What do you drive now?',
    'What matters most to you?',
    'Where were we?',
  ])
})

test('lets a reply under way finish when it is told to stop', async () => {
  const { model, release } = await aModelThatHesitates()
  const server = await serving({ MODEL_BASE_URL: model.url, MODEL_NAME: 'fake' })
  const id = await aTalk(server.url)

  const response = await post(`${server.url}/api/conversations/${id}/messages`, { text: 'Good morning.' })
  const reading = response.text()
  await model.until(({ requests }) => requests.some(({ stream }) => stream))
  const stopped = server.stop('SIGTERM')
  release()
  const status = await stopped

  expect(status).toBe(0)
  const said = [...(await reading).matchAll(/"delta":("(?:[^"\\]|\\.)*")/g)]
    .map(([, delta]) => JSON.parse(delta ?? '""'))
    .join('')
  expect(said).toBe(spoken)
  await model.close()
})

test('keeps the whole reply although the client left in the middle', async () => {
  const { model, release } = await aModelThatHesitates()
  const server = await serving({ MODEL_BASE_URL: model.url, MODEL_NAME: 'fake' })
  const id = await aTalk(server.url)

  const leaving = new AbortController()
  const response = await fetch(`${server.url}/api/conversations/${id}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'm1', text: 'Good morning.' }),
    signal: leaving.signal,
  })
  await response.body?.getReader().read()
  leaving.abort()
  release()
  await (await post(`${server.url}/api/conversations/${id}/messages`, { id: 'm1', text: 'Good morning.' })).text()

  const { turns } = await (await fetch(`${server.url}/api/conversations/${id}`)).json()
  expect(turns).toMatchObject([{ turn: 1, reply: spoken, source: 'model', error: null }])
  expect(model.requests.filter(({ stream }) => stream)).toHaveLength(1)
  await model.close()
})

test('deletes talks older than RETENTION_DAYS when it starts, and keeps the others', async () => {
  const store = await openLowdbStore(data, { log: () => {} })
  await store.conversations.put('old', aConversation({ id: 'old', started_at: '2020-02-01T10:00:00Z' }))
  await store.conversations.put('new', aConversation({ id: 'new', started_at: new Date().toISOString() }))
  await store.close()

  const server = await serving({ RETENTION_DAYS: '30', LOG_LEVEL: 'info' })
  await expect
    .poll(() => server.announced, { timeout: 60_000 })
    .toContain('"event":"talks-deleted","count":1,"older_than_days":30')

  expect((await fetch(`${server.url}/api/conversations/old`)).status).toBe(404)
  expect((await fetch(`${server.url}/api/conversations/new`)).status).toBe(200)
  expect(await (await fetch(`${server.url}/api/settings`)).json()).toMatchObject({ retention_days: 30 })
  expect(await server.stop('SIGTERM')).toBe(0)
})

test('refuses a second server on the same data, and says which process has it', async () => {
  const { pid } = await serving()

  const { status, err } = await counterpart(['serve', '--port', '0', '--data', data])

  expect(status).toBe(1)
  expect(err).toContain(String(pid))
})

test('says so when the port is taken', async () => {
  const { url } = await serving()
  const other = join(data, 'other')

  const { status, err } = await counterpart(['serve', '--port', new URL(url).port, '--data', other])

  expect(status).toBe(1)
  expect(err).toMatch(/cannot listen: .*is in use; set PORT or HOST/)
})

test('reports every fault of the environment at once, without secrets', async () => {
  const { status, err } = await counterpart(['serve'], {
    env: { PORT: 'many', ENGINE: 'magic', API_TOKEN: 'short', HOST: '0.0.0.0' },
  })

  expect(status).toBe(1)
  for (const variable of ['PORT', 'ENGINE', 'API_TOKEN']) expect(err).toContain(variable)
  expect(err).not.toContain('"short"')
})

test('leaves no lock behind after a clean stop', async () => {
  const server = await serving()

  expect(await server.stop('SIGTERM')).toBe(0)
  expect((await readdir(data)).filter((name) => name.includes('lock'))).toEqual([])
})
