import { useParams } from 'wouter'
import { Badge } from '../../design/badge.tsx'
import { ButtonLink } from '../../design/button.tsx'
import { Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { counted, dayAndTime, dotted, nameOfMode } from '../../words.ts'
import { nameOfFlag, nameOfOutcome } from '../words.ts'
import { AttemptBody } from './attempt-body.tsx'
import { CareNotice } from './care-notice.tsx'
import { DeleteTalk } from './delete-talk.tsx'
import { nameOfLearner } from './results.ts'
import { isAtRisk, type Talk } from './talk.ts'
import { useAssessment, useReview, useTalk } from './use-attempt.ts'

const crumbs = [{ href: '/train/results', name: 'Results' }]

/** One talk as a trainer sees it: what was said, what happened behind it, how it is judged, and what the trainer says to it. */
export default function AttemptView() {
  const { talk: id = '' } = useParams()
  const talk = useTalk(id)
  const assessment = useAssessment(id, talk.data)
  const review = useReview(id)
  const failed = [talk, assessment, review].find(({ error }) => error)
  if (failed)
    return (
      <Page title="A talk" crumbs={crumbs}>
        <Problem error={failed.error} onRetry={() => failed.refetch()}>
          <ButtonLink href="/train/results">Back to the results</ButtonLink>
        </Problem>
      </Page>
    )
  if (!talk.data || assessment.data === undefined || !review.data)
    return (
      <Page title="A talk" crumbs={crumbs}>
        <Waiting />
      </Page>
    )
  return (
    <Page
      key={id}
      title={titleOf(talk.data)}
      lead={<Facts talk={talk.data} />}
      crumbs={crumbs}
      actions={<DeleteTalk talk={talk.data} />}
      isWide
    >
      {isAtRisk(talk.data) && <CareNotice talk={talk.data} />}
      <AttemptBody talk={talk.data} assessment={assessment.data} saved={review.data} />
    </Page>
  )
}

function titleOf({ learner, person }: Talk): string {
  const who = learner ? nameOfLearner(learner) : 'Somebody'
  return `${who} and ${person.name ?? person.role}`
}

function Facts({ talk }: { readonly talk: Talk }) {
  const {
    title,
    template_id,
    mode,
    started_at,
    turns,
    ended,
    engine,
    flags = [],
    hints_given = 0,
    branches = [],
  } = talk
  return (
    <>
      <p>{dotted(title ?? template_id, nameOfMode(mode), dayAndTime(started_at), counted(turns.length, 'turn'))}</p>
      <p className="mt-1 text-base">
        {dotted(
          nameOfOutcome(ended?.outcome ?? null),
          engine === 'model' ? 'spoken by the language model' : 'spoken by the rules engine',
          hints_given > 0 && `${counted(hints_given, 'hint')} asked for`,
          branches.length > 0 && `${counted(branches.length, 'other way')} tried`,
        )}
      </p>
      {flags.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-2">
          {flags.map((flag) => (
            <Badge key={flag} tone={flag === 'self_harm' ? 'bad' : 'warn'}>
              {`Flagged: ${nameOfFlag(flag)}`}
            </Badge>
          ))}
        </p>
      )}
    </>
  )
}
