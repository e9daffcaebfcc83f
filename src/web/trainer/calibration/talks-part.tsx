import { Link } from 'wouter'
import { Disclosure } from '../../design/disclosure.tsx'
import { Empty } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { counted, dayAndTime, dotted, nameOfMode } from '../../words.ts'
import { nameOfLearner } from '../results/results.ts'
import type { TalkToScore } from './use-calibration.ts'

/** Talks to be scored by hand: those that are offered, all others, and those that are done. */
export function TalksPart({
  talks,
  placeOf,
}: {
  readonly talks: readonly TalkToScore[]
  readonly placeOf: (talk: string) => string
}) {
  if (talks.length === 0)
    return (
      <Empty title="No talk to score yet">
        As soon as talks of this scenario have ended and been assessed, you can score some of them by hand here.
      </Empty>
    )
  const offered = talks.filter((one) => one.offered)
  const others = talks.filter((one) => !one.offered && one.scored_at === null)
  const done = talks.filter((one) => one.scored_at !== null)
  return (
    <Section
      title="Score talks by hand"
      lead="You choose a level for each criterion without seeing the judge’s. Afterwards you see both. Your levels change no score. Five talks that went differently are a good beginning."
    >
      {offered.length > 0 ? (
        <TalkList talks={offered} placeOf={placeOf} />
      ) : (
        <p className="text-ink-soft">
          {done.length > 0 ? 'Every talk is done.' : 'No talk has a score to compare with.'}
        </p>
      )}
      {others.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={`${counted(others.length, 'other talk')} to choose from`}>
            <TalkList talks={others} placeOf={placeOf} />
          </Disclosure>
        </div>
      )}
      {done.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={`Scored by hand (${done.length})`}>
            <TalkList talks={done} placeOf={placeOf} />
          </Disclosure>
        </div>
      )}
    </Section>
  )
}

function TalkList({
  talks,
  placeOf,
}: {
  readonly talks: readonly TalkToScore[]
  readonly placeOf: (talk: string) => string
}) {
  return (
    <ul className="max-w-3xl divide-y divide-line border-y border-line">
      {talks.map(({ conversation_id: id, learner, person, mode, started_at, turns }) => (
        <li key={id} className="py-2.5">
          <Link href={placeOf(id)} className="font-medium text-accent underline">
            {nameOfLearner(learner)}
            <span className="sr-only">, the talk of {dayAndTime(started_at)}</span>
          </Link>
          <p className="text-sm text-ink-soft">
            {dotted(
              `with ${person.name ?? person.role}`,
              nameOfMode(mode),
              dayAndTime(started_at),
              counted(turns, 'turn'),
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
