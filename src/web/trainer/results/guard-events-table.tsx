import { cell, Table } from '../../design/table.tsx'
import { nameOfRule } from '../words.ts'
import type { Results } from './attempt.ts'

/** How often each guard fired. */
export function GuardEventsTable({ events }: { readonly events: Results['guard_events'] }) {
  if (events.length === 0) return <p className="text-ink-soft">No guard has fired in these talks.</p>
  return (
    <div className="max-w-2xl">
      <Table caption="Guard events by rule" isCaptionUnseen head={['Rule', 'Where', 'Times']}>
        {events.map(({ side, rule, count }) => (
          <tr key={`${side} ${rule}`}>
            <th scope="row" className={`${cell} font-normal`}>
              {nameOfRule(rule)}
            </th>
            <td className={cell}>{side === 'output' ? 'in a reply' : 'in what a learner wrote'}</td>
            <td className={`${cell} text-right tabular-nums`}>{count}</td>
          </tr>
        ))}
      </Table>
    </div>
  )
}
