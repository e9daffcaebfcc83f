import { useEffect, useRef, useState } from 'react'
import type { Persona } from '../../../persona/persona.ts'
import { Button } from '../../design/button.tsx'
import { TextArea } from '../../design/field.tsx'
import { BehindTheTurn } from './behind-the-turn.tsx'
import { type Disposition, type Turn, turnsAtRisk } from './talk.ts'
import { idOfTurn } from './turn-link.tsx'

/** One exchange as it was said, the trainer's layer under it, and room for a comment. */
export function TurnReview({
  turn,
  persona,
  before,
  personName,
  comment,
  onComment,
}: {
  readonly turn: Turn
  readonly persona: Persona
  readonly before: Disposition | null | undefined
  readonly personName: string
  readonly comment: string
  readonly onComment: (comment: string) => void
}) {
  const [isCommenting, setCommenting] = useState(false)
  const isAtRisk = turnsAtRisk([turn]).length > 0 // the product itself has answered
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCommenting) field.current?.querySelector('textarea')?.focus()
  }, [isCommenting])
  return (
    <li
      id={idOfTurn(turn.turn)}
      tabIndex={-1}
      className="scroll-mt-6 rounded-lg target:bg-accent-soft target:outline-8 target:outline-accent-soft"
    >
      <h3 className="mb-1 font-sans text-sm font-medium text-ink-soft">Turn {turn.turn}</h3>
      <div className="grid gap-2 font-serif text-lg">
        <Line who="Learner" words={turn.learner} />
        <Line who={isAtRisk ? 'Counterpart' : personName} words={turn.reply} isPerson />
      </div>
      <BehindTheTurn turn={turn} persona={persona} before={before} />
      <div ref={field} className="mt-2 max-w-measure">
        {isCommenting || comment !== '' ? (
          <TextArea
            label={`Your comment on turn ${turn.turn}`}
            rows={2}
            maxLength={2_000}
            value={comment}
            onChange={(event) => {
              setCommenting(true)
              onComment(event.target.value)
            }}
          />
        ) : (
          <Button weight="quiet" className="-ml-4" onClick={() => setCommenting(true)}>
            Comment on turn {turn.turn}
          </Button>
        )}
      </div>
    </li>
  )
}

function Line({
  who,
  words,
  isPerson = false,
}: {
  readonly who: string
  readonly words: string
  readonly isPerson?: boolean
}) {
  return (
    <p
      className={`max-w-measure whitespace-pre-line ${isPerson ? 'border-l-2 border-accent pl-3' : 'pl-3.5 text-ink-soft'}`}
    >
      <span className="block font-sans text-sm text-ink-soft">{who}</span>
      {words}
    </p>
  )
}
