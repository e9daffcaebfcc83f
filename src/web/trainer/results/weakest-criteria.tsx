import { Meter } from '../../design/meter.tsx'
import { counted } from '../../words.ts'
import type { Results } from './attempt.ts'

type Criterion = Results['criteria'][number]

/** How many criteria of a scenario are shown. */
const most = 5

/** For each scenario the criteria that learners found hardest. */
export function WeakestCriteria({
  criteria,
  titles,
}: {
  readonly criteria: readonly Criterion[]
  readonly titles: ReadonlyMap<string, string>
}) {
  const judged = criteria.filter(({ mean }) => mean !== null)
  if (judged.length === 0)
    return <p className="text-ink-soft">No talk has been scored yet. Open one above and have it assessed.</p>
  const scenarios = [...new Set(judged.map((one) => one.template_id))]
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {scenarios.map((scenario) => (
        <div key={scenario} className="rounded-lg border border-line bg-surface p-5">
          <h3 className="mb-4 text-lg">{titles.get(scenario) ?? scenario}</h3>
          <ul className="grid gap-4">
            {judged
              .filter((one) => one.template_id === scenario)
              .slice(0, most)
              .map(({ id, name, mean, judged: times, unjudged }) => (
                <li key={id}>
                  <Meter label={name} value={mean} />
                  <p className="mt-1 text-sm text-ink-soft">
                    judged in {counted(times, 'talk')}
                    {unjudged > 0 && `, not to be judged in ${unjudged}`}
                  </p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
