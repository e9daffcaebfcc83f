import { useEffect, useRef } from 'react'
import { Button } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'
import { counted } from '../../words.ts'

/** Stands at the lower edge while there is something to save, and says what became of saving. */
export function SaveBar({
  changes,
  isSaving,
  error,
  said,
  onSave,
  onDiscard,
}: {
  readonly changes: number
  readonly isSaving: boolean
  readonly error: unknown
  readonly said: string | null // after saving
  readonly onSave: () => void
  readonly onDiscard: () => void
}) {
  const outcome = useRef<HTMLParagraphElement>(null)
  const isClean = changes === 0
  useEffect(() => {
    // the bar that had the focus has gone
    if (isClean && said && document.activeElement === document.body) outcome.current?.focus({ preventScroll: true })
  }, [isClean, said])
  return (
    <>
      <p ref={outcome} tabIndex={-1} role="status" className={changes === 0 && said ? 'mt-6 text-good' : 'sr-only'}>
        {changes === 0 ? said : ''}
      </p>
      {changes > 0 && (
        <div className="sticky bottom-0 z-10 -mx-4 mt-8 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6 lg:mx-0 lg:px-0">
          {error ? (
            <div className="mb-3">
              <Problem error={error} />
            </div>
          ) : null}
          <div className="flex flex-wrap items-center gap-2">
            <p className="mr-auto text-ink-soft">{counted(changes, 'change')} not saved</p>
            <Button onClick={() => !isSaving && onDiscard()} aria-disabled={isSaving || undefined}>
              Take back
            </Button>
            <Button weight="primary" onClick={() => !isSaving && onSave()} aria-disabled={isSaving || undefined}>
              {isSaving ? 'Saving …' : 'Save'}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
