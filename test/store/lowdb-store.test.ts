import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openLowdbStore } from '../../src/store/lowdb-store.ts'
import { describeStoreContract } from '../support/store-contract.ts'
import { startStoreProcess } from '../support/store-process.ts'
import { aConversation, aPersona } from './samples.ts'

let parent: string
let folder: string
let logged: { event: string; details: Record<string, unknown> }[]
const log = (event: string, details: Record<string, unknown>) => void logged.push({ event, details })
const openStore = () => openLowdbStore(folder, { log })

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'counterpart-store-'))
  folder = join(parent, 'deep', 'data')
  logged = []
})
afterEach(() => rm(parent, { recursive: true, force: true }))

describeStoreContract('the lowdb store', openStore)

test('finds everything again when it is opened the next time', async () => {
  const first = await openStore()
  await first.conversations.put('talk', aConversation('talk', 5))
  await first.close()

  const second = await openStore()

  expect(await second.conversations.get('talk')).toEqual(aConversation('talk', 5))
  expect(logged).toEqual([])
  await second.close()
})

test('writes one compact file for each value, for its owner only', async () => {
  const store = await openStore()
  await store.personas.put('torresk', aPersona('torresk'))
  await store.close()

  const path = join(folder, 'personas', 'torresk.json')
  expect(await readFile(path, 'utf8')).toBe(JSON.stringify(aPersona('torresk')))
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'personas'))).mode & 0o777).toBe(0o700)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect(await readdir(folder)).toEqual([
    'assessments',
    'categories',
    'conversations',
    'personas',
    'reviews',
    'scenarios',
  ])
  expect(await readdir(join(folder, 'personas'))).toEqual(['torresk.json'])
})

test('flushes a value to the disk before it takes the place of the old one, and its folder afterwards', async () => {
  const store = await openStore()
  await store.conversations.put('talk', aConversation('talk', 1))
  const path = join(folder, 'conversations', 'talk.json')
  const before = readFileSync(path, 'utf8')
  const probe = await open(path)
  const flush = vi.spyOn(Object.getPrototypeOf(probe), 'sync')
  await probe.close()
  const seenWhileFlushing: string[] = []
  flush.mockImplementation(async () => void seenWhileFlushing.push(readFileSync(path, 'utf8')))

  await store.conversations.put('talk', aConversation('talk', 2))

  flush.mockRestore()
  expect(seenWhileFlushing).toEqual([before, JSON.stringify(aConversation('talk', 2))])
  await store.close()
})

test('loads a persona written by an older version, which has fewer fields and some of its own', async () => {
  const old: Record<string, unknown> = { ...aPersona('old'), mood_board: { colour: 'ochre' } }
  old.conversation_rules = { ...aPersona('old').conversation_rules, behavioral_triggers: { what_engages: ['figs'] } }
  await mkdir(join(folder, 'personas'), { recursive: true })
  await writeFile(join(folder, 'personas', 'old.json'), JSON.stringify(old, null, 2))
  const store = await openStore()

  const persona = await store.personas.get('old')

  expect(persona).toMatchObject({ id: 'old', mood_board: { colour: 'ochre' } })
  expect(persona?.conversation_rules.behavioral_triggers).toMatchObject({ what_engages: ['figs'], what_escalates: [] })
  await store.close()
})

test('reads a talk anew that somebody put in its place by hand', async () => {
  const store = await openStore()
  await store.conversations.put('talk', aConversation('talk', 1))
  await store.conversations.get('talk')
  await writeFile(join(folder, 'conversations', 'talk.json'), JSON.stringify(aConversation('talk', 3)))

  expect(await store.conversations.get('talk')).toEqual(aConversation('talk', 3))
  await store.close()
})

describe('with damaged files', () => {
  const whole = JSON.stringify(aConversation('talk', 4))
  const damages: [string, string | Uint8Array, RegExp][] = [
    ['is empty', '', /empty/],
    ['was cut off in the middle', whole.slice(0, whole.length / 2), /not JSON/],
    ['is not JSON', 'Dear diary', /not JSON/],
    ['is not text', new Uint8Array([0xff, 0xfe, 0, 1]), /not JSON/],
    ['holds zeros, as after a power cut', new Uint8Array(512), /not JSON/],
    ['holds null', 'null', /the value/],
    ['holds a list', '[]', /the value/],
    ['lacks a field', JSON.stringify({ ...aConversation('talk'), turns: undefined }), /turns/],
  ]

  test.each(damages)('sets a file aside that %s, says so once and serves the rest', async (_, content, reason) => {
    const store = await openStore()
    await store.conversations.put('good', aConversation('good', 1))
    const damaged = join(folder, 'conversations', 'talk.json')
    await writeFile(damaged, content)

    expect(await store.conversations.get('talk')).toBeNull()
    expect(await store.conversations.get('talk')).toBeNull()
    expect((await store.conversations.list()).map(({ id }) => id)).toEqual(['good'])

    expect(await readFile(`${damaged}.unreadable-1`)).toEqual(Buffer.from(content))
    expect(logged).toEqual([
      {
        event: 'store-file-set-aside',
        details: {
          file: 'conversations/talk',
          kept_as: 'talk.json.unreadable-1',
          reason: expect.stringMatching(reason),
        },
      },
    ])
    await store.close()
  })

  test('leaves a damaged file out of a list and takes a new value in its place', async () => {
    const store = await openStore()
    for (const id of ['a', 'b', 'c']) await store.personas.put(id, aPersona(id))
    await writeFile(join(folder, 'personas', 'b.json'), '{')

    expect((await store.personas.list()).map(({ id }) => id)).toEqual(['a', 'c'])
    await store.personas.put('b', aPersona('b'))
    expect((await store.personas.list()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    await store.close()
  })

  test('never writes over a file that was set aside before', async () => {
    const store = await openStore()
    const path = join(folder, 'personas', 'b.json')
    for (const content of ['first', 'second']) {
      await writeFile(path, content)
      await store.personas.get('b')
    }

    expect(await readFile(`${path}.unreadable-1`, 'utf8')).toBe('first')
    expect(await readFile(`${path}.unreadable-2`, 'utf8')).toBe('second')
    await store.close()
  })

  test('does not repeat in the log what people said', async () => {
    const store = await openStore()
    await writeFile(join(folder, 'conversations', 'talk.json'), '{"learner": my mother is ill')

    await store.conversations.get('talk')

    expect(logged).toHaveLength(1)
    expect(JSON.stringify(logged)).not.toContain('mother')
    await store.close()
  })

  test('removes what a killed process left half-written when it is opened', async () => {
    await (await openStore()).close()
    const left = join(folder, 'conversations', '.talk.json.tmp')
    await writeFile(left, whole.slice(0, 99))

    const store = await openStore()

    expect(await readdir(join(folder, 'conversations'))).toEqual([])
    expect(logged).toMatchObject([{ event: 'store-unfinished-writes-removed', details: { files: ['.talk.json.tmp'] } }])
    await store.close()
  })

  test('ignores files that are not its own', async () => {
    const store = await openStore()
    for (const name of ['README.txt', '.DS_Store', 'talk.json~', '-x.json']) {
      await writeFile(join(folder, 'conversations', name), 'anything')
    }

    expect(await store.conversations.list()).toEqual([])
    expect(await readdir(join(folder, 'conversations'))).toHaveLength(4)
    expect(logged).toEqual([])
    await store.close()
  })
})

describe('when the file system fails', () => {
  test('says so for one value that cannot be opened, and lists the others', async () => {
    const store = await openStore()
    await store.personas.put('good', aPersona('good'))
    await mkdir(join(folder, 'personas', 'folder.json'))
    await symlink('loop.json', join(folder, 'personas', 'loop.json'))

    await expect(store.personas.get('folder')).rejects.toMatchObject({
      code: 'store-failed',
      cause: { code: 'EISDIR' },
    })
    await expect(store.personas.get('loop')).rejects.toMatchObject({ code: 'store-failed', cause: { code: 'ELOOP' } })
    expect((await store.personas.list()).map(({ id }) => id)).toEqual(['good'])
    expect(logged.map(({ event, details }) => [event, details.file]).toSorted()).toEqual([
      ['store-file-skipped', 'personas/folder'],
      ['store-file-skipped', 'personas/loop'],
    ])
    await store.close()
  })

  test('fails a put whose folder is gone without naming the path, and works again once it is back', async () => {
    const store = await openStore()
    await rm(join(folder, 'personas'), { recursive: true })

    await expect(store.personas.put('torresk', aPersona('torresk'))).rejects.toMatchObject({
      code: 'store-failed',
      message: 'personas/torresk could not be stored: its folder is gone (ENOENT)',
      cause: { code: 'ENOENT' },
    })
    await expect(store.personas.list()).rejects.toMatchObject({ code: 'store-failed' })

    await mkdir(join(folder, 'personas'))
    await store.personas.put('torresk', aPersona('torresk'))
    expect(await store.personas.get('torresk')).not.toBeNull()
    await store.close()
  })

  test('keeps the old value whole when there is no room for the new one, and leaves nothing behind', async () => {
    const child = startStoreProcess('outgrow-disk.ts', folder, { largestFileBlocks: 200 })

    const { value } = await child.lines.next()

    expect(await child.finish()).toBe(0)
    expect(JSON.parse(value)).toEqual({
      code: 'store-failed',
      message: 'conversations/talk could not be stored: the file would be larger than allowed (EFBIG)',
      hasCause: true,
    })
    expect(await readdir(join(folder, 'conversations'))).toEqual(['other.json', 'talk.json'])
    const store = await openStore()
    expect((await store.conversations.get('talk'))?.turns).toHaveLength(3)
    await store.close()
  })

  test('refuses a data folder that is a file', async () => {
    await mkdir(join(parent, 'deep'))
    await writeFile(folder, 'not a folder')

    await expect(openStore()).rejects.toMatchObject({ code: 'store-failed', message: expect.stringContaining(folder) })
  })
})
