import { RoleplayError } from '../errors.ts'

/** Counts the work that a store has under way, so that it can be closed without losing any of it. */
export interface StoreDoor {
  /** @throws RoleplayError `store-failed` once the door is shut */
  enter<Result>(work: () => Promise<Result>): Promise<Result>
  /** Lets nothing more in and waits until what is inside is done, well or not. */
  shut(): Promise<void>
}

/** @returns an open door. */
export function createStoreDoor(): StoreDoor {
  const inside = new Set<Promise<unknown>>()
  let open = true
  return {
    async enter(work) {
      if (!open) throw new RoleplayError('store-failed', 'the store is closed')
      const result = work()
      inside.add(result)
      try {
        return await result
      } finally {
        inside.delete(result)
      }
    },
    async shut() {
      open = false
      await Promise.allSettled(inside)
    },
  }
}
