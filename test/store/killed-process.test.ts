import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb-store.ts'
import { startStoreProcess } from '../support/store-process.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpart-kill-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const rounds = 15

test('loses no acknowledged turn and leaves no broken file, however often the process is killed', async () => {
  let acknowledged = 0

  for (let round = 0; round < rounds; round++) {
    const events: string[] = []
    acknowledged = Math.max(acknowledged, await appendUntilKilled())

    const store = await openLowdbStore(folder, { log: (event) => void events.push(event) })
    const conversation = await store.conversations.get('talk')
    await store.close()

    const kept = conversation?.turns.map(({ turn }) => turn) ?? []
    expect(kept).toEqual(kept.map((_, index) => index + 1))
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged)
    expect(kept.length).toBeLessThanOrEqual(acknowledged + 1) // the one that was written but not yet said
    expect(events).not.toContain('store-file-set-aside')
    for (const name of await readdir(join(folder, 'conversations'))) {
      expect(() => JSON.parse(readFileSync(join(folder, 'conversations', name), 'utf8')), name).not.toThrow()
    }
    acknowledged = kept.length
  }

  expect(acknowledged).toBeGreaterThan(rounds)
}, 300_000)

/** @returns the last turn that the process acknowledged before it was killed at a random moment */
async function appendUntilKilled(): Promise<number> {
  const child = startStoreProcess('append-turns.ts', folder)
  const killAfter = 1 + Math.floor(Math.random() * 40)
  let last = 0
  let heard = 0
  let killed: Promise<void> | undefined
  for await (const line of child.lines) {
    last = Number(line)
    heard++
    if (heard === killAfter) killed = child.kill()
  }
  await killed // its output ends a moment before it is gone
  return last
}
