import { ApiError } from '../api/api-error.ts'
import { ButtonLink } from '../design/button.tsx'
import { Empty, Problem } from '../design/notice.tsx'

/** Why something could not be shown: it is not there (any more), or the server did not give it. */
export function NotShown({
  what,
  error,
  onRetry,
}: {
  readonly what: string // e.g. "scenario"
  readonly error: unknown
  readonly onRetry: () => void
}) {
  if (!(error instanceof ApiError) || error.status !== 404) return <Problem error={error} onRetry={onRetry} />
  return (
    <Empty
      title={`There is no such ${what}`}
      action={
        <ButtonLink weight="primary" href="/train">
          To the scenarios
        </ButtonLink>
      }
    >
      It may have been deleted, or the address is not quite right.
    </Empty>
  )
}
