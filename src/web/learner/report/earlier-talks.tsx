import { Link } from 'wouter'
import type { Report } from '../../../assessment/report/report.ts'
import { dayAndTime, nameOfMode, percent } from '../../words.ts'
import { comparedInWords, standingOf } from '../../../assessment/report/words.ts'

const shown = 5

/** How the same learner did before in the same scenario: the scores, and what stands higher or lower than the time before. */
export function EarlierTalks({ report }: { readonly report: Report }) {
  const { earlier, mode, score01 } = report
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier" className="break-inside-avoid">
      <h2 id="earlier" className="text-2xl">
        Compared with before
      </h2>
      {comparedInWords(report).map((said) => (
        <p key={said} className="mt-1 max-w-measure">
          {said}
        </p>
      ))}
      <table className="mt-3 w-full max-w-xl text-left">
        <caption className="sr-only">Earlier talks in this scenario, the newest first</caption>
        <thead className="text-sm text-ink-soft">
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2 pr-4 font-medium">
              When
            </th>
            <th scope="col" className="py-2 pr-4 font-medium">
              How
            </th>
            <th scope="col" className="py-2 font-medium">
              Score
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="border-b border-line font-medium">
            <th scope="row" className="py-2 pr-4 font-medium">
              This talk
            </th>
            <td className="py-2 pr-4">{nameOfMode(mode)}</td>
            <td className="py-2 tabular-nums">{percent(score01)}</td>
          </tr>
          {earlier.slice(0, shown).map(({ conversation_id: id, mode: how, started_at, score01: before }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 font-normal">
                <Link href={`/talks/${encodeURIComponent(id)}/report`} className="text-accent underline">
                  {dayAndTime(started_at)}
                </Link>
              </th>
              <td className="py-2 pr-4">{nameOfMode(how)}</td>
              <td className="py-2 tabular-nums">{percent(before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <LevelsBefore report={report} />
    </section>
  )
}

/** Point by point beside the time before, folded away. */
function LevelsBefore({ report: { criteria, earlier } }: { readonly report: Report }) {
  const [last] = earlier
  const rows = criteria.flatMap((criterion) => {
    const before = last?.criteria.find(({ id }) => id === criterion.id)
    return before && before.value !== null && criterion.value !== null ? [{ criterion, before }] : []
  })
  if (rows.length === 0) return null
  return (
    <details className="mt-2 print:hidden">
      <summary className="w-fit py-2 text-sm text-accent">Point by point beside the time before</summary>
      <ul className="max-w-xl space-y-1 text-sm">
        {rows.map(({ criterion, before }) => (
          <li key={criterion.id}>
            {criterion.name}: {standingOf(before)} before, {standingOf(criterion)} now
          </li>
        ))}
      </ul>
    </details>
  )
}
