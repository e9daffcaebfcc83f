import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import type { z } from 'zod'
import { RoleplayError } from '../errors.ts'
import { isId, mustBeId } from './id.ts'
import type { Parts } from './held.ts'
import { type Collection, type StoreLog, valuesHeld } from './store.ts'
import type { StoreDoor } from './store-door.ts'
import { explained, systemCode } from './system-failure.ts'
import { createValueFile, type HeldFile, type ValueFile } from './value-file.ts'

export interface FileCollectionOptions<T> {
  readonly kind: string // names the values in messages
  readonly folder: string // must exist
  readonly schema: z.ZodType<T>
  readonly parts?: Parts | undefined
  readonly door: StoreDoor
  readonly log: StoreLog
}

/** @returns the values of a folder, one file each. Memory is taken while something is under way, and for the few values with parts that were used last. */
export function createFileCollection<T extends object>({
  kind,
  folder,
  schema,
  parts,
  door,
  log,
}: FileCollectionOptions<T>): Collection<T> {
  const latest = new LRUCache<string, HeldFile<T>>({ max: valuesHeld })
  const filesInUse = new Map<string, { readonly file: ValueFile<T>; users: number }>()

  /** One `ValueFile` per path at a time is what keeps the order; it is let go when nobody uses it any more. */
  async function withFile<Result>(id: string, work: (file: ValueFile<T>) => Promise<Result>): Promise<Result> {
    mustBeId(id)
    const what = `${kind}/${id}`
    const entry = filesInUse.get(id) ?? {
      file: createValueFile(join(folder, `${id}.json`), { schema, what, log, parts, latest }),
      users: 0,
    }
    filesInUse.set(id, entry)
    entry.users++
    try {
      return await work(entry.file)
    } finally {
      entry.users--
      if (entry.users === 0) filesInUse.delete(id)
    }
  }

  const read = (id: string) =>
    withFile(id, async (file) => {
      const low = new Low<T | null>(file, null)
      await low.read()
      return low.data
    })

  /** One file that cannot be opened does not keep the others from being listed. */
  async function readForList(id: string): Promise<T[]> {
    try {
      const value = await read(id)
      return value === null ? [] : [value]
    } catch (error) {
      if (!(error instanceof RoleplayError) || !faultsOfOneFile.has(systemCode(error.cause))) throw error
      log('store-file-skipped', { file: `${kind}/${id}`, reason: error.message })
      return []
    }
  }

  async function readAll(): Promise<T[]> {
    const names = await explained(`the list of ${kind} could not be read`, () => readdir(folder))
    const ids = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
    const few = pLimit(filesReadAtOnce)
    const values = await Promise.all(
      ids
        .filter(isId)
        .toSorted()
        .map((id) => few(readForList, id)),
    )
    return values.flat()
  }

  return {
    get: (id) => door.enter(async () => (isId(id) ? await read(id) : null)),
    list: () => door.enter(readAll),
    put: (id, value) => door.enter(() => withFile(id, (file) => new Low<T | null>(file, value).write())),
    delete: (id) => door.enter(async () => isId(id) && (await withFile(id, (file) => file.remove()))),
  }
}

const ending = '.json'
const filesReadAtOnce = 16 // well under any limit on open files; more was not faster (4 threads do the reading)
const faultsOfOneFile = new Set(['EACCES', 'EPERM', 'EISDIR', 'ELOOP', 'EIO'])
