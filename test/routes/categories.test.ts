import { beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import type { Store } from '../../src/store/store.ts'
import { aCategory } from '../store/samples.ts'
import { aProduct } from '../support/product.ts'

/** Kinds of detail that trainers add. */

let app: ReturnType<typeof createApp>
let store: Store
beforeEach(async () => {
  store = createMemoryStore()
  app = createApp({
    roleplay: await aProduct({ store, ownCategories: [aCategory('from_the_file')] }),
    version: 'test',
    loopbackOnly: true,
    webRoot: '.',
    isReady: () => true,
    log: () => {},
  })
})

const send = (method: string, path: string, body?: unknown) =>
  app.request(path, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
const listed = async () => (await send('GET', '/api/categories')).json()

/** What the document of the car sale speaks of. */
const trailer = {
  description: 'Rowing, the trailer and the dog.',
  relevant_when: 'the family travels to regattas.',
  example_fields: ['regattas', 'trailer_weight', 'roof_box', 'dog', 'wet_bags', 'tow_bar'],
  cues: ['regattas', 'rowing trailer', 'tow bar', 'roof box', 'Pirat', 'wet bags', 'rows'],
}

test('are listed beside those that come with the product', async () => {
  const { library, own } = await listed()

  expect(library).toHaveLength(17)
  expect(own).toEqual([{ ...aCategory('from_the_file'), source: 'file' }])
})

describe('a trainer’s own', () => {
  test('is kept, changed and deleted', async () => {
    const response = await send('PUT', '/api/categories/trailer_context', trailer)
    const made = { name: 'trailer_context', ...trailer, source: 'trainer' }

    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(made)
    expect((await listed()).own).toContainEqual(made)

    await send('PUT', '/api/categories/trailer_context', { ...trailer, description: 'Other words.' })
    expect((await listed()).own).toContainEqual({ ...made, description: 'Other words.' })

    expect((await send('DELETE', '/api/categories/trailer_context')).status).toBe(204)
    expect((await send('DELETE', '/api/categories/trailer_context')).status).toBe(404)
    expect((await listed()).own).toHaveLength(1)
  })

  test('is chosen for a persona where the document speaks of it, and can be written anew', async () => {
    await send('PUT', '/api/categories/trailer_context', trailer)

    const { persona } = await (await send('POST', '/api/personas', { template_id: 'car-sale' })).json()
    await send('DELETE', '/api/categories/trailer_context')
    const rewritten = await send('POST', `/api/personas/${persona.id}/categories/trailer_context`)

    expect(persona.detail_categories_included).toContain('trailer_context')
    expect(rewritten.status).toBe(200)
  })

  test.each([
    ['a name of the library', 'family_context', trailer, 'name'],
    ['a name of the file', 'from_the_file', trailer, 'name'],
    ['a name that is none', 'Family', trailer, 'name'],
    ['another name than in the path', 'trailer_context', { ...trailer, name: 'other_context' }, 'name'],
    ['too few fields', 'trailer_context', { ...trailer, example_fields: ['one'] }, 'example_fields'],
    ['no description', 'trailer_context', { ...trailer, description: ' ' }, 'description'],
  ])('is refused with %s', async (_, name, body, path) => {
    const response = await send('PUT', `/api/categories/${name}`, body)

    expect(response.status).toBe(422)
    expect((await response.json()).errors).toMatchObject([{ path }])
    expect((await listed()).own).toHaveLength(1)
  })

  test('gives way to one of the same name in the file', async () => {
    await store.categories.put('from_the_file', { ...aCategory('from_the_file'), description: 'Older.' })

    expect((await listed()).own).toEqual([{ ...aCategory('from_the_file'), source: 'file' }])
  })

  test('of the file or the library cannot be deleted', async () => {
    expect((await send('DELETE', '/api/categories/from_the_file')).status).toBe(404)
    expect((await send('DELETE', '/api/categories/family_context')).status).toBe(404)
  })
})
