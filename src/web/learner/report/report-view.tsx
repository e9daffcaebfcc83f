import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { ApiError } from '../../api/api-error.ts'
import { Button, ButtonLink } from '../../design/button.tsx'
import { Notice, Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { Portrait } from '../../design/portrait.tsx'
import { dayAndTime, dotted, nameOfMode } from '../../words.ts'
import { type Talk, talkById } from '../queries.ts'
import { Report } from './report.tsx'
import { SteppedOut } from './stepped-out.tsx'

const crumbs = [{ href: '/', name: 'All scenarios' }]

/** How a talk went. */
export default function ReportView() {
  const { talk: id } = useParams<{ talk: string }>()
  const { data: talk, error, refetch } = useQuery(talkById(id))
  if (error instanceof ApiError && error.status === 404) return <UnknownTalk />
  if (!talk)
    return (
      <Page title="Your report" crumbs={crumbs}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Waiting />}
      </Page>
    )
  const isOver = talk.status === 'ended'
  const isSafety = talk.ended?.outcome === 'safety'
  return (
    <Page
      title={isSafety ? 'We have stepped out of the role play' : `Report: ${talk.title ?? 'your talk'}`}
      crumbs={crumbs}
      {...(isSafety ? {} : { lead: about(talk), before: <Face talk={talk} /> })}
      actions={isOver && !isSafety && <Actions talk={talk} />}
      key={id}
    >
      {isSafety ? <SteppedOut talk={talk} /> : isOver ? <Report talk={talk} /> : <StillGoing talk={talk} />}
    </Page>
  )
}

function about({ mode, person, started_at, learner }: Talk): string {
  return dotted(nameOfMode(mode), `with ${person.name ?? person.role}`, dayAndTime(started_at), learner?.name)
}

function Face({ talk: { template_id, person } }: { readonly talk: Talk }) {
  return <Portrait name={person.name} seed={template_id} gender={person.gender} age={person.age} size={72} />
}

function Actions({ talk }: { readonly talk: Talk }) {
  return (
    <>
      <ButtonLink href={againWith(talk)} weight="primary">
        Practise again
      </ButtonLink>
      <Button onClick={() => print()}>Print</Button>
    </>
  )
}

const againWith = ({ template_id, mode, persona_id }: Talk) =>
  `/scenarios/${encodeURIComponent(template_id)}?${new URLSearchParams({ mode, person: persona_id })}`

function StillGoing({ talk }: { readonly talk: Talk }) {
  return (
    <Notice>
      <p className="font-medium">This talk is still going on.</p>
      <p className="mt-1">The report is written when it has ended.</p>
      <div className="mt-4">
        <ButtonLink href={`/talks/${encodeURIComponent(talk.id)}`} weight="primary">
          Go on talking
        </ButtonLink>
      </div>
    </Notice>
  )
}

function UnknownTalk() {
  return (
    <Page title="This talk is not here" lead="Perhaps it has been deleted since." crumbs={crumbs}>
      <ButtonLink href="/" weight="primary">
        Choose a scenario
      </ButtonLink>
    </Page>
  )
}
