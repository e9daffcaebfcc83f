/** Lets a few jobs run at a time and the others wait in order. */
export interface Turns {
  /**
   * @returns what the job returns, once it had its turn
   * @throws the signal's reason when it aborts before the turn has come; the job is then never begun
   */
  take<Result>(job: () => Promise<Result>, signal?: AbortSignal): Promise<Result>
}

/** @returns turns of which `places` are free at the start. */
export function createTurns(places: number): Turns {
  let free = places
  const waiting = new Set<() => void>()

  function place(signal?: AbortSignal): Promise<void> | void {
    signal?.throwIfAborted()
    if (free > 0) return void free--
    return new Promise((resolve, reject) => {
      const begin = () => {
        signal?.removeEventListener('abort', leave)
        waiting.delete(begin)
        resolve()
      }
      const leave = () => {
        waiting.delete(begin)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.add(begin)
    })
  }

  function passOn(): void {
    const [next] = waiting
    if (next) next()
    else free++
  }

  return {
    async take(job, signal) {
      await place(signal)
      try {
        return await job()
      } finally {
        passOn()
      }
    },
  }
}
