import { setTimeout as sleep } from 'node:timers/promises'
import { RoleplayError } from '../errors.ts'
import type { Failure } from './failure.ts'

export interface RetryPolicy {
  readonly retries: number // after the first attempt
  readonly backOffMs: number // before the first retry; doubles each time
  readonly longestWaitMs: number // an endpoint that asks for a longer wait is given up at once
}

/** Two retries after about half a second and a second: what a learner who waits for a reply will put up with. */
export const defaultRetryPolicy: RetryPolicy = { retries: 2, backOffMs: 500, longestWaitMs: 20_000 }

/**
 * Repeats a call while it fails in a way that may pass, waiting as long as the endpoint asks, else exponentially longer
 * with jitter (so that calls which failed together do not come back together).
 * @param explain what an error means; null for one that is not of the call, which is thrown as it is
 * @throws the failure (FailedCall) of the last attempt; the signal's reason when it aborts
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  explain: (error: unknown) => Failure | null,
  policy: RetryPolicy,
  signal: AbortSignal,
): Promise<T> {
  for (let retry = 0; ; retry++) {
    try {
      return await attempt()
    } catch (error) {
      signal.throwIfAborted()
      const failure = explain(error)
      if (!failure) throw error
      const passing = failure.kind === 'busy' || failure.kind === 'broken'
      if (!passing || retry >= policy.retries) throw new FailedCall(failure)
      const waitMs = failure.retryAfterMs ?? policy.backOffMs * 2 ** retry * (0.5 + Math.random() / 2)
      if (waitMs > policy.longestWaitMs) throw new FailedCall(tooLong(failure, waitMs, policy.longestWaitMs))
      await wait(waitMs, signal)
    }
  }
}

/** Carries a failure up to where it is turned into what the caller sees. */
export class FailedCall extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.error.message)
    this.failure = failure
  }
}

function tooLong(failure: Failure, waitMs: number, longestMs: number): Failure {
  const asked = `asks to wait ${Math.ceil(waitMs / 1000)} s, longer than the ${longestMs / 1000} s a call may wait`
  return { ...failure, error: new RoleplayError('model-unavailable', `${failure.error.message}; it ${asked}`) }
}

async function wait(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal })
  } catch {
    signal.throwIfAborted() // the only way a sleep fails
  }
}
