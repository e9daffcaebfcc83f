import type { Report } from '../../../assessment/report/report.ts'
import { QuoteLink } from './quote-link.tsx'

/** What the learner stated that is not so. */
export function FactsWrong({ facts }: { readonly facts: Report['facts_wrong'] }) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="text-2xl">
        What was not right
      </h2>
      <ul className="mt-3 space-y-4">
        {facts.map(({ turn, quote, fact, reason }) => (
          <li key={`${turn} ${quote}`} className="break-inside-avoid">
            <QuoteLink evidence={{ turn, quote }} />
            <p className="mt-1 max-w-measure">{fact === null ? reason : <>What is known: {fact}</>}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
