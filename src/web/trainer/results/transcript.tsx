import { Disclosure } from '../../design/disclosure.tsx'
import { Section } from '../../design/section.tsx'
import { StageDirection } from '../../design/stage-direction.tsx'
import { counted, dotted } from '../../words.ts'
import { nameOfOutcome } from '../words.ts'
import { keyOfTurn, keyOnLine } from './review-draft.ts'
import { dispositionBefore, placeOf, type Talk } from './talk.ts'
import { TurnReview } from './turn-review.tsx'

/** What was said, turn by turn, with what happened behind it and the trainer's comments. */
export function Transcript({
  talk,
  comments,
  onComment,
}: {
  readonly talk: Talk
  readonly comments: Readonly<Record<string, string>>
  readonly onComment: (key: string, comment: string) => void
}) {
  const { person, opening, turns, ended } = talk
  const name = person.name ?? person.role
  return (
    <Section title="The talk">
      {person.situation && (
        <div className="mb-6">
          <StageDirection>{person.situation}</StageDirection>
        </div>
      )}
      {opening && (
        <p className="mb-6 max-w-measure font-serif text-lg">
          <span className="mr-2 font-sans text-sm text-ink-soft">{name}</span>
          {opening}
        </p>
      )}
      {turns.length === 0 && <p className="text-ink-soft">Nothing was said.</p>}
      <ol className="grid gap-8">
        {turns.map((turn, index) => (
          <TurnReview
            key={turn.message_id}
            turn={turn}
            persona={talk.persona}
            before={dispositionBefore(talk, index)}
            personName={name}
            comment={comments[keyOnLine(turn, comments)] ?? ''}
            onComment={(comment) => onComment(keyOnLine(turn, comments), comment)}
          />
        ))}
      </ol>
      {ended && (
        <p className="mt-8 max-w-measure border-t border-line pt-4 text-ink-soft">
          Told to the learner at the end: “{ended.reason}”
        </p>
      )}
      <OtherWays talk={talk} comments={comments} />
    </Section>
  )
}

/** What the learner tried and went back from, with what the trainer said of it while it was the talk. */
function OtherWays({ talk, comments }: { readonly talk: Talk; readonly comments: Readonly<Record<string, string>> }) {
  const { branches = [] } = talk
  if (branches.length === 0) return null
  return (
    <div className="mt-6 max-w-measure">
      <Disclosure summary={`Other ways the learner tried (${branches.length})`}>
        <ol className="mt-2 grid gap-5">
          {branches.map((branch) => (
            <li key={branch.id} className="border-l-2 border-line pl-3">
              <p className="text-sm text-ink-soft">
                {dotted(
                  placeOf(branch, talk),
                  counted(branch.turns.length, 'turn'),
                  branch.ended && nameOfOutcome(branch.ended.outcome),
                )}
              </p>
              <ol className="mt-1 grid gap-3 font-serif">
                {branch.turns.map((turn) => (
                  <li key={turn.message_id}>
                    <p>{turn.learner}</p>
                    <p className="mt-1 text-ink-soft">{turn.reply}</p>
                    {comments[keyOfTurn(turn)] && (
                      <p className="mt-1 font-sans text-sm">Your comment: {comments[keyOfTurn(turn)]}</p>
                    )}
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  )
}
