import { expect, test } from 'vitest'
import { releaseInParts } from '../../../../src/web/trainer/results/release-in-parts.ts'

const talks = Array.from({ length: 2_001 }, (_, at) => `talk ${at}`)

test('more talks than the server takes at once are released in parts, each once', async () => {
  const parts: number[] = []

  const { released } = await releaseInParts(talks, async (part) => {
    parts.push(part.length)
    return { released: part }
  })

  expect(parts).toEqual([1_000, 1_000, 1])
  expect(released).toEqual(talks)
})

test('nothing more is released after a part that failed', async () => {
  let parts = 0
  const releasing = releaseInParts(talks, async (part) => {
    if (++parts === 2) throw new Error('no conversation "talk 1000"')
    return { released: part }
  })

  await expect(releasing).rejects.toThrow('talk 1000')
  expect(parts).toBe(2)
})
