import { branchesOf } from './conversation/branches.ts'
import type { Conversation } from './conversation/conversation.ts'
import { messageOf, RoleplayError } from './errors.ts'
import type { Store } from './store/store.ts'
import type { Talks } from './talks.ts'

const dayMs = 24 * 60 * 60 * 1_000

export interface RetentionDependencies {
  readonly store: Pick<Store, 'conversations'>
  readonly talks: Pick<Talks, 'removeConversation'>
  readonly log: (event: string, details: Record<string, unknown>) => void
}

/** How long talks are kept. */
export function createRetention({ store, talks, log }: RetentionDependencies) {
  /**
   * Deletes talks that nobody has touched for longer than `days`, with everything made from them. One that goes on meanwhile stays, and so does one that
   * tells no time at all. What another process deletes at the same time is simply gone.
   * @param stop aborted to leave the rest for the next time
   * @returns how many were deleted
   */
  async function deleteOldTalks(days: number, stop?: AbortSignal, now = Date.now()): Promise<number> {
    const isOld = (talk: Conversation) => isOlderThan(talk, days, now)
    const old = (await store.conversations.list()).filter(isOld).map(({ id }) => id)
    let deleted = 0
    let failed = 0
    for (const id of old) {
      if (stop?.aborted) break
      try {
        if (await talks.removeConversation(id, isOld)) deleted++
      } catch (error) {
        if (!(error instanceof RoleplayError)) throw error
        failed++ // the next sweep tries again, and one talk must not keep the others
      }
    }
    if (deleted > 0) log('talks-deleted', { count: deleted, older_than_days: days })
    if (failed > 0) log('failed', { step: 'retention', count: failed, error: 'some old talks could not be deleted' })
    return deleted
  }

  return { deleteOldTalks }
}

/** @returns whether a talk was touched last more than `days` before `now` (in milliseconds since 1970) */
export function isOlderThan(talk: Conversation, days: number, now: number): boolean {
  const touched = lastTouched(talk)
  return touched !== null && now - touched > days * dayMs
}

/**
 * @returns when a talk ended, or else its last turn was taken, somebody went back in it, or it began, in milliseconds since 1970; null for talks of older versions, which
 * know no time: these are kept
 */
export function lastTouched(talk: Conversation): number | null {
  const { started_at, ended_at, turns } = talk
  const ended = timesOf(ended_at)
  const times = ended.length > 0 ? ended : timesOf(started_at, turns.at(-1)?.at, branchesOf(talk).at(-1)?.left_at)
  return times.length > 0 ? Math.max(...times) : null
}

function timesOf(...texts: readonly (string | null | undefined)[]): number[] {
  return texts.map((text) => Date.parse(text ?? '')).filter((time) => !Number.isNaN(time))
}

/** Sweeping that goes on until it is stopped. */
export interface Sweeping {
  /** Waits for a sweep under way, which leaves what it has not begun. */
  stop(): Promise<void>
}

/**
 * Sweeps at once and then every day, never twice at a time; it keeps no process alive.
 * @param sweep its failures are told to the log and tried again the next day
 */
export function sweepDaily(
  sweep: (stop: AbortSignal) => Promise<unknown>,
  log: RetentionDependencies['log'],
  everyMs = dayMs,
): Sweeping {
  const stopping = new AbortController()
  let underWay: Promise<void> | null = null

  async function swept(): Promise<void> {
    try {
      await sweep(stopping.signal)
    } catch (error) {
      log('failed', { step: 'retention', error: messageOf(error) })
    }
  }

  function begin(): void {
    underWay ??= swept().finally(() => {
      underWay = null
    })
  }

  begin()
  const timer = setInterval(begin, everyMs).unref()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await underWay
    },
  }
}
