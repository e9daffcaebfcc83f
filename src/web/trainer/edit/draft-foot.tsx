import type { Draft } from './draft.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { SaveBar } from './save-bar.tsx'

/** How it goes with saving, as a mutation tells it. */
interface Saving {
  readonly isPending: boolean
  readonly isSuccess: boolean
  readonly error: unknown
  readonly reset: () => void
}

/** The end of every form with a draft: what is wrong, the bar to save or take back, and the question before leaving. */
export function DraftFoot({
  draft: { changed, discard },
  saving,
  said,
  fault = null,
  onSave,
  onDiscard,
}: {
  readonly draft: Pick<Draft<object>, 'changed' | 'discard'>
  readonly saving: Saving
  readonly said: string // after saving
  readonly fault?: string | null // what is to be put right first
  readonly onSave: () => void
  readonly onDiscard?: () => void
}) {
  return (
    <>
      {fault !== null && (
        <p role="alert" className="mt-6 text-bad">
          {fault}
        </p>
      )}
      <SaveBar
        changes={changed.length}
        isSaving={saving.isPending}
        error={saving.error}
        said={saving.isSuccess ? said : null}
        onSave={onSave}
        onDiscard={() => {
          onDiscard?.()
          saving.reset()
          discard()
        }}
      />
      <LeaveGuard isDirty={changed.length > 0} />
    </>
  )
}
