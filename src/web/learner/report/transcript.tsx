import { useEffect } from 'react'
import type { Review, Talk } from '../queries.ts'
import { Spoken } from '../talk/spoken.tsx'

interface TranscriptProps {
  readonly talk: Talk
  readonly review: Review | null
}

/** The talk like a play, every turn with an address of its own (#turn-3), the trainer's comments beside it. */
export function Transcript({ talk, review }: TranscriptProps) {
  const { person, mode, opening, turns } = talk
  const language = person.language ?? undefined
  const said = { by: person.name ?? 'They', language, isMarkdown: mode === 'learn_mode' }
  useEffect(() => {
    if (location.hash.startsWith('#turn-')) location.replace(location.hash) // the turn was not there when the page came
  }, [])
  return (
    <ol className="space-y-6">
      {opening && (
        <li>
          <Said {...said} text={opening} />
        </li>
      )}
      {turns.map(({ turn, learner, reply, hint }) => (
        <li
          key={turn}
          id={`turn-${turn}`}
          tabIndex={-1}
          className="-mx-3 space-y-3 rounded-lg px-3 py-2 target:bg-accent-soft"
        >
          <p className="max-w-measure">
            <span className="block text-sm text-ink-soft">You, line {turn}</span>
            <span lang={language} className="whitespace-pre-line">
              {learner}
            </span>
          </p>
          <Said {...said} text={reply} />
          {hint && <p className="max-w-measure text-sm text-ink-soft">{hint}</p>}
          {review?.turns
            .filter((one) => one.turn === turn)
            .map(({ comment }) => (
              <p key={comment} className="max-w-measure border-l-4 border-good bg-good-soft px-4 py-2">
                <span className="block text-sm font-medium">Your trainer</span>
                {comment}
              </p>
            ))}
        </li>
      ))}
    </ol>
  )
}

interface SaidProps {
  readonly by: string
  readonly language: string | undefined
  readonly isMarkdown: boolean
  readonly text: string
}

function Said({ by, language, isMarkdown, text }: SaidProps) {
  return (
    <div className="max-w-measure">
      <p className="text-sm text-accent">{by}</p>
      <div lang={language} className="font-serif text-lg">
        <Spoken text={text} isMarkdown={isMarkdown} />
      </div>
    </div>
  )
}
