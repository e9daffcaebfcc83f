import { afterEach, expect, test } from 'vitest'
import { lookAgain } from '../../../src/conversation/second-look/look-again.ts'
import { type FakeModelServer, startFakeModelServer } from '../../support/fake-model-server.ts'
import { aConversation, aTurn } from '../../support/personas.ts'
import { aModelClient } from '../../support/product.ts'

let server: FakeModelServer
afterEach(() => server.close())

const turn = aTurn(1, { reply: 'Let me give you some feedback on how you asked that.' })
const conversation = aConversation({ turns: [turn] })

async function aSilentModel() {
  server = await startFakeModelServer({ answer: [], failures: () => 'no headers' })
  return aModelClient(server.url)
}

test('a judge that hangs is given up; what the rules see is kept, the rest could not be judged', async () => {
  const model = await aSilentModel()

  const judged = await lookAgain({ conversation, turn }, { model, signal: new AbortController().signal, timeoutMs: 50 })

  expect(judged).toMatchObject({ source: 'rules', attempts: 1, error: 'no answer within 50 ms' })
  expect(judged?.answers.map(({ answer }) => answer)).toEqual(['yes', 'cannot_tell', 'cannot_tell', 'cannot_tell'])
  await server.until(({ open }) => open === 0) // and nothing is spent on it any more
})

test('a process that stops judges nothing', async () => {
  const model = await aSilentModel()
  const stopping = new AbortController()

  const judging = lookAgain({ conversation, turn }, { model, signal: stopping.signal })
  await server.until(({ open }) => open > 0)
  stopping.abort()

  expect(await judging).toBeNull()
})
