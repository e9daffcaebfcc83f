import type { ButtonHTMLAttributes } from 'react'
import { Button } from '../../design/button.tsx'
import type { useDictation } from './use-dictation.ts'

interface ToolsProps {
  readonly onHint: (() => void) | null // null where the mode gives none
  readonly onUndo: (() => void) | null
  readonly onEnd: () => void
  readonly isBusy: boolean
  readonly canUndo: boolean // there is a last exchange, and it is known which
  readonly dictation: ReturnType<typeof useDictation>
}

/** What can be done beside speaking. What the mode or the browser does not offer is not there. */
export function Tools({ onHint, onUndo, onEnd, isBusy, canUndo, dictation }: ToolsProps) {
  return (
    <div role="group" aria-label="In this talk" className="-mx-2 flex flex-wrap items-center">
      {onHint && (
        <Tool onClick={onHint} disabled={isBusy}>
          Hint
        </Tool>
      )}
      {onUndo && (
        <Tool onClick={onUndo} disabled={isBusy || !canUndo}>
          Take back
        </Tool>
      )}
      {dictation.isPossible && (
        <Tool aria-pressed={dictation.isOn} onClick={dictation.isOn ? dictation.stop : dictation.start}>
          Dictate
        </Tool>
      )}
      <Tool onClick={onEnd} className="sm:ml-auto">
        End the talk
      </Tool>
    </div>
  )
}

function Tool({ className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <Button
      weight="quiet"
      className={`px-2! text-sm aria-pressed:bg-accent-soft aria-pressed:underline ${className}`}
      {...rest}
    />
  )
}
