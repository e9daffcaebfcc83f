import { useEffect, useState } from 'react'
import { duration } from './steps.ts'

/** How long something has taken; counts on, silently, until there is an end. */
export function Elapsed({ since, until }: { readonly since: number; readonly until: number | null }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (until !== null) return
    const timer = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [until])
  return <span className="tabular-nums">{duration(Math.max(0, (until ?? now) - since))}</span>
}
