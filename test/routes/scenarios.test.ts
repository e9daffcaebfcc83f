import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.ts'
import { dampFlat, modelAnswer } from '../support/model-answers.ts'
import { aPersona } from '../support/personas.ts'
import { aModelClient, aProduct } from '../support/product.ts'

/** Scenarios as learners find them and trainers make them. */

type App = ReturnType<typeof createApp>
let app: App
let store: Store
let server: FakeModelServer | null = null
beforeEach(async () => {
  app = await anApp()
})
afterEach(async () => {
  await server?.close()
  server = null
})

async function anApp(changes: Parameters<typeof aProduct>[0] = {}): Promise<App> {
  store = createMemoryStore()
  return createApp({
    roleplay: await aProduct({ store, ...changes }),
    version: 'test',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
}

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const text = dampFlat.text.trim() // as it is read
const read = async (path: string) => (await app.request(path)).json()
const uploaded = async () => (await (await send('POST', '/api/scenarios', dampFlat)).json()).template_id

describe('what learners are told beforehand', () => {
  test('is who, where and what for, and nothing that the other person or the trainer keeps', async () => {
    const { template_data } = await read('/api/scenarios/car-sale')

    const told = await read('/api/scenarios/car-sale?view=learner')

    expect(Object.keys(told).toSorted()).toEqual(['bundled', 'publication', 'template_data', 'template_id'])
    expect(Object.keys(told.template_data).toSorted()).toEqual([
      'archetype_classification',
      'context_overview',
      'general_info',
      'persona_definitions',
      'rubric',
    ])
    const { name, age, gender, role } = template_data.persona_definitions.assess_mode_ai_bot
    expect(told.template_data.persona_definitions.assess_mode_ai_bot).toEqual({ name, age, gender, role })
    expect(told.template_data.context_overview.learner_goal).toBe(template_data.context_overview.learner_goal)
    const { context_overview, ...others } = told.template_data // the learner's own side may stand among the statements
    expect(Object.keys(context_overview)).toEqual(['summary', 'learner_role', 'learner_goal', 'setting'])
    for (const { text } of template_data.facts) expect(JSON.stringify(others)).not.toContain(text)
  })
})

describe('the list', () => {
  test('tells what to practise, whom one meets and how long it takes', async () => {
    const { scenarios } = await read('/api/scenarios')

    expect(scenarios).toContainEqual(
      expect.objectContaining({
        template_id: 'pharma-sales-gynaecologist',
        purpose: expect.stringMatching(/\w+ \w+ \w+/),
        meets: {
          name: 'Dr. Helena Sarmento',
          role: expect.stringContaining('gynaecologist'),
          gender: 'female',
          age: 52,
        },
        minutes: 12,
        published: true,
      }),
    )
  })

  test('says null for what the document leaves open', async () => {
    const template_id = await uploaded()
    const { scenarios } = await read('/api/scenarios')

    expect(scenarios.find((one: { template_id: string }) => one.template_id === template_id)).toMatchObject({
      minutes: null,
      meets: { name: 'Ines Carvalho' },
    })
  })

  test('holds only what is published when learners ask for it', async () => {
    const template_id = await uploaded()
    await send('PUT', '/api/scenarios/car-sale/publication', { published: false })

    const idsOf = async (query: string) =>
      (await read(`/api/scenarios${query}`)).scenarios.map((one: { template_id: string }) => one.template_id)

    expect(await idsOf('?published=true')).toHaveLength(5)
    expect((await idsOf('?published=false')).toSorted()).toEqual(['car-sale', template_id].toSorted())
    expect(await idsOf('')).toHaveLength(7)
    expect((await send('GET', '/api/scenarios?published=perhaps')).status).toBe(422)
  })
})

describe('publication', () => {
  test('is not there for an upload until its trainer publishes it, with the personas to meet', async () => {
    const template_id = await uploaded()
    const before = await read(`/api/scenarios/${template_id}`)
    const { persona } = await (await send('POST', '/api/personas', { template_id })).json()

    const response = await send('PUT', `/api/scenarios/${template_id}/publication`, {
      published: true,
      persona_ids: [persona.id, persona.id],
    })

    expect(before).toMatchObject({ bundled: false, publication: { published: false, persona_ids: [] } })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      ...before,
      publication: { published: true, persona_ids: [persona.id] },
    })
  })

  test('keeps the chosen personas when it is only switched, and through an edit of the template', async () => {
    const template_id = await uploaded()
    const { persona } = await (await send('POST', '/api/personas', { template_id })).json()
    const path = `/api/scenarios/${template_id}`
    await send('PUT', `${path}/publication`, { published: true, persona_ids: [persona.id] })
    await send('PUT', `${path}/publication`, { published: false })

    await send('PUT', path, (await read(path)).template_data)

    expect((await read(path)).publication).toEqual({ published: false, persona_ids: [persona.id] })
  })

  test('of a bundled scenario outlives taking back its edits', async () => {
    const path = '/api/scenarios/car-sale'
    const { template_data } = await read(path)
    await send('PUT', `${path}/publication`, { published: false })
    await send('PUT', path, { ...template_data, general_info: { ...template_data.general_info, title: 'Changed' } })

    expect((await send('DELETE', path)).status).toBe(204)

    expect(await read(path)).toMatchObject({ template_data, publication: { published: false } })
    expect((await read('/api/scenarios?published=true')).scenarios).toHaveLength(5)
  })

  test('refuses personas that are not there or belong elsewhere, and changes nothing', async () => {
    await store.personas.put('persona-1', aPersona({ template_id: 'dei-incident' }))

    const response = await send('PUT', '/api/scenarios/car-sale/publication', {
      published: false,
      persona_ids: ['nobody', 'persona-1'],
    })

    expect(response.status).toBe(422)
    expect((await response.json()).errors).toMatchObject([{ path: 'persona_ids.0' }, { path: 'persona_ids.1' }])
    expect((await read('/api/scenarios/car-sale')).publication).toEqual({ published: true, persona_ids: [] })
    expect((await send('PUT', '/api/scenarios/nothing/publication', { published: true })).status).toBe(404)
  })

  test('forgets a persona that is deleted', async () => {
    const order = { template_id: 'car-sale' }
    const one = (await (await send('POST', '/api/personas', { ...order, variation_id: 1 })).json()).persona.id
    const other = (await (await send('POST', '/api/personas', { ...order, variation_id: 2 })).json()).persona.id
    await send('PUT', '/api/scenarios/car-sale/publication', { published: true, persona_ids: [one, other] })

    await send('DELETE', `/api/personas/${one}`)

    expect((await read('/api/scenarios/car-sale')).publication).toEqual({ published: true, persona_ids: [other] })
  })
})

describe('the document', () => {
  test('is given as it was read, so that every span of the template stands in it', async () => {
    const template_id = await uploaded()
    const { template_data, document } = await read(`/api/scenarios/${template_id}`)

    expect(await read(`/api/scenarios/${template_id}/document`)).toEqual({ name: dampFlat.name, text })
    expect(document).toEqual({ name: dampFlat.name, characters: text.length })
    for (const { start, end, quote } of Object.values<{ start: number; end: number; quote: string }>(
      template_data.spans,
    ))
      expect(text.slice(start, end)).toBe(quote)
  })

  test('is missing where only template data was given', async () => {
    const { template_data } = await read('/api/scenarios/car-sale')
    await store.scenarios.put('by-hand', {
      template_id: 'by-hand',
      document: null,
      template_data: { ...template_data, template_id: 'by-hand' },
      steps: [],
      bundled: false,
    })

    expect((await read('/api/scenarios/by-hand')).document).toBeNull()
    expect((await app.request('/api/scenarios/by-hand/document')).status).toBe(404)
    expect((await app.request('/api/scenarios/unheard-of/document')).status).toBe(404)
  })
})

describe('an upload that is watched', () => {
  const watching = { accept: 'text/event-stream' }
  const eventsOf = (body: string) =>
    body
      .trim()
      .split('\n\n')
      .map((block) => {
        const [, event, data = ''] = /^event: (.*)\ndata: (.*)$/s.exec(block) ?? []
        return { event, data: JSON.parse(data) }
      })

  test.each(['rules', 'model'])('tells document, step and scenario one after the other (%s)', async (engine) => {
    if (engine === 'model') {
      server = await startFakeModelServer({ answer: modelAnswer })
      app = await anApp({ model: await aModelClient(server.url) })
    }

    const response = await send('POST', '/api/scenarios', dampFlat, watching)
    const events = eventsOf(await response.text())

    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(events).toMatchObject([
      { event: 'document', data: { name: 'damp-flat.md', characters: text.length } },
      { event: 'step', data: { step: 'extract-template', source: engine } },
      { event: 'scenario', data: { publication: { published: false }, bundled: false } },
    ])
    const { template_id } = events[2]?.data ?? {}
    expect(await read(`/api/scenarios/${template_id}`)).toEqual(events[2]?.data)
  })

  test('a file that cannot be read is a status, not an event', async () => {
    const response = await send('POST', '/api/scenarios', { name: 'blank.md', text: ' \n ' }, watching)

    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })

  test('what fails on the way is an error event with the problem', async () => {
    await store.close()

    const response = await send('POST', '/api/scenarios', dampFlat, watching)

    expect(eventsOf(await response.text()).at(-1)).toMatchObject({ event: 'error', data: { status: 503 } })
  })
})
