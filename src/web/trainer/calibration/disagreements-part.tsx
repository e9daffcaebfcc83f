import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { dayAndTime } from '../../words.ts'
import { nameOfLearner } from '../results/results.ts'
import { idOfTurn } from '../results/turn-link.tsx'
import type { Disagreement } from './use-calibration.ts'

const shownAtFirst = 10

/** Where the judge and the trainer differ, furthest apart first, with the words that decided. */
export function DisagreementsPart({
  disagreements,
  placeOf,
}: {
  readonly disagreements: readonly Disagreement[]
  readonly placeOf: (talk: string) => string
}) {
  const [showsAll, setShowsAll] = useState(false)
  if (disagreements.length === 0) return null
  const shown = showsAll ? disagreements : disagreements.slice(0, shownAtFirst)
  return (
    <Section
      title="Where you differ"
      lead="Furthest apart first. What the judge quotes leads to its place in the talk."
    >
      <ul className="max-w-3xl divide-y divide-line border-y border-line">
        {shown.map((one) => (
          <li key={`${one.conversation_id} ${one.criterion.id}`} className="py-4">
            <Difference one={one} place={placeOf(one.conversation_id)} />
          </li>
        ))}
      </ul>
      {shown.length < disagreements.length && (
        <Button className="mt-3" onClick={() => setShowsAll(true)}>
          Show all {disagreements.length}
        </Button>
      )}
    </Section>
  )
}

function Difference({ one, place }: { readonly one: Disagreement; readonly place: string }) {
  const { criterion, learner, started_at, by_hand, judge, reason, evidence } = one
  return (
    <>
      <h3 className="font-sans text-base font-medium">{criterion.name}</h3>
      <p>
        You: {by_hand ?? 'cannot be judged'}. Judge: {judge ?? 'cannot be judged'}.
      </p>
      <p className="mt-1 text-sm text-ink-soft">
        <Link href={place} className="text-accent underline">
          {nameOfLearner(learner)}, {dayAndTime(started_at)}
          <span className="sr-only">: {criterion.name}</span>
        </Link>
      </p>
      {reason && <p className="mt-1">{reason}</p>}
      <ul className="mt-2 space-y-1 empty:hidden">
        {evidence.map(({ turn, quote }) => (
          <li key={`${turn} ${quote}`} className="border-l-2 border-line-strong pl-3 font-serif italic">
            “{quote}”{' '}
            <Link href={`${place}#${idOfTurn(turn)}`} className="font-sans text-sm text-accent not-italic underline">
              turn {turn}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
