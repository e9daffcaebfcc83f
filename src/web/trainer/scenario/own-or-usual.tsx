import type { ReactNode } from 'react'
import { Badge } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Problem, Waiting } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import type { useUsualRubric } from './use-usual-rubric.ts'

type UsualRubric = NonNullable<ReturnType<typeof useUsualRubric>['data']>

interface OwnOrUsualProps {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly what: string // e.g. "blockers": what the buttons are about, for who hears them
  readonly usual: ReturnType<typeof useUsualRubric>
  readonly own: ReactNode // the fields of the trainer's own; null while the usual holds
  readonly renderUsual: (usual: UsualRubric) => ReactNode
  readonly onMine: (usual: UsualRubric) => void
  readonly onUsual: () => void
}

/** A part of the rubric that is the usual one of this kind of talk until a trainer makes it theirs, and again when they go back to it. */
export function OwnOrUsual({ id, title, lead, what, usual, own, renderUsual, onMine, onUsual }: OwnOrUsualProps) {
  const { data, error, refetch } = usual
  return (
    <Section
      id={id}
      title={title}
      lead={lead}
      aside={own === null ? <Badge>As usual</Badge> : <Badge tone="accent">Changed</Badge>}
    >
      {own !== null ? (
        <>
          {own}
          <div>
            <Button onClick={onUsual}>
              Back to the usual<span className="sr-only"> {what}</span>
            </Button>
          </div>
        </>
      ) : (
        <>
          {error && <Problem error={error} onRetry={() => refetch()} />}
          {!data && !error && <Waiting />}
          {data && (
            <>
              {renderUsual(data)}
              <div>
                <Button onClick={() => onMine(data)}>
                  Make them mine<span className="sr-only"> ({what})</span>
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </Section>
  )
}
