import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { ButtonLink } from '../../design/button.tsx'
import { Notice, Problem, Waiting } from '../../design/notice.tsx'
import { Page } from '../../design/page.tsx'
import { counted, dayAndTime, dotted } from '../../words.ts'
import { nameOfLearner } from '../results/results.ts'
import type { Talk } from '../results/talk.ts'
import { useTalk } from '../results/use-attempt.ts'
import { Comparison } from './comparison.tsx'
import { LevelsForm } from './levels-form.tsx'
import { placeOfCalibration } from './places.ts'
import { SpokenTranscript } from './spoken-transcript.tsx'
import { type HandScoring, useHandScoring } from './use-calibration.ts'

/** One talk to be scored by hand: what was said, and a level for each criterion. */
export default function HandScoringView() {
  const { scenario = '', talk: id = '' } = useParams()
  const talk = useTalk(id)
  const scoring = useHandScoring(id)
  const crumbs = [
    { href: '/train', name: 'Scenarios' },
    { href: placeOfCalibration(scenario), name: 'Calibration' },
  ]
  const failed = [talk, scoring].find(({ error }) => error)
  return (
    <Page key={id} title="Score a talk by hand" lead={talk.data && aboutOf(talk.data)} crumbs={crumbs} isWide>
      {failed ? (
        <Problem error={failed.error} onRetry={() => void failed.refetch()}>
          <ButtonLink href={placeOfCalibration(scenario)}>Back to the calibration</ButtonLink>
        </Problem>
      ) : talk.data && scoring.data ? (
        <SideBySide scenario={scenario} talk={talk.data} scoring={scoring.data} />
      ) : (
        <Waiting />
      )}
    </Page>
  )
}

const aboutOf = ({ learner, person, started_at, turns }: Talk) =>
  dotted(
    `${nameOfLearner(learner)} and ${person.name ?? person.role}`,
    dayAndTime(started_at),
    counted(turns.length, 'turn'),
  )

function SideBySide({
  scenario,
  talk,
  scoring,
}: {
  readonly scenario: string
  readonly talk: Talk
  readonly scoring: HandScoring
}) {
  const [isAnew, setAnew] = useState(false)
  useEffect(goToTurnOfAddress, [])
  if (talk.ended === null) return <Notice>This talk is still going on. It can be scored when it has ended.</Notice>
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12 xl:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
      <SpokenTranscript talk={talk} />
      <div className="xl:sticky xl:top-4 xl:max-h-[calc(100dvh-3rem)] xl:self-start xl:overflow-y-auto xl:px-1 xl:pb-4">
        {scoring.at === null || isAnew ? (
          <>
            <div className="mb-5">
              <Notice>
                {isAnew
                  ? 'You have seen the judge’s levels by now: what you change is no longer a judgement of your own.'
                  : 'The judge’s levels are shown when you have saved yours. What you choose changes no score.'}
              </Notice>
            </div>
            <LevelsForm
              scenario={scenario}
              scoring={scoring}
              lastRead={talk.turns.at(-1)?.message_id}
              onSaved={() => setAnew(false)}
            />
          </>
        ) : (
          <Comparison scenario={scenario} scoring={scoring} onAgain={() => setAnew(true)} />
        )}
      </div>
    </div>
  )
}

/** The browser has looked for it before it was there. */
function goToTurnOfAddress() {
  const turn = location.hash ? document.getElementById(location.hash.slice(1)) : null
  turn?.scrollIntoView({ block: 'start' })
  turn?.focus({ preventScroll: true })
}
