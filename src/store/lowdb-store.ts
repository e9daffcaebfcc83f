import { join, resolve } from 'node:path'
import { ensureFolder, removeTemporaryFiles } from './durable-file.ts'
import { createFileCollection } from './file-collection.ts'
import { lockFolder } from './folder-lock.ts'
import { type Kind, type Store, type StoreLog, storedParts, storedSchemas } from './store.ts'
import { createStoreDoor } from './store-door.ts'
import { explained } from './system-failure.ts'

interface LowdbStoreOptions {
  readonly log: StoreLog
  readonly patienceMs?: number // how long another process may keep the folder; default 1 s
}

/**
 * Opens the store in a folder, which is made when it is missing: one file for each value, `<directory>/<kind>/<id>.json`.
 * Nothing is read before it is asked for, and what a killed process left half-written is removed.
 * @throws RoleplayError `store-failed` when another process has the folder open or it cannot be used
 */
export async function openLowdbStore(
  directory: string,
  { log, patienceMs = 1_000 }: LowdbStoreOptions,
): Promise<Store> {
  const folder = resolve(directory)
  const unlock = await explained(`the data folder ${folder} cannot be used`, () => claim(folder, log, patienceMs))
  const door = createStoreDoor()
  const options = <K extends Kind>(kind: K) => ({
    kind,
    folder: join(folder, kind),
    schema: storedSchemas[kind],
    parts: storedParts[kind],
    door,
    log,
  })
  let closing: Promise<void> | null = null
  return {
    scenarios: createFileCollection(options('scenarios')),
    personas: createFileCollection(options('personas')),
    conversations: createFileCollection(options('conversations')),
    assessments: createFileCollection(options('assessments')),
    reviews: createFileCollection(options('reviews')),
    categories: createFileCollection(options('categories')),
    close: () => (closing ??= door.shut().then(unlock)),
  }
}

async function claim(folder: string, log: StoreLog, patienceMs: number): Promise<() => Promise<void>> {
  await ensureFolder(folder)
  const unlock = await lockFolder(folder, log, patienceMs)
  try {
    for (const kind of Object.keys(storedSchemas)) await prepare(join(folder, kind), log)
    return unlock
  } catch (error) {
    await unlock()
    throw error
  }
}

async function prepare(folder: string, log: StoreLog): Promise<void> {
  await ensureFolder(folder)
  const removed = await removeTemporaryFiles(folder)
  if (removed.length > 0) log('store-unfinished-writes-removed', { folder, files: removed })
}
