import pLimit from 'p-limit'

/** Hands out a limited number of slots, first come first served. */
export interface Slots {
  /**
   * @returns the function that gives the slot back
   * @throws the signal's reason as soon as it aborts; the place in the queue is then given up
   */
  acquire(signal: AbortSignal): Promise<() => void>
}

/** @param count how many may be held at a time */
export function createSlots(count: number): Slots {
  const limit = pLimit(count)
  return {
    acquire: (signal) =>
      new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason)
        if (signal.aborted) return leave()
        signal.addEventListener('abort', leave, { once: true })
        void limit(() => {
          signal.removeEventListener('abort', leave)
          if (signal.aborted) return undefined
          return new Promise<void>((release) => resolve(release))
        })
      }),
  }
}
