import { expect, test } from 'vitest'
import { shareEvents } from '../../src/conversation/shared-events.ts'

const all = async <Event>(events: AsyncIterable<Event>) => {
  const heard: Event[] = []
  for await (const event of events) heard.push(event)
  return heard
}

test('goes on when nobody listens, and tells a late listener everything', async () => {
  const done: number[] = []
  const shared = shareEvents(
    (async function* () {
      for (const number of [1, 2, 3]) {
        done.push(number)
        yield number
      }
    })(),
  )

  await shared.finished

  expect(done).toEqual([1, 2, 3])
  expect(await all(shared.events())).toEqual([1, 2, 3])
})

test('tells several listeners the same, one of whom leaves early', async () => {
  const shared = shareEvents(
    (async function* () {
      yield 'a'
      await Promise.resolve()
      yield 'b'
    })(),
  )

  for await (const first of shared.events()) {
    expect(first).toBe('a')
    break
  }

  expect(await Promise.all([all(shared.events()), all(shared.events())])).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ])
})

test('throws to listeners what the source threw, after the events before it', async () => {
  const shared = shareEvents(
    (async function* () {
      yield 1
      throw new Error('cut')
    })(),
  )
  const heard: number[] = []

  const listening = (async () => {
    for await (const event of shared.events()) heard.push(event)
  })()

  await expect(listening).rejects.toThrow('cut')
  expect(heard).toEqual([1])
  await expect(shared.finished).resolves.toBeUndefined()
})
