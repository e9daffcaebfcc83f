import { expect, test } from 'vitest'
import { RoleplayError } from '../src/errors.ts'
import { shareUnderWay } from '../src/share-under-way.ts'

/** Work that is asked for twice while it is under way. */

function aPiece() {
  const shared = shareUnderWay<number>()
  const gates = [Promise.withResolvers<number>(), Promise.withResolvers<number>()] as const
  let begun = 0
  const work = () => gates[begun++ === 0 ? 0 : 1].promise
  return { ask: (key = 'a') => shared(key, work), first: gates[0], second: gates[1], begun: () => begun }
}

test('is done once, and both get the same', async () => {
  const { ask, first, begun } = aPiece()

  const both = [ask(), ask()]
  first.resolve(1)

  expect(await Promise.all(both)).toEqual([1, 1])
  expect(begun()).toBe(1)
})

test('is done anew once it is finished, and side by side under another key', async () => {
  const { ask, first, second } = aPiece()
  first.resolve(1)
  second.resolve(2)

  expect(await Promise.all([ask(), ask('b')])).toEqual([1, 2])
  expect(await ask()).toBe(2)
})

test('goes on for the second when the first goes away', async () => {
  const { ask, first, second } = aPiece()

  const [gone, waiting] = [ask(), ask()]
  first.reject(new RoleplayError('cancelled', 'the caller went away'))
  second.resolve(2)

  await expect(gone).rejects.toMatchObject({ code: 'cancelled' })
  expect(await waiting).toBe(2)
})

test('fails for both when it fails', async () => {
  const { ask, first, begun } = aPiece()

  const both = Promise.allSettled([ask(), ask()])
  first.reject(new Error('broken'))

  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(begun()).toBe(1)
})
