import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useMutation } from '@tanstack/react-query'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Problem } from '../../design/notice.tsx'
import { endings } from '../../words.ts'
import { briefingPath } from './lesson.ts'
import { called, type Ended, type TalkView } from './talk.ts'
import { startAgain } from './talk-server.ts'

interface EndingProps {
  readonly view: TalkView
  readonly ended: Ended
  readonly unsaid: string // what was being written
  readonly isNews: boolean // it has ended before the learner's eyes
  readonly onUndo: (() => void) | null
}

/** Why the talk ended, and where to go from here. */
export function Ending({ view, ended, unsaid, isNews, onUndo }: EndingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isNews) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' })
  }, [isNews])
  const isCare = ended.outcome === 'safety'
  return (
    <section
      aria-labelledby="ending"
      className={`mt-2 rounded-xl border px-5 py-6 sm:px-8 ${isCare ? 'border-warn bg-warn-soft' : 'border-line bg-surface'}`}
    >
      <h2 id="ending" ref={heading} tabIndex={-1} className="text-2xl">
        {endings[ended.outcome] ?? 'The talk has ended'}
      </h2>
      {ended.outcome !== 'learner' && <p className="mt-2 max-w-measure text-lg">{ended.reason}</p>}
      {unsaid.trim() !== '' && (
        <div className="mt-4 text-base">
          <p className="text-ink-soft">What you were writing was not said any more:</p>
          <p className="mt-1 max-w-measure font-serif whitespace-pre-wrap">{unsaid}</p>
        </div>
      )}
      {isCare ? <AfterCare /> : <NextSteps {...{ view, onUndo }} />}
    </section>
  )
}

/** Nobody is asked to practise on, or shown a score, who may be in need. */
function AfterCare() {
  return (
    <>
      <p className="mt-3 max-w-measure">
        If none of this is about you, all is well: the practice stops here to be on the safe side. What is written above
        stays, so that you can come back to it.
      </p>
      <div className="mt-5">
        <ButtonLink href="/">Leave the practice</ButtonLink>
      </div>
    </>
  )
}

function NextSteps({ view, onUndo }: Pick<EndingProps, 'view' | 'onUndo'>) {
  const [, navigate] = useLocation()
  const isLesson = view.mode === 'learn_mode'
  const again = useMutation({
    mutationFn: () => startAgain(view),
    onSuccess: (talk) => navigate(`/talks/${encodeURIComponent(talk)}`),
  })
  return (
    <>
      <div className="mt-5 flex flex-wrap gap-2">
        {isLesson && (
          <ButtonLink href={briefingPath(view.template_id, 'try_mode')} weight="primary">
            Try it now
          </ButtonLink>
        )}
        {view.turns.length > 0 && (
          <ButtonLink href={`/talks/${encodeURIComponent(view.id)}/report`} weight={isLesson ? 'plain' : 'primary'}>
            Look back at the talk
          </ButtonLink>
        )}
        <Button onClick={() => again.mutate()} disabled={again.isPending}>
          {again.isPending ? 'One moment …' : `Practise again with ${called(view.person)}`}
        </Button>
        <ButtonLink href={`/scenarios/${encodeURIComponent(view.template_id)}`}>Meet somebody new</ButtonLink>
        {onUndo && (
          <Button weight="quiet" onClick={onUndo}>
            Take back the last line
          </Button>
        )}
      </div>
      {again.isError && (
        <div className="mt-4">
          <Problem error={again.error} onRetry={() => again.mutate()} />
        </div>
      )}
    </>
  )
}
