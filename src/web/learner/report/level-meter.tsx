import type { ReportedCriterion } from '../../../assessment/report/report.ts'
import { standingOf } from '../../../assessment/report/words.ts'

/** A criterion with the level it reaches: a part of the bar for each level above the lowest, said in words beside it. */
export function LevelMeter({
  criterion,
}: {
  readonly criterion: Pick<ReportedCriterion, 'name' | 'value' | 'level' | 'levels'>
}) {
  const { name, value, levels } = criterion
  const parts = Math.max(1, levels.length - 1)
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <h3 className="min-w-0 font-sans text-base">{name}</h3>
        <span className="text-sm whitespace-nowrap text-ink-soft tabular-nums">{standingOf(criterion)}</span>
      </div>
      <div aria-hidden="true" className="mt-1 flex gap-1">
        {Array.from({ length: parts }, (_, part) => part).map((part) => (
          <div key={part} className="h-2 flex-1 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
            <div className="h-full bg-accent" style={{ width: `${filled(value, part, parts)}%` }} />
          </div>
        ))}
      </div>
    </div>
  )
}

/** @returns how much of one part is filled, 0 to 100 */
const filled = (value: number | null, part: number, parts: number) =>
  Math.round(Math.min(1, Math.max(0, (value ?? 0) * parts - part)) * 100)
