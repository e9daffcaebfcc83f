import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { messageOf, RoleplayError } from '../errors.ts'
import { isProcessGone, startOfProcess } from './process-start.ts'
import type { StoreLog } from './store.ts'
import { unlessMissing } from './system-failure.ts'

/**
 * Lets one process at a time use the folder. Each that wants it first leaves a lock file of its own name there and only
 * then looks for others: so of two that come at once at least one sees the other, and removing the lock of a process
 * that was killed can never hit the lock of a new one.
 * @param patienceMs a killed process takes a moment to be gone, and one that closes a moment to save: a restart should
 * not fail on that
 * @returns gives the folder free again
 * @throws RoleplayError `store-failed` when another live process keeps it for `patienceMs`, naming the folder and that
 * process
 */
export async function lockFolder(folder: string, log: StoreLog, patienceMs: number): Promise<() => Promise<void>> {
  const giveUpAt = performance.now() + patienceMs
  for (;;) {
    const name = `.lock-${process.pid}-${randomUUID()}`
    const holder = await tryLock(folder, name, log)
    if (!holder) return heldLock(folder, name, log)
    if (mine.has(holder.name) || performance.now() > giveUpAt) throw inUse(folder, holder)
    await setTimeout(20 + Math.random() * 80) // at random, so that two that come at once do not meet again
  }
}

/** @returns null when the lock was taken, else who has the folder; then nothing is left in it */
async function tryLock(folder: string, name: string, log: StoreLog): Promise<Holder | null> {
  try {
    await leaveLock(folder, name)
    mine.add(name)
    const holder = await otherHolder(folder, name, log)
    if (holder) await release(folder, name)
    return holder
  } catch (error) {
    await release(folder, name)
    throw error
  }
}

function heldLock(folder: string, name: string, log: StoreLog): () => Promise<void> {
  const beat = keepFresh(join(folder, name), log)
  return async () => {
    clearInterval(beat)
    await release(folder, name)
  }
}

async function release(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true })
  mine.delete(name)
}

/** The lock files of this very process, by name. */
const mine = new Set<string>()

const Lock = z.object({
  pid: z.number().int().positive(),
  process_start: z.string().nullable(), // see startOfProcess
  host: z.string(),
  since: z.string(), // ISO 8601
})
type Lock = z.infer<typeof Lock>

async function leaveLock(folder: string, name: string): Promise<void> {
  const lock: Lock = {
    pid: process.pid,
    process_start: await startOfProcess(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
  }
  const temporary = join(folder, `.new${name}`)
  await writeFile(temporary, JSON.stringify(lock), { mode: 0o600 })
  await rename(temporary, join(folder, name)) // so that nobody reads half a lock
}

interface Holder {
  readonly name: string // of the lock file
  readonly lock: Lock
}

async function otherHolder(folder: string, ownName: string, log: StoreLog): Promise<Holder | null> {
  const others = (await readdir(folder)).filter((name) => name.startsWith('.lock-') && name !== ownName)
  for (const name of others) {
    const path = join(folder, name)
    const text = await unlessMissing(readFile(path, 'utf8'))
    if (text === null) continue
    const lock = parseLock(text)
    if (lock && (await isHeld(lock, name, path))) return { name, lock }
    await rm(path, { force: true })
    log('store-lock-taken-over', { folder, pid: lock?.pid ?? null, since: lock?.since ?? null })
  }
  return null
}

/** @returns null for what a power cut left of a lock file: its process is gone with the power */
function parseLock(text: string): Lock | null {
  try {
    return Lock.safeParse(JSON.parse(text)).data ?? null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Processes of another machine or container cannot be looked up; those show with a fresh time stamp that they live. */
async function isHeld(lock: Lock, name: string, path: string): Promise<boolean> {
  if (mine.has(name)) return true
  if (lock.host === hostname()) return !(await isProcessGone(lock.pid, lock.process_start))
  const beatAt = (await unlessMissing(stat(path)))?.mtimeMs
  return beatAt !== undefined && Date.now() - beatAt < silentForMs
}

const beatEveryMs = 10_000
const silentForMs = 60_000 // six beats missed: more than any pause of a process that still answers its learners

function inUse(folder: string, { name, lock: { pid, host, since } }: Holder): RoleplayError {
  const where = host === hostname() ? '' : ` on ${host}`
  return new RoleplayError(
    'store-failed',
    `the data folder ${folder} is in use by another process (pid ${pid}${where}, since ${since}): stop that one or use ` +
      `another folder; if it is certainly not running, remove ${join(folder, name)}`,
  )
}

function keepFresh(path: string, log: StoreLog): NodeJS.Timeout {
  const beat = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch((error: unknown) => log('store-lock-not-renewed', { error: messageOf(error) }))
  }, beatEveryMs)
  return beat.unref()
}
