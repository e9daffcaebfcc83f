import { expect, test } from 'vitest'
import { pageModule } from './page-module.ts'

type Message = { id: string; text: string }
type SimpleStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
interface Unsent {
  openMessage(conversationId: string, storage: SimpleStorage): Message | null
  keepMessage(conversationId: string, message: Message, storage: SimpleStorage): void
  forgetMessage(conversationId: string, storage: SimpleStorage): void
  newMessageId(): string
}
const { openMessage, keepMessage, forgetMessage, newMessageId } = await pageModule<Unsent>('unsent.js')

test('a line without an answer is found again after a reload, under the id it was sent with', () => {
  const storage = aStorage()

  keepMessage('c1', { id: 'm1', text: 'How are you?' }, storage)

  expect(openMessage('c1', storage)).toEqual({ id: 'm1', text: 'How are you?' })
  expect(openMessage('c2', storage)).toBeNull()
})

test('an answered line is not sent a second time', () => {
  const storage = aStorage()

  keepMessage('c1', { id: 'm1', text: 'How are you?' }, storage)
  forgetMessage('c1', storage)

  expect(openMessage('c1', storage)).toBeNull()
})

test('a browser that refuses storage, or holds something else there, does no harm', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  const refusing = { getItem: refuse, setItem: refuse, removeItem: refuse }

  keepMessage('c1', { id: 'm1', text: 'Hello' }, refusing)
  forgetMessage('c1', refusing)

  expect(openMessage('c1', refusing)).toBeNull()
  expect(openMessage('c1', { ...aStorage(), getItem: () => '{"id":' })).toBeNull()
})

test('no two lines have the same id', () => {
  expect(new Set(Array.from({ length: 200 }, newMessageId)).size).toBe(200)
})

function aStorage(): SimpleStorage {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}
