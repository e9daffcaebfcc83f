import { beforeEach, expect, test, vi } from 'vitest'

const kept = new Map<string, string>()
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
}

beforeEach(() => {
  kept.clear()
  vi.resetModules()
  vi.stubGlobal('localStorage', storage)
})

const opened = () => import('../../../src/web/learner/learner.ts')

test('a learner is the same after a reload, with the name they gave', async () => {
  const { nameLearner, thisLearner } = await opened()
  const first = thisLearner()
  nameLearner('  Sam  ')

  vi.resetModules()
  const after = (await opened()).thisLearner()

  expect(first).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{32,36}$/) })
  expect(after).toEqual({ id: first.id, name: 'Sam' })
})

test('a name can be taken back, and a long one is cut to what the server takes', async () => {
  const { nameLearner, thisLearner } = await opened()

  expect(nameLearner('x'.repeat(300)).name).toHaveLength(100)
  nameLearner(' ')
  expect(thisLearner()).toEqual({ id: expect.any(String) })
})

test('what is no learner is replaced', async () => {
  kept.set('learner', '{"id":7}')

  expect((await opened()).thisLearner().id).not.toBe('')
})

test('a browser without storage knows its learner until it is reloaded', async () => {
  vi.stubGlobal('localStorage', undefined)
  const { nameLearner, thisLearner } = await opened()

  expect(thisLearner()).toBe(thisLearner())
  expect(nameLearner('Sam')).toEqual(thisLearner())
})
