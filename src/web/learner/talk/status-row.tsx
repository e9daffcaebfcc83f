import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'

interface StatusRowProps {
  readonly activity: string // announced
  readonly heard: string // by dictation, not yet for good
  readonly progress: ReactNode // null while something goes on
  readonly onToEnd: (() => void) | null
  readonly onStop: (() => void) | null
}

/** What goes on, and how to stop it. As high with as without its buttons, so that nothing jumps. */
export function StatusRow({ activity, heard, progress, onToEnd, onStop }: StatusRowProps) {
  return (
    <div className="flex min-h-11 items-center justify-between gap-3 text-sm text-ink-soft">
      <div className="min-w-0">
        <p role="status">{activity}</p>
        {heard !== '' && <p className="font-serif text-base italic">{heard}</p>}
        {progress && <p>{progress}</p>}
      </div>
      <div className="flex shrink-0">
        {onToEnd && (
          <Button weight="quiet" className="px-2! text-sm" onClick={onToEnd}>
            To the end
          </Button>
        )}
        {onStop && (
          <Button className="text-sm" onClick={onStop}>
            Stop
          </Button>
        )}
      </div>
    </div>
  )
}
