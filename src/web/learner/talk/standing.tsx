import { dispositionWords } from '../../words.ts'
import type { Disposition } from './talk.ts'

const shown = ['rapport', 'progress', 'patience'] as const

/** How the other person stands to the learner just now, where the learner may see it. */
export function Standing({ disposition, who }: { readonly disposition: Disposition; readonly who: string }) {
  return (
    <section aria-label={`How ${who} takes it`} className="text-sm">
      <dl className="grid grid-cols-3 gap-x-3 sm:gap-x-6">
        {shown.map((name) => (
          <Part key={name} name={dispositionWords[name] ?? name} percent={Math.round(disposition[name] * 100)} />
        ))}
      </dl>
    </section>
  )
}

/** The bar belongs to the value: a list of terms takes no third thing. */
function Part({ name, percent }: { readonly name: string; readonly percent: number }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2">
      <dt>{name}</dt>
      <dd className="contents">
        <span className="sr-only text-ink-soft tabular-nums sm:not-sr-only">{percent} %</span>
        <span
          aria-hidden="true"
          className="col-span-2 mt-1 h-1.5 overflow-hidden rounded-full bg-sunken ring-1 ring-line"
        >
          <span
            className="block h-full rounded-full bg-accent transition-[width] duration-500"
            style={{ width: `${percent}%` }}
          />
        </span>
      </dd>
    </div>
  )
}
