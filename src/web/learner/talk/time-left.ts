import type { Limits } from './talk.ts'

/**
 * @param now by the server's clock, milliseconds since 1970
 * @returns milliseconds until the time of a talk is over, 0 when it is; null when it has no time limit
 */
export function timeLeft(limits: Limits | undefined, startedAt: string | null | undefined, now: number): number | null {
  const began = Date.parse(startedAt ?? '')
  if (!limits?.minutes || Number.isNaN(began)) return null
  return Math.max(0, began + limits.minutes * 60_000 - now)
}

/** @returns "12 minutes left"; seconds, in steps of ten, only in the last minute */
export function timeLeftInWords(ms: number): string {
  if (ms <= 0) return 'The time is over'
  if (ms > 60_000) return `${Math.ceil(ms / 60_000)} minutes left`
  if (ms > 50_000) return '1 minute left'
  return `${Math.ceil(ms / 10_000) * 10} seconds left`
}

/**
 * @param date of an answer (HTTP), which is the server's clock in whole seconds
 * @param received when the answer came, by this computer's clock
 * @returns how far the server's clock is ahead of this one, in milliseconds; 0 within what `date` leaves open
 */
export function clockAhead(date: string | null, received: number): number {
  const server = Date.parse(date ?? '')
  if (Number.isNaN(server)) return 0
  const ahead = server - received
  return Math.abs(ahead) < 2_000 ? 0 : ahead
}
