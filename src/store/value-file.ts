import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import type { LRUCache } from 'lru-cache'
import pLimit from 'p-limit'
import type { z } from 'zod'
import { removeFile, renameFile, replaceFile } from './durable-file.ts'
import { type Held, held, holdGiven, type Parts } from './held.ts'
import type { StoreLog } from './store.ts'
import { decode, encode } from './stored-json.ts'
import { explained, unlessMissing } from './system-failure.ts'

/**
 * One value in one JSON file, as lowdb wants it. Everything asked of it is done one after the other in the order of the
 * calls, so there must be one of these for a path at a time. `null` stands for "no such file".
 */
export interface ValueFile<T> extends Adapter<T | null> {
  /** @returns whether there was a file */
  remove(): Promise<boolean>
}

/** What a file held when it was last read or written here: as long as its bytes are the same, so is its value. */
export interface HeldFile<T> {
  readonly bytes: Buffer
  readonly value: Held<T>
}

export interface ValueFileOptions<T> {
  readonly schema: z.ZodType<T>
  readonly what: string // names the value in messages, e.g. "conversations/4f1c"
  readonly log: StoreLog
  readonly parts?: Parts | undefined
  readonly latest: LRUCache<string, HeldFile<T>> // by `what`; nothing is held of values without parts
}

/**
 * A file without a value of the schema is set aside as `<name>.unreadable-<n>`, never deleted, and counts as missing.
 * @throws RoleplayError `store-failed`, from its methods, with the system's error as cause
 */
export function createValueFile<T extends object>(
  path: string,
  { schema, what, log, parts, latest }: ValueFileOptions<T>,
): ValueFile<T> {
  const inTurn = pLimit(1)

  async function readOrSetAside(): Promise<T | null> {
    const bytes = await unlessMissing(readFile(path))
    if (bytes === null) return null
    const last = latest.get(what)
    if (last?.bytes.equals(bytes)) return last.value.copy()
    const decoded = decode(schema, bytes)
    if (decoded.ok && parts) {
      const value = held(decoded.value, parts)
      latest.set(what, { bytes, value })
      return value.copy()
    }
    if (decoded.ok) return decoded.value
    const keptAs = await freeName(path)
    await renameFile(path, keptAs)
    log('store-file-set-aside', { file: what, kept_as: keptAs, reason: decoded.reason })
    return null
  }

  async function replaceBy(bytes: Buffer, value: Held<T> | null): Promise<void> {
    await replaceFile(path, bytes)
    if (value) latest.set(what, { bytes, value })
  }

  const removed = async () => (await unlessMissing(removeFile(path).then(() => true))) ?? false
  const remove = () => {
    latest.delete(what)
    return inTurn(() => explained(`${what} could not be deleted`, removed))
  }

  return {
    read: () => inTurn(() => explained(`${what} could not be read`, readOrSetAside)),
    async write(value) {
      if (value === null) return void (await remove())
      const given = parts ? holdGiven(schema, parts, value, what) : null // now, before the caller can change the value
      const bytes = Buffer.from(given?.text ?? encode(schema, value, what))
      await inTurn(() => explained(`${what} could not be stored`, () => replaceBy(bytes, given)))
    },
    remove,
  }
}

/** A number that no earlier copy has, so that none is written over. */
async function freeName(path: string): Promise<string> {
  const taken = new Set(await readdir(dirname(path)))
  for (let number = 1; ; number++) {
    const name = `${basename(path)}.unreadable-${number}`
    if (!taken.has(name)) return name
  }
}
