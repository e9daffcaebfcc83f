import { useQuery } from '@tanstack/react-query'
import { useParams } from 'wouter'
import { ApiError, sentence } from '../../api/api-error.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Empty, Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { Portrait } from '../../design/portrait.tsx'
import { StageDirection } from '../../design/stage-direction.tsx'
import { Talk } from './talk.tsx'
import { called, type Person, type TalkView } from './talk.ts'
import { readTalk, talkKey } from './talk-server.ts'

/** One talk, at its own address: it can be left and come back to at any moment. */
export default function View() {
  const { talk = '' } = useParams()
  const { data, error, isFetchedAfterMount, refetch } = useQuery({
    queryKey: talkKey(talk),
    queryFn: ({ signal }) => readTalk(talk, signal),
    staleTime: 0, // another tab may have gone on with it
  })
  if (data && isFetchedAfterMount)
    return (
      <Page isFilling title={nameOnTop(data.view)} lead={data.view.person.role} {...aroundOf(data.view)}>
        <Scene {...data.view.person} />
        <Talk key={talk} {...data} />
      </Page>
    )
  if (error instanceof ApiError && error.status === 404)
    return (
      <Page isFilling title="This talk is not here">
        <Empty title="It may have been deleted" action={<ButtonLink href="/">Choose a scenario</ButtonLink>}>
          Nothing is kept under this address.
        </Empty>
      </Page>
    )
  if (error)
    return (
      <Page isFilling title="Conversation">
        <Problem error={error} onRetry={() => void refetch()} />
      </Page>
    )
  return <Waiting>The stage is being set …</Waiting>
}

const nameOnTop = ({ person }: TalkView) => person.name ?? called(person)

function aroundOf({ title, template_id, person }: TalkView) {
  return {
    crumbs: [{ href: `/scenarios/${encodeURIComponent(template_id)}`, name: title ?? 'The scenario' }],
    before: (
      <Portrait
        size={56}
        name={person.name}
        seed={template_id}
        gender={person.gender ?? null}
        age={person.age ?? null}
      />
    ),
  }
}

/** Where you meet and what has happened. */
function Scene({ setting, situation }: Person) {
  const told = [setting, situation].filter((part) => part?.trim()).map((part) => sentence(part ?? ''))
  if (told.length === 0) return null
  return (
    <div className="mb-8">
      <StageDirection>{told.join(' ')}</StageDirection>
    </div>
  )
}
