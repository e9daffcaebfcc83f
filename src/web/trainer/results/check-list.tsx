import { counted } from '../../words.ts'
import type { Check } from './talk.ts'
import { TurnLink } from './turn-link.tsx'

/** Questions with their answers, the reason, the words they rest on, and how often the judge said what. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <ul className="space-y-3 text-sm">
      {checks.map(({ id, question, answer, reason, quote, turn, votes }) => (
        <li key={id}>
          <p>
            <span className="font-medium">{answer === null ? 'Not judged' : answer ? 'Yes' : 'No'}:</span> {question}
          </p>
          <p className="text-ink-soft">
            {reason}
            {votes && ` ${votesInWords(votes)}`}
          </p>
          {quote !== null && turn !== null && (
            <p className="border-l-2 border-line-strong pl-3">
              <span className="font-serif italic">“{quote}”</span> <TurnLink turn={turn}>turn {turn}</TurnLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** @returns how a judge that was asked several times answered */
export function votesInWords({ yes, no, open }: NonNullable<Check['votes']>): string {
  const undecided = open === 0 ? '' : `, ${open} could not tell`
  return `Asked ${counted(yes + no + open, 'time')}: ${yes} yes, ${no} no${undecided}.`
}
