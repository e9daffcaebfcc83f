import type { ReactNode } from 'react'
import type { Persona } from '../../../persona/persona.ts'
import { dispositionWords, dotted } from '../../words.ts'
import { usedIn } from '../test-talk/used.ts'
import { movesInWords, nameOfRule, nameOfSide, sourcesOfReplies, whatWasDone } from '../words.ts'
import { tokensInWords } from '../work/steps.ts'
import { SecondLookPart } from './second-look-part.tsx'
import { courseOf, type Disposition, type GuardEvent, type Turn } from './talk.ts'

/** What the learner did not see: how the person took the line and why, what guards did, and who worded the reply. */
export function BehindTheTurn({
  turn,
  persona,
  before,
}: {
  readonly turn: Turn
  readonly persona: Persona
  readonly before: Disposition | null | undefined
}) {
  const { disposition, verdicts, source, attempts, tokens, error, hint, comment, judged } = turn
  const used = usedIn(turn.used ?? [], persona)
  const moved = (turn.moved_by ?? []).filter((move) => !verdicts.some(({ rule }) => rule === move)) // guards stand below
  return (
    <dl className="mt-2 grid max-w-measure gap-x-4 gap-y-1.5 rounded-md bg-sunken px-3.5 py-2.5 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
      {disposition && (
        <Row name="How it was taken">
          <CourseLine disposition={disposition} before={before} />
        </Row>
      )}
      {moved.length > 0 && <Row name="Moved by">{movesInWords(moved)}</Row>}
      {verdicts.length > 0 && (
        <Row name="Guards">
          <ul className="grid gap-1">
            {verdicts.map((event) => (
              <li key={JSON.stringify(event)}>
                <GuardLine event={event} />
              </li>
            ))}
          </ul>
        </Row>
      )}
      {hint && <Row name="Told the learner">{hint}</Row>}
      {comment && <Row name="Comment given">{comment.text}</Row>}
      {used.length > 0 && (
        <Row name="Made of">
          <ul className="grid gap-1">
            {used.map(({ id, label, text }) => (
              <li key={id}>
                <span className="text-ink-soft">{text === null ? label : `${label}:`}</span> {text}
              </li>
            ))}
          </ul>
        </Row>
      )}
      {source && (
        <Row name="Reply">
          {dotted(
            sourcesOfReplies[source] ?? source,
            attempts !== undefined && `${attempts} attempts`,
            tokens && tokensInWords(tokens),
          )}
          {error && <span className="block text-bad">{error}</span>}
        </Row>
      )}
      {judged && (
        <Row name="Second look">
          <SecondLookPart judged={judged} />
        </Row>
      )}
    </dl>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function CourseLine({
  disposition,
  before,
}: {
  readonly disposition: Disposition
  readonly before: Disposition | null | undefined
}) {
  return (
    <span className="flex flex-wrap gap-x-4 tabular-nums">
      {courseOf(disposition, before).map(({ part, value, change }) => (
        <span key={part} className="whitespace-nowrap">
          {dispositionWords[part]} {value}
          {change !== 0 && (
            <span className={change > 0 ? 'text-good' : 'text-bad'}>
              {' '}
              ({change > 0 ? `+${change}` : `−${-change}`})
            </span>
          )}
        </span>
      ))}
    </span>
  )
}

function GuardLine({ event }: { readonly event: GuardEvent }) {
  const { rule, side, evidence, error, attempt } = event
  return (
    <>
      <strong className="font-medium">{nameOfRule(rule)}</strong> in the {nameOfSide(side)}: {whatWasDone(event)}
      {attempt !== undefined && attempt > 1 && ` (attempt ${attempt})`}.
      {evidence && <span className="block text-ink-soft">“{evidence}”</span>}
      {error && <span className="block text-bad">Could not decide: {error}</span>}
    </>
  )
}
