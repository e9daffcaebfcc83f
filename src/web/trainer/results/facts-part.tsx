import { Disclosure } from '../../design/disclosure.tsx'
import type { StatedFact } from './talk.ts'
import { TurnLink } from './turn-link.tsx'

/** What the learner stated and is not so; what is right, or known to nobody, is folded away. */
export function FactsPart({ facts }: { readonly facts: readonly StatedFact[] }) {
  const wrong = facts.filter(({ verdict }) => verdict === 'wrong')
  const others = facts.filter(({ verdict }) => verdict !== 'wrong')
  if (facts.length === 0) return null
  return (
    <div className="mt-6">
      {wrong.length > 0 && (
        <>
          <h3 className="text-lg">Stated wrongly</h3>
          <Facts facts={wrong} />
        </>
      )}
      {others.length > 0 && (
        <Disclosure summary="Other statements of the learner">
          <Facts facts={others} />
        </Disclosure>
      )}
    </div>
  )
}

const verdicts = { right: 'Right', wrong: 'Wrong', unsupported: 'Not known' } as const

function Facts({ facts }: { readonly facts: readonly StatedFact[] }) {
  return (
    <ul className="mt-1 space-y-2 text-sm">
      {facts.map(({ turn, quote, verdict, fact, reason }) => (
        <li key={`${turn} ${quote}`} className="border-l-2 border-line-strong pl-3">
          <span className="font-medium">{verdicts[verdict]}:</span> <span className="font-serif italic">“{quote}”</span>{' '}
          <TurnLink turn={turn}>turn {turn}</TurnLink>
          <p className="text-ink-soft">{fact === null ? reason : `The document says: ${fact}`}</p>
        </li>
      ))}
    </ul>
  )
}
