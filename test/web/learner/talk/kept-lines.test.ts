import { expect, test } from 'vitest'
import { keptLines } from '../../../../src/web/learner/talk/kept-lines.ts'

function aStorage(kept = new Map<string, string>()): Storage {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage
}

test('each talk has its own line and draft, until they are taken away', () => {
  const storage = aStorage()
  const [one, other] = [keptLines('a', storage), keptLines('b', storage)]

  one.keepPending({ id: 'm1', text: 'One' })
  one.keepDraft('Half')
  expect([one.pending(), one.draft()]).toEqual([{ id: 'm1', text: 'One' }, 'Half'])
  expect([other.pending(), other.draft()]).toEqual([null, ''])

  one.keepPending(null)
  one.keepDraft('')
  expect([one.pending(), one.draft()]).toEqual([null, ''])
})

test.each(['{', '7', '{"id":1,"text":"x"}', 'null'])('what is no line (%s) is none', (kept) => {
  expect(keptLines('a', aStorage(new Map([['talk-a-line', kept]]))).pending()).toBeNull()
})

test('a browser whose storage is full or forbidden goes on without', () => {
  const forbidden = new Proxy({} as Storage, {
    get: () => () => {
      throw new DOMException('no', 'SecurityError')
    },
  })
  for (const lines of [keptLines('a', forbidden), keptLines('a', null)]) {
    lines.keepPending({ id: 'm1', text: 'One' })
    lines.keepDraft('Half')
    expect([lines.pending(), lines.draft()]).toEqual([null, ''])
  }
})
