import type { Collection } from './store.ts'

/**
 * Changes of one value that come from several sides: each is made of what is kept by then, one after the other, so none
 * undoes another.
 * @param change null deletes the value
 * @returns null when there is no such value (any more); nothing is kept then
 */
export type ChangeInOrder<T> = (id: string, change: (latest: T) => T | null) => Promise<T | null>

/** For all changes of a collection that this process makes. */
export function createChangeInOrder<T>(collection: Collection<T>): ChangeInOrder<T> {
  const last = new Map<string, Promise<unknown>>()

  async function change(id: string, work: (latest: T) => T | null): Promise<T | null> {
    const latest = await collection.get(id)
    if (latest === null) return null
    const changed = work(latest)
    if (changed === null) await collection.delete(id)
    else await collection.put(id, changed)
    return changed
  }

  /** Forgets the place of a change once nothing waits behind it. */
  async function free(id: string, mine: Promise<unknown>): Promise<void> {
    await settled(mine)
    if (last.get(id) === mine) last.delete(id)
  }

  return (id, work) => {
    const mine = settled(last.get(id)).then(() => change(id, work))
    last.set(id, mine)
    void free(id, mine)
    return mine
  }
}

/** Waits for a change, well or not: whoever asked for it gets its error. */
async function settled(change: Promise<unknown> | undefined): Promise<void> {
  await Promise.allSettled([change])
}
