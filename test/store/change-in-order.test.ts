import { expect, test } from 'vitest'
import { createChangeInOrder } from '../../src/store/change-in-order.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { aConversation } from '../support/personas.ts'

const flagged = (flag: string) => (latest: ReturnType<typeof aConversation>) => ({
  ...latest,
  flags: [...latest.flags, flag],
})

test('of changes made at the same time none is lost', async () => {
  const { conversations } = createMemoryStore()
  await conversations.put('conversation-1', aConversation())
  const change = createChangeInOrder(conversations)

  await Promise.all(['a', 'b', 'c'].map((flag) => change('conversation-1', flagged(flag))))

  expect((await conversations.get('conversation-1'))?.flags).toEqual(['a', 'b', 'c'])
})

test('a change that fails does not keep the next one from being made', async () => {
  const { conversations } = createMemoryStore()
  await conversations.put('conversation-1', aConversation())
  const change = createChangeInOrder(conversations)

  const failing = change('conversation-1', () => {
    throw new Error('no')
  })
  const next = change('conversation-1', flagged('b'))

  await expect(failing).rejects.toThrow('no')
  expect((await next)?.flags).toEqual(['b'])
})

test('what is gone is not brought back', async () => {
  const { conversations } = createMemoryStore()

  expect(await createChangeInOrder(conversations)('conversation-1', flagged('a'))).toBeNull()
  expect(await conversations.get('conversation-1')).toBeNull()
})

test('a value that is deleted in between is not brought back by a change that waits', async () => {
  const { conversations } = createMemoryStore()
  await conversations.put('conversation-1', aConversation())
  const change = createChangeInOrder(conversations)

  const [deleted, changed] = await Promise.all([
    change('conversation-1', () => null),
    change('conversation-1', flagged('a')),
  ])

  expect([deleted, changed]).toEqual([null, null])
  expect(await conversations.get('conversation-1')).toBeNull()
})
