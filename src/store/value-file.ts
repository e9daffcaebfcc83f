import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import pLimit from 'p-limit'
import type { z } from 'zod'
import { removeFile, renameFile, replaceFile } from './durable-file.ts'
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

export interface ValueFileOptions<T> {
  readonly schema: z.ZodType<T>
  readonly what: string // names the value in messages, e.g. "conversations/4f1c"
  readonly log: StoreLog
}

/**
 * A file without a value of the schema is set aside as `<name>.unreadable-<n>`, never deleted, and counts as missing.
 * @throws RoleplayError `store-failed`, from its methods, with the system's error as cause
 */
export function createValueFile<T>(path: string, { schema, what, log }: ValueFileOptions<T>): ValueFile<T> {
  const inTurn = pLimit(1)

  async function readOrSetAside(): Promise<T | null> {
    const bytes = await unlessMissing(readFile(path))
    if (bytes === null) return null
    const decoded = decode(schema, bytes)
    if (decoded.ok) return decoded.value
    const keptAs = await freeName(path)
    await renameFile(path, keptAs)
    log('store-file-set-aside', { file: what, kept_as: keptAs, reason: decoded.reason })
    return null
  }

  const removed = async () => (await unlessMissing(removeFile(path).then(() => true))) ?? false
  const remove = () => inTurn(() => explained(`${what} could not be deleted`, removed))

  return {
    read: () => inTurn(() => explained(`${what} could not be read`, readOrSetAside)),
    async write(value) {
      if (value === null) return void (await remove())
      const text = encode(schema, value, what) // now, before the caller can change the value
      await inTurn(() => explained(`${what} could not be stored`, () => replaceFile(path, text)))
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
