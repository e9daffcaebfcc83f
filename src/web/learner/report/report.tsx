import { useQuery } from '@tanstack/react-query'
import type { Report as ReportDocument } from '../../../assessment/report/report.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Notice, Problem, Waiting } from '../../design/notice.tsx'
import { reportOf, reviewOf, type Talk } from '../queries.ts'
import { Advice } from './advice.tsx'
import { Blockers } from './blockers.tsx'
import { HowTheyTookIt } from './how-they-took-it.tsx'
import { Criteria } from './criteria.tsx'
import { EarlierTalks } from './earlier-talks.tsx'
import { FactsWrong } from './facts-wrong.tsx'
import { Figures } from './figures.tsx'
import { HeldBack } from './held-back.tsx'
import { HowItEnded } from './how-it-ended.tsx'
import { SaveReport } from './save-report.tsx'
import { Score } from './score.tsx'
import { Transcript } from './transcript.tsx'

/** The whole report of a talk that has ended. A lesson has no score, and neither has a talk in which nothing was said. */
export function Report({ talk }: { readonly talk: Talk }) {
  const isLesson = talk.mode === 'learn_mode'
  const isJudged = !isLesson && talk.turns.length > 0
  const judging = useQuery({ ...reportOf(talk), enabled: isJudged })
  const { data } = useQuery(reviewOf(talk.id))
  const review = data ?? null
  const report = judging.data?.report
  if (judging.data?.not_scored) return <WithCare />
  if (talk.held) return judging.isLoading ? <Waiting /> : <HeldBack talk={talk} />
  return (
    <div className="flex flex-col gap-12">
      <HowItEnded talk={talk} />
      {review?.comment && <TrainersWord comment={review.comment} />}
      {isLesson && <Lesson talk={talk} />}
      {report && <Judgement report={report} />}
      {judging.isFetching && !report && <Waiting>The talk is being read again, line by line …</Waiting>}
      {judging.error && !judging.isFetching && <Problem error={judging.error} onRetry={() => void judging.refetch()} />}
      {!isLesson && <HowTheyTookIt talk={talk} />}
      {report && <Figures measures={report.measures} />}
      <section aria-labelledby="transcript">
        <h2 id="transcript" className="mb-4 text-2xl">
          What was said
        </h2>
        <Transcript talk={talk} review={review} />
      </section>
      {report && <SaveReport talk={talk.id} />}
    </div>
  )
}

/** Talks in which somebody may have been at risk are not scored, whatever ended them. */
function WithCare() {
  return (
    <div className="max-w-measure space-y-4 text-lg">
      <p>This talk is not scored, and nothing in it is held against you.</p>
      <p>
        Something you wrote sounded as if you might not be well. If that is so, please talk to somebody you trust,
        today. Free and confidential help in your country is listed at https://findahelpline.com.
      </p>
    </div>
  )
}

function Judgement({ report }: { readonly report: ReportDocument }) {
  return (
    <>
      <Score report={report} />
      <Blockers blockers={report.blockers} />
      <Advice report={report} />
      <FactsWrong facts={report.facts_wrong} />
      <Criteria criteria={report.criteria} />
      <EarlierTalks report={report} />
    </>
  )
}

function TrainersWord({ comment }: { readonly comment: string }) {
  return (
    <Notice tone="good">
      <h2 className="text-lg">Your trainer says</h2>
      <p className="mt-1 max-w-measure whitespace-pre-line">{comment}</p>
    </Notice>
  )
}

function Lesson({ talk }: { readonly talk: Talk }) {
  return (
    <Notice>
      <p>This was a lesson, and lessons are not scored. The next step is to try it with the person themselves.</p>
      <div className="mt-3 print:hidden">
        <ButtonLink href={`/scenarios/${encodeURIComponent(talk.template_id)}?mode=try_mode`}>Try it now</ButtonLink>
      </div>
    </Notice>
  )
}
