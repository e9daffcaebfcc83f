import { Section } from '../../design/section.tsx'
import { StageDirection } from '../../design/stage-direction.tsx'
import type { Talk } from '../results/talk.ts'
import { idOfTurn } from '../results/turn-link.tsx'

/** What was said and nothing else, so that nobody's judgement stands beside it. */
export function SpokenTranscript({ talk: { person, opening, turns } }: { readonly talk: Talk }) {
  const name = person.name ?? person.role
  return (
    <Section title="The talk">
      {person.situation && (
        <div className="mb-6">
          <StageDirection>{person.situation}</StageDirection>
        </div>
      )}
      {opening && <Line who={name} words={opening} />}
      <ol className="mt-4 grid gap-6">
        {turns.map(({ turn, message_id, learner, reply }) => (
          <li
            key={message_id}
            id={idOfTurn(turn)}
            tabIndex={-1}
            className="grid scroll-mt-6 gap-2 rounded-lg target:bg-accent-soft target:outline-8 target:outline-accent-soft"
          >
            <h3 className="font-sans text-sm font-medium text-ink-soft">Turn {turn}</h3>
            <Line who="Learner" words={learner} />
            <Line who={name} words={reply} />
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Line({ who, words }: { readonly who: string; readonly words: string }) {
  return (
    <p className="max-w-measure font-serif text-lg whitespace-pre-line">
      <span className="block font-sans text-sm text-ink-soft">{who}</span>
      {words}
    </p>
  )
}
