import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb-store.ts'
import { startStoreProcess } from '../support/store-process.ts'

let folder: string
let events: string[]
const openStore = (options: { readonly patienceMs?: number } = {}) =>
  openLowdbStore(folder, { log: (event) => void events.push(event), ...options })
const patiently = { patienceMs: 60_000 } // longer than the other process can take to be gone
const locks = async () => (await readdir(folder)).filter((name) => name.includes('lock'))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpart-lock-'))
  events = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('refuses a folder that a live process has open, naming both, and opens it once that one has closed it', async () => {
  const holder = startStoreProcess('hold-store.ts', folder)
  await holder.lines.next()

  await expect(openStore()).rejects.toMatchObject({
    name: 'RoleplayError',
    code: 'store-failed',
    message: expect.stringMatching(new RegExp(`${folder}.*pid ${holder.pid}\\b`)),
  })
  expect(await locks()).toHaveLength(1)

  await holder.finish()
  await (await openStore()).close()
  expect(await locks()).toEqual([])
})

test('refuses a second store on the same folder in one process', async () => {
  const store = await openStore()

  await expect(openStore()).rejects.toMatchObject({ message: expect.stringContaining(`pid ${process.pid}`) })

  await store.close()
  await (await openStore()).close()
})

test('takes over the lock of a process that was killed, and says so', async () => {
  const holder = startStoreProcess('hold-store.ts', folder)
  await holder.lines.next()
  await holder.kill()
  expect(await locks()).toHaveLength(1)

  const store = await openStore()

  expect(events).toEqual(['store-lock-taken-over'])
  expect(await locks()).toHaveLength(1)
  await store.close()
})

test('is not fooled by a new process that has the number of the killed one', async () => {
  await leaveLock({ pid: process.pid, process_start: 'another boot:12' })

  await (await openStore()).close()

  expect(events).toEqual(['store-lock-taken-over'])
})

test('takes over where the system does not tell when a process started, if that process is gone', async () => {
  const gone = startStoreProcess('hold-store.ts', folder)
  await gone.kill()
  await rm(folder, { recursive: true })
  await mkdir(folder)
  await leaveLock({ pid: gone.pid, process_start: null })

  await (await openStore()).close()

  await leaveLock({ pid: process.ppid, process_start: null })
  await expect(openStore()).rejects.toMatchObject({ message: expect.stringContaining(`pid ${process.ppid}`) })
})

test.each(['', '{"pid":', '{"pid":"me"}'])('takes over a lock that a power cut left as %j', async (content) => {
  await writeFile(join(folder, '.lock-7-damaged'), content)

  await (await openStore()).close()

  expect(await locks()).toEqual([])
})

test('leaves a folder to a process of another machine while that shows that it lives', async () => {
  const path = await leaveLock({ pid: 1, host: `not-${hostname()}` })

  await expect(openStore()).rejects.toMatchObject({ message: expect.stringContaining(`pid 1 on not-${hostname()}`) })

  const tenMinutesAgo = new Date(Date.now() - 600_000)
  await utimes(path, tenMinutesAgo, tenMinutesAgo)
  await (await openStore()).close()
})

test('keeps showing that it lives', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const store = await openStore()
    const [name = ''] = await locks()
    const path = join(folder, name)
    await utimes(path, new Date(0), new Date(0))

    vi.advanceTimersByTime(10_000)

    await expect.poll(async () => (await stat(path)).mtimeMs).toBeGreaterThan(0)
    await store.close()
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('lets exactly one of several processes in that come at the same moment', async () => {
  const children = Array.from({ length: 5 }, () => startStoreProcess('hold-store.ts', folder, { quiet: true }))

  const firstLines = await Promise.all(children.map((child) => child.lines.next()))

  expect(firstLines.filter(({ value }) => value === 'open')).toHaveLength(1)
  await Promise.all(children.map((child) => child.finish()))
  await (await openStore()).close()
})

test('waits for a process that is just closing the folder', async () => {
  const holder = startStoreProcess('hold-store.ts', folder)
  await holder.lines.next()

  const [store] = await Promise.all([openStore(patiently), holder.finish()])

  expect(events).toEqual([])
  await store.close()
})

test('opens at once after a kill, before the killed process is quite gone', async () => {
  const holder = startStoreProcess('hold-store.ts', folder)
  await holder.lines.next()

  const [store] = await Promise.all([openStore(patiently), holder.kill()])

  expect(events).toEqual(['store-lock-taken-over'])
  await store.close()
})

async function leaveLock(lock: { pid: number; process_start?: string | null; host?: string }): Promise<string> {
  const path = join(folder, `.lock-${lock.pid}-left`)
  await writeFile(
    path,
    JSON.stringify({ process_start: null, host: hostname(), since: '2020-01-01T00:00:00Z', ...lock }),
  )
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject(lock)
  return path
}
