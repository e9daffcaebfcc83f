import { outcomesInWords } from './results.ts'

/** How many talks ended how, as words with a bar for their share. */
export function OutcomesList({
  outcomes,
  talks,
}: {
  readonly outcomes: Readonly<Record<string, number>>
  readonly talks: number
}) {
  const told = outcomesInWords(outcomes, talks)
  return (
    <ul className="grid gap-3">
      {told.map(({ name, count }) => (
        <li key={name}>
          <div className="flex items-baseline justify-between gap-3">
            <span>{name}</span>
            <span className="text-ink-soft tabular-nums">{count}</span>
          </div>
          <div aria-hidden="true" className="mt-1 h-2 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
            <div className="h-full rounded-full bg-accent" style={{ width: `${(100 * count) / talks}%` }} />
          </div>
        </li>
      ))}
    </ul>
  )
}
