import { useQuery } from '@tanstack/react-query'
import { Problem } from '../../design/notice.tsx'
import { useEngine } from '../../shell/engine-line.tsx'
import { percent } from '../../words.ts'
import { criteriaOf } from '../queries.ts'
import { withShares } from './briefing-words.ts'

/** By what the talk is judged, told before it. */
export function Looked({ templateId }: { readonly templateId: string }) {
  const { data: criteria, error, refetch } = useQuery(criteriaOf(templateId))
  const engine = useEngine()
  const { own, general } = withShares(criteria ?? [])
  return (
    <section aria-labelledby="looked" className="mt-12">
      <h2 id="looked" className="text-2xl">
        What is looked at
      </h2>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      <div className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {own.length > 0 && <Criteria title="In this scenario" criteria={own} />}
        {general.length > 0 && <Criteria title="In every talk of this kind" criteria={general} />}
      </div>
      {own.length > 0 && engine?.engine === 'rules' && (
        <p className="mt-4 max-w-measure text-sm text-ink-soft">
          No language model is set up on this server. Without one, only what counts in every talk of this kind can be
          judged; the scenario’s own points stay open for your trainer.
        </p>
      )}
    </section>
  )
}

function Criteria({
  title,
  criteria,
}: {
  readonly title: string
  readonly criteria: readonly { readonly id: string; readonly name: string; readonly share: number }[]
}) {
  return (
    <div>
      <h3 className="text-sm font-medium text-accent [font-family:inherit]">{title}</h3>
      <ul className="mt-1 divide-y divide-line">
        {criteria.map(({ id, name, share }) => (
          <li key={id} className="flex items-baseline justify-between gap-4 py-2">
            <span>{name}</span>
            <span className="text-sm whitespace-nowrap text-ink-soft tabular-nums">
              <span className="sr-only">counts </span>
              {percent(share)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
