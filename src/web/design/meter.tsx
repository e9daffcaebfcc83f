/** A share of 0 to 1 as a bar with its figure in words; null when it could not be judged. */
export function Meter({ label, value }: { readonly label: string; readonly value: number | null }) {
  const percent = value === null ? null : Math.round(value * 100)
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <span>{label}</span>
        <span className="whitespace-nowrap text-ink-soft tabular-nums">
          {percent === null ? 'not judged' : `${percent} %`}
        </span>
      </div>
      <div aria-hidden="true" className="mt-1 h-2 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-500"
          style={{ width: `${percent ?? 0}%` }}
        />
      </div>
    </div>
  )
}
