import { useEffect, useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { Confirm } from '../../design/dialog.tsx'
import { Problem } from '../../design/notice.tsx'
import { counted } from '../../words.ts'
import type { useRelease } from './use-release.ts'

type Release = ReturnType<typeof useRelease>

/** Lets the learner of one talk see score and report. */
export function ReleaseButton({
  release: { mutate, isPending },
  talk,
  of,
}: {
  readonly release: Release
  readonly talk: string
  readonly of: string
}) {
  return (
    <span className="mt-1 block">
      <Button onClick={() => !isPending && mutate([talk])} aria-disabled={isPending || undefined}>
        Release<span className="sr-only"> the result of {of}</span>
      </Button>
    </span>
  )
}

/** Lets the learners of several talks see score and report, after a question: nobody takes back what was seen. */
export function ReleaseAllButton({
  release: { mutate, isPending },
  talks,
}: {
  readonly release: Release
  readonly talks: readonly string[]
}) {
  const [isAsking, setAsking] = useState(false)
  if (talks.length < 2) return null
  return (
    <>
      <Button onClick={() => !isPending && setAsking(true)} aria-disabled={isPending || undefined}>
        Release all {talks.length} held
      </Button>
      <Confirm
        title={`Release ${counted(talks.length, 'result')}?`}
        isOpen={isAsking}
        action="Release them"
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false)
          mutate(talks)
        }}
      >
        <p>
          The learners of the held talks in this list will see their scores and reports, whether you have looked at them
          or not.
        </p>
      </Confirm>
    </>
  )
}

/** What became of it; takes the focus of the button that has gone. */
export function ReleaseOutcome({ release: { data, error } }: { readonly release: Release }) {
  const outcome = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (data && document.activeElement === document.body) outcome.current?.focus({ preventScroll: true })
  }, [data])
  return (
    <>
      <p ref={outcome} tabIndex={-1} role="status" className={data ? 'mb-4 text-good' : 'sr-only'}>
        {data && `${counted(data.released.length, 'result')} released.`}
      </p>
      {error && <Problem error={error} />}
    </>
  )
}
