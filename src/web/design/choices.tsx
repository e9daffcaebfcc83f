import { type ReactNode, useId } from 'react'

/** One of a few short choices, all of them in sight. */
export function Choices<Value extends string>({
  legend,
  hint,
  fault,
  choices,
  chosen,
  onChoose,
}: {
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly fault?: string | null
  readonly choices: readonly (readonly [value: Value, name: ReactNode])[]
  readonly chosen: Value | null
  readonly onChoose: (value: Value) => void
}) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, fault ? `${id}-fault` : null].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={described || undefined} data-invalid={fault ? '' : undefined} className="min-w-0">
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {choices.map(([value, name]) => (
        <label key={value} className="flex min-h-11 items-center gap-3 sm:min-h-9">
          <input
            type="radio"
            name={id}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            className="size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0">{name}</span>
        </label>
      ))}
      {fault && (
        <p id={`${id}-fault`} className="mt-1 text-sm text-bad">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
