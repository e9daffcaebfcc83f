import { RoleplayError } from '../errors.ts'

/**
 * Watches over one call: its signal aborts when the caller goes away, when the whole takes too long, or when nothing is
 * heard for too long. The reason of the abort is always the RoleplayError that the call then throws.
 */
export interface Watch {
  readonly signal: AbortSignal
  /** Starts the clock of the whole call. */
  limitTotal(ms: number): void
  /** From now on something must be heard every `ms`; `what` completes "... for 30 s". */
  expect(ms: number, what: string): void
  /** Something was heard. */
  heard(): void
  /** Nothing need be heard for now. */
  rest(): void
  /** The call is over: stops all clocks and leaves the caller's signal; with `abandon` what is still under way is aborted. */
  close(abandon: boolean): void
}

/** @param place where the model is, for messages */
export function createWatch(place: string, caller?: AbortSignal): Watch {
  const controller = new AbortController()
  let total: NodeJS.Timeout | undefined
  let silence: NodeJS.Timeout | undefined

  const timeOut = (what: string, ms: number) =>
    controller.abort(new RoleplayError('model-unavailable', `the model at ${place} ${what} for ${seconds(ms)}`))
  const callerLeft = () => controller.abort(cancelled())
  // Not AbortSignal.any: a caller's signal may outlive thousands of calls, and each must leave nothing behind on it.
  if (caller?.aborted) callerLeft()
  else caller?.addEventListener('abort', callerLeft, { once: true })

  return {
    signal: controller.signal,
    limitTotal(ms) {
      clearTimeout(total)
      total = setTimeout(timeOut, ms, 'was not done', ms)
    },
    expect(ms, what) {
      clearTimeout(silence)
      silence = setTimeout(timeOut, ms, what, ms)
    },
    heard: () => void silence?.refresh(),
    rest: () => clearTimeout(silence),
    close(abandon) {
      caller?.removeEventListener('abort', callerLeft)
      clearTimeout(silence)
      clearTimeout(total)
      if (abandon && !controller.signal.aborted) controller.abort(cancelled())
    },
  }
}

function cancelled(): RoleplayError {
  return new RoleplayError('cancelled', 'the caller went away before the model was done')
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`
}
