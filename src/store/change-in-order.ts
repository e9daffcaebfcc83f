import type { Collection } from './store.ts'

/**
 * Changes of one value that come from several sides: each is made of what is kept by then, one after the other, so none
 * undoes another.
 * @returns null when there is no such value (any more); nothing is kept then
 */
export type ChangeInOrder<T> = (id: string, change: (latest: T) => T) => Promise<T | null>

/** For all changes of a collection that this process makes. */
export function createChangeInOrder<T>(collection: Collection<T>): ChangeInOrder<T> {
  const last = new Map<string, Promise<unknown>>()

  async function change(id: string, work: (latest: T) => T): Promise<T | null> {
    const latest = await collection.get(id)
    if (latest === null) return null
    const changed = work(latest)
    await collection.put(id, changed)
    return changed
  }

  return (id, work) => {
    const before = last.get(id) ?? Promise.resolve()
    const mine = before.then(() => change(id, work))
    const done = mine.then(
      () => {},
      () => {}, // the caller gets the error; the next change is not kept from being made
    )
    last.set(id, done)
    void done.then(() => {
      if (last.get(id) === done) last.delete(id)
    })
    return mine
  }
}
