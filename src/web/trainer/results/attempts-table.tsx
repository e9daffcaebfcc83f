import { useState } from 'react'
import { Link } from 'wouter'
import { Badge } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { cell, Table } from '../../design/table.tsx'
import { dayAndTime, nameOfMode, percent } from '../../words.ts'
import { nameOfFlag, nameOfOutcome } from '../words.ts'
import type { Attempt } from './attempt.ts'
import { ReleaseButton } from './release-button.tsx'
import { isFlagged, nameOfLearner } from './results.ts'
import type { useRelease } from './use-release.ts'

const shownAtFirst = 50

/** One row a talk, in the order of the server: what is flagged first, then the newest. */
export function AttemptsTable({
  attempts,
  release,
}: {
  readonly attempts: readonly Attempt[]
  readonly release: ReturnType<typeof useRelease>
}) {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? attempts : attempts.slice(0, shownAtFirst)
  return (
    <>
      <Table
        caption="Talks, flagged ones first, then the newest"
        head={['Learner', 'Score', 'End', 'Scenario', 'Met', 'When', 'Turns', 'Guards']}
      >
        {shown.map((attempt) => (
          <Row key={attempt.conversation_id} attempt={attempt} release={release} />
        ))}
      </Table>
      {shown.length < attempts.length && (
        <div className="mt-3 text-center">
          <Button onClick={() => setShowsAll(true)}>Show all {attempts.length} talks</Button>
        </div>
      )}
    </>
  )
}

function Row({ attempt, release }: { readonly attempt: Attempt; readonly release: ReturnType<typeof useRelease> }) {
  const { conversation_id: id, learner, title, template_id, person, mode, started_at, turns, outcome, flags } = attempt
  return (
    <tr>
      <th scope="row" className={`${cell} min-w-40 font-normal`}>
        <Link href={`/train/results/${encodeURIComponent(id)}`} className="font-medium text-accent underline">
          {nameOfLearner(learner)}
          <span className="sr-only">, the talk of {dayAndTime(started_at)}</span>
        </Link>
        {(isFlagged(attempt) || attempt.commented || attempt.held) && (
          <span className="mt-1.5 flex flex-wrap gap-1.5">
            {flags.map((flag) => (
              <Badge key={flag} tone={flag === 'self_harm' ? 'bad' : 'warn'}>
                {`Flagged: ${nameOfFlag(flag)}`}
              </Badge>
            ))}
            {attempt.flagged && <Badge tone="warn">Flagged by a trainer</Badge>}
            {attempt.held && <Badge tone="accent">Held</Badge>}
            {attempt.commented && <Badge>Commented</Badge>}
          </span>
        )}
        {attempt.flag_note && <span className="mt-1 block max-w-60 text-sm text-ink-soft">{attempt.flag_note}</span>}
        {attempt.held && (
          <ReleaseButton release={release} talk={id} of={`${nameOfLearner(learner)}, ${dayAndTime(started_at)}`} />
        )}
      </th>
      <td className={`${cell} min-w-24 tabular-nums`}>
        <Score attempt={attempt} />
      </td>
      <td className={`${cell} min-w-32`}>{nameOfOutcome(outcome)}</td>
      <td className={`${cell} min-w-40`}>{title ?? template_id}</td>
      <td className={`${cell} min-w-32`}>
        {person?.name ?? person?.role ?? 'Unknown'}
        <span className="block text-sm text-ink-soft">{nameOfMode(mode)}</span>
      </td>
      <td className={`${cell} min-w-32`}>{dayAndTime(started_at)}</td>
      <td className={`${cell} text-right tabular-nums`}>{turns}</td>
      <td className={`${cell} text-right tabular-nums`}>{attempt.guard_events}</td>
    </tr>
  )
}

/** The score in force, and the judge's beside it where a trainer has changed it. */
function Score({ attempt: { assessed, score01, reviewed_score01: reviewed, pass } }: { readonly attempt: Attempt }) {
  if (!assessed) return <span className="text-ink-soft">not assessed</span>
  const isOverruled = reviewed !== null && reviewed !== score01
  return (
    <>
      {percent(isOverruled ? reviewed : score01)}
      {isOverruled && <span className="block text-sm text-ink-soft">judge: {percent(score01)}</span>}
      {pass !== null && <span className="block text-sm text-ink-soft">{pass ? 'passed' : 'not passed'}</span>}
    </>
  )
}
