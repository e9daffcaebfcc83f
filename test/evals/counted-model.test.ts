import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { countedModel } from '../../evals/counted-model.ts'
import type { ModelClient } from '../../src/llm/model-client.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpart-cache-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const object = {
  purpose: 'write' as const,
  name: 'a-step',
  messages: [{ role: 'user' as const, content: 'How many?' }],
  schema: z.object({ n: z.number() }),
  maxOutputTokens: 50,
}
const speech = { messages: [{ role: 'user' as const, content: 'Good morning.' }], maxOutputTokens: 50 }

test('counts calls and tokens, and asks every time when there is no cache', async () => {
  const { model, usage } = countedModel(aModel(), null, '')

  expect((await model.object(object)).value).toEqual({ n: 1 })
  expect((await model.object(object)).value).toEqual({ n: 2 })
  expect(await heard(model)).toBe('Good day. 1')
  expect(usage()).toEqual({ calls: 3, cached: 0, input: 30, output: 15 })
})

test('does not ask the same question twice, also in another process, and says how often it did not', async () => {
  const first = countedModel(aModel(), folder, 'repeat 0')
  await first.model.object(object)
  await heard(first.model)

  const second = countedModel(aModel('other words'), folder, 'repeat 0')

  expect((await second.model.object(object)).value).toEqual({ n: 1 })
  expect(await heard(second.model)).toBe('Good day. 1')
  expect(second.usage()).toEqual({ calls: 0, cached: 2, input: 0, output: 0 })
})

test('asks anew for a repeated run, for another question, another schema and another model', async () => {
  await countedModel(aModel(), folder, 'repeat 0').model.object(object)
  const asked = async (model: ModelClient, salt: string, changes: object) => {
    const counted = countedModel(model, folder, salt)
    await counted.model.object({ ...object, ...changes })
    return counted.usage().calls
  }

  expect(await asked(aModel(), 'repeat 1', {})).toBe(1)
  expect(await asked(aModel(), 'repeat 0', { messages: [{ role: 'user', content: 'How few?' }] })).toBe(1)
  expect(await asked(aModel(), 'repeat 0', { schema: z.object({ n: z.number(), why: z.string().optional() }) })).toBe(1)
  expect(await asked({ ...aModel(), describes: 'another' }, 'repeat 0', {})).toBe(1)
  expect(await asked(aModel(), 'repeat 0', {})).toBe(0)
})

test('does not keep a reply that somebody stopped, and asks again where the kept file is damaged', async () => {
  const { model, usage } = countedModel(aModel(), folder, '')
  for await (const _ of model.speech(speech).text) break
  expect(await readdir(folder).catch(() => [])).toEqual([])

  await model.object(object)
  for (const file of await readdir(folder)) await writeFile(join(folder, file), '{"text": ')
  const later = countedModel(aModel(), folder, '')
  await later.model.object(object)

  expect(usage()).toMatchObject({ calls: 2, cached: 0 })
  expect(later.usage()).toMatchObject({ calls: 1, cached: 0 })
})

test('asks again what is asked a second time in one run, also at the same time, and keeps both answers', async () => {
  const { model, usage } = countedModel(aModel(), folder, '')

  const both = await Promise.all([model.object(object), model.object(object)])

  expect(new Set(both.map(({ value }) => value))).toEqual(new Set([{ n: 1 }, { n: 2 }])) // whichever was asked first
  expect(usage().calls).toBe(2)
  const later = countedModel(aModel('other words'), folder, '')
  const again = [await later.model.object(object), await later.model.object(object)]
  expect(again.map(({ value }) => value)).toEqual(both.map(({ value }) => value))
  expect(later.usage()).toMatchObject({ calls: 0, cached: 2 })
})

function aModel(words = 'Good day.'): ModelClient {
  const tokens = { input: 10, output: 5 }
  let asked = 0
  let spoken = 0
  return {
    describes: 'a model',
    async object({ schema }) {
      const value = schema.parse({ n: ++asked })
      return { value, text: JSON.stringify(value), tokens, ms: 1 }
    },
    speech() {
      const said = [`${words} `, String(++spoken)]
      async function* text() {
        yield* said
      }
      return { text: text(), tokens: () => tokens, finish: () => 'stop' }
    },
  }
}

async function heard(model: ModelClient): Promise<string> {
  let text = ''
  for await (const piece of model.speech(speech).text) text += piece
  return text
}
