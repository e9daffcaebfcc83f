import { useEffect, useEffectEvent, useState } from 'react'
import { dotted, nameOfMode } from '../../words.ts'
import type { Limits } from './talk.ts'
import { timeLeft, timeLeftInWords } from './time-left.ts'

interface ProgressLineProps {
  readonly mode: string
  readonly turns: number // that are done
  readonly limits: Limits | undefined
  readonly msLeft: number | null
}

/** How the talk is meant and how far it has come: turns, and the time where there is a limit. */
export function ProgressLine({ mode, turns, limits, msLeft }: ProgressLineProps) {
  const turn = limits ? `Turn ${Math.min(turns + 1, limits.turns)} of ${limits.turns}` : `Turn ${turns + 1}`
  return <>{dotted(nameOfMode(mode), turn, msLeft !== null && timeLeftInWords(msLeft))}</>
}

/**
 * The time left, in steps that may be shown.
 * @param clockAheadMs how far the server's clock is ahead
 * @returns milliseconds, 0 when it is over; null without a limit
 */
export function useTimeLeft(
  limits: Limits | undefined,
  startedAt: string | null | undefined,
  clockAheadMs: number,
): number | null {
  const now = () => timeLeft(limits, startedAt, Date.now() + clockAheadMs)
  const [left, setLeft] = useState(now)
  const look = useEffectEvent(() => setLeft((before) => coarse(now(), before)))
  useEffect(() => {
    const timer = setInterval(() => look(), 1_000)
    return () => clearInterval(timer)
  }, [])
  return left
}

/** The same value as before while the words for it are the same, so that nothing is drawn again every second. */
function coarse(now: number | null, before: number | null): number | null {
  if (now === null || before === null || now === 0) return now
  return timeLeftInWords(now) === timeLeftInWords(before) ? before : now
}
