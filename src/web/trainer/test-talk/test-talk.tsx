import { type ReactNode, useEffect, useRef } from 'react'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Notice, Problem, Waiting } from '../../design/notice.tsx'
import { StageDirection } from '../../design/stage-direction.tsx'
import { endings } from '../../words.ts'
import { BehindTheTurn } from '../results/behind-the-turn.tsx'
import { dispositionBefore } from '../results/talk.ts'
import { LineForm } from './line-form.tsx'
import { useTestTalk } from './use-test-talk.ts'

/** A talk in place, each exchange with the trainer's layer beside it. */
export function TestTalk({ id, onAgain }: { readonly id: string; readonly onAgain: () => void }) {
  const { talk, readError, refetch, line, error, isAnswering, unsaid, send, retry, takeBack, end } = useTestTalk(id)
  const lastLine = useRef<HTMLDivElement>(null)
  const spoken = (talk?.turns.length ?? 0) + (line?.reply.length ?? 0)
  useEffect(() => {
    if (spoken > 0) lastLine.current?.scrollIntoView({ block: 'nearest' })
  }, [spoken])
  if (readError) return <Problem error={readError} onRetry={() => void refetch()} />
  if (!talk) return <Waiting />
  const name = talk.persona.name ?? talk.persona.role
  return (
    <div className="space-y-6">
      {talk.persona.scene?.situation && <StageDirection>{talk.persona.scene.situation}</StageDirection>}
      <div role="log" aria-label="The talk" aria-busy={isAnswering} className="space-y-6">
        {talk.opening && (
          <Exchange>
            <Line who={name}>{talk.opening}</Line>
          </Exchange>
        )}
        {talk.turns.map((turn, at) => (
          <Exchange
            key={turn.turn}
            layer={<BehindTheTurn turn={turn} before={dispositionBefore(talk, at)} persona={talk.persona} />}
          >
            <Line who="You" isOwn>
              {turn.learner}
            </Line>
            <Line who={name}>{turn.reply}</Line>
          </Exchange>
        ))}
        {line && !talk.turns.some(({ message_id }) => message_id === line.id) && (
          <Exchange>
            <Line who="You" isOwn>
              {line.text}
            </Line>
            <Line who={name}>{line.reply || (isAnswering ? '…' : '')}</Line>
          </Exchange>
        )}
        <div ref={lastLine} />
      </div>
      {error !== null && (
        <Problem error={error}>
          {line && <Button onClick={retry}>Send it again</Button>}
          {line && <Button onClick={takeBack}>Write another line</Button>}
        </Problem>
      )}
      {talk.ended ? (
        <Notice>
          <p className="font-medium">{endings[talk.ended.outcome]}.</p>
          <p>{talk.ended.reason}</p>
        </Notice>
      ) : (
        <LineForm key={unsaid} isBusy={line !== null} name={name} before={unsaid} onLine={send} />
      )}
      <div className="flex flex-wrap gap-2">
        {talk.ended && <Button onClick={onAgain}>Begin another talk</Button>}
        {!talk.ended && <Button onClick={end}>End the talk</Button>}
        <ButtonLink href={`/talks/${encodeURIComponent(id)}`} target="_blank" rel="noopener">
          See it as the learner sees it<span className="sr-only"> (opens a new tab)</span>
        </ButtonLink>
        <ButtonLink href={`/train/results/${encodeURIComponent(id)}`}>Transcript and score</ButtonLink>
      </div>
    </div>
  )
}

function Exchange({ layer, children }: { readonly layer?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-3 border-t border-line pt-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <div className="space-y-3">{children}</div>
      {layer}
    </div>
  )
}

function Line({
  who,
  isOwn = false,
  children,
}: {
  readonly who: string
  readonly isOwn?: boolean
  readonly children: string
}) {
  return (
    <div className={isOwn ? 'max-w-measure border-l-2 border-line pl-4' : 'max-w-measure'}>
      <p className="text-sm text-ink-soft">{who}</p>
      <p className={`whitespace-pre-wrap ${isOwn ? '' : 'font-serif text-lg'}`}>{children}</p>
    </div>
  )
}
