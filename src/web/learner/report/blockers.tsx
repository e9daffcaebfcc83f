import type { Report } from '../../../assessment/report/report.ts'
import { Notice } from '../../design/notice.tsx'
import { QuoteLink } from './quote-link.tsx'

/** What fails the attempt whatever its score, with the words that do. */
export function Blockers({ blockers }: Pick<Report, 'blockers'>) {
  const found = blockers.filter(({ answer }) => answer === true)
  if (found.length === 0) return null
  return (
    <Notice tone="bad">
      <h2 className="text-lg">This fails the attempt, whatever the score</h2>
      <ul className="mt-2 space-y-3">
        {found.map(({ id, name, quote, turn, reason }) => (
          <li key={id}>
            <p className="font-medium">{name}</p>
            {quote !== null && turn !== null ? <QuoteLink evidence={{ quote, turn }} /> : <p>{reason}</p>}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
