import { afterEach, expect, test } from 'vitest'
import { coach } from '../../../src/conversation/coaching/coach.ts'
import { hintByRules } from '../../../src/conversation/coaching/give-hint.rules.ts'
import {
  type FakeModelServer,
  type FakeModelServerOptions,
  startFakeModelServer,
} from '../../support/fake-model-server.ts'
import { aConversation, aTurn } from '../../support/personas.ts'
import { aModelClient } from '../../support/product.ts'

/** Hints over the real wire. */

let server: FakeModelServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const conversation = aConversation({ mode: 'try_mode', turns: [aTurn(1)] })
const hint = {
  feels: 'She waits for something she can hold on to.',
  find_out: 'By when she needs an answer.',
  say_next: 'Name a date and say who sees to it.',
}
const never = new AbortController().signal

async function aModel(options: Partial<FakeModelServerOptions> = {}) {
  server = await startFakeModelServer({ answer: () => JSON.stringify(hint), ...options })
  return aModelClient(server.url)
}

test('a model words the hint, in one call of the strict schema', async () => {
  const given = await coach(conversation, { model: await aModel(), signal: never })

  expect(given.hint).toEqual({ ...hint, source: 'model' })
  expect(given.record).toMatchObject({ step: 'give-hint', source: 'model', attempts: 1, error: null })
  expect(server?.requests).toMatchObject([{ model: 'writer', schemaName: 'give-hint', format: 'schema' }])
})

test('a hint that gives something away is asked for once more', async () => {
  const leaking = { ...hint, find_out: 'That Tomas uses a blue inhaler twice a day.' }
  const model = await aModel({ answer: [JSON.stringify(leaking), JSON.stringify(hint)] })

  const given = await coach(conversation, { model, signal: never })

  expect(given).toMatchObject({ hint: { find_out: hint.find_out, source: 'model' }, record: { attempts: 2 } })
  expect(server?.requests[1]?.lastUserText).toContain('has not been said in the talk')
})

test('the rules answer for a model that fails, and the record says why', async () => {
  const given = await coach(conversation, { model: await aModel({ failures: () => ({ status: 500 }) }), signal: never })

  expect(given.hint).toEqual({ ...hintByRules(conversation), source: 'rules' })
  expect(given.record).toMatchObject({ source: 'rules', error: expect.stringContaining('500') })
})

test('nobody waits long for a model that says nothing', async () => {
  const model = await aModel({ failures: () => 'no headers' })

  const given = await coach(conversation, { model, signal: never, timeoutMs: 30 })

  expect(given).toEqual({ hint: { ...hintByRules(conversation), source: 'rules' }, record: null })
})

test('nothing is worded for somebody who went away', async () => {
  const gone = AbortSignal.abort()

  await expect(coach(conversation, { model: await aModel(), signal: gone })).rejects.toMatchObject({
    code: 'cancelled',
  })
  expect(server?.requests).toEqual([])
})
