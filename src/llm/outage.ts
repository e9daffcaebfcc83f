import { messageOf, RoleplayError } from '../errors.ts'

export interface OutagePolicy {
  readonly afterFailures: number // calls in a row, each with its retries
  readonly restMs: number // how long the endpoint is then left alone
}

/** Three calls that failed in a row are no accident; ten seconds later one call tries again. */
export const defaultOutagePolicy: OutagePolicy = { afterFailures: 3, restMs: 10_000 }

/**
 * Remembers that an endpoint is down, so that a learner does not wait for every single reply until it has timed out,
 * and that it is not hammered while it recovers. After the rest one call is let through as a trial.
 */
export interface Outage {
  /** @throws RoleplayError `model-unavailable` while the endpoint is left alone */
  throwIfResting(): void
  /** @throws the same when it has begun to be left alone since then, for calls that waited for their turn (performance.now()) */
  throwIfRestingSince(time: number): void
  answered(): void
  failed(error: Error): void
}

export function createOutage(place: string, policy: OutagePolicy): Outage {
  let failures = 0
  let restsUntil = 0
  let last = ''
  let lastFailedAt = 0
  const resting = () => {
    const message = `the model at ${place} is left alone for a moment, as ${failures} calls in a row failed; the last: ${last}`
    return new RoleplayError('model-unavailable', message)
  }
  return {
    throwIfResting() {
      if (failures < policy.afterFailures) return
      const now = performance.now()
      if (now >= restsUntil) {
        restsUntil = now + policy.restMs // this call is the trial; others keep waiting for its result
        return
      }
      throw resting()
    },
    throwIfRestingSince(time) {
      if (failures >= policy.afterFailures && lastFailedAt > time) throw resting()
    },
    answered() {
      failures = 0
    },
    failed(error) {
      failures++
      last = messageOf(error)
      lastFailedAt = performance.now()
      restsUntil = performance.now() + policy.restMs
    },
  }
}
