import { useRef } from 'react'
import type { PolicyStep } from '../../../scenario/guard-policy.ts'
import { Button } from '../../design/button.tsx'
import { SelectField } from '../../design/field.tsx'
import { mostSteps, stepNames, whenTaken } from './guard-rules.ts'

/** What is done the first time, the second time and so on; the last step stays. */
export function GuardSteps({
  name,
  steps,
  allowed,
  onChange,
}: {
  readonly name: string
  readonly steps: readonly PolicyStep[]
  readonly allowed: readonly PolicyStep[]
  readonly onChange: (steps: readonly PolicyStep[]) => void
}) {
  const list = useRef<HTMLOListElement>(null)
  const last = steps.at(-1) ?? 'deflect'
  const focusLast = () =>
    requestAnimationFrame(() => [...(list.current?.querySelectorAll('select') ?? [])].at(-1)?.focus())
  return (
    <fieldset>
      <legend className="sr-only">What is done: {name}</legend>
      <ol ref={list} className="grid gap-3">
        {steps.map((step, index) => (
          // A step is nothing but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="max-w-md">
            <SelectField
              label={whenTaken(index, steps.length)}
              value={step}
              options={allowed.map((one) => [one, stepNames[one]] as const)}
              onChange={(event) => onChange(steps.with(index, event.target.value as PolicyStep))}
            />
          </li>
        ))}
      </ol>
      <div className="mt-3 flex flex-wrap gap-2">
        {steps.length < mostSteps && (
          <Button
            onClick={() => {
              onChange([...steps, last])
              focusLast()
            }}
          >
            Something else the next time<span className="sr-only">: {name}</span>
          </Button>
        )}
        {steps.length > 1 && (
          <Button
            weight="quiet"
            onClick={() => {
              onChange(steps.slice(0, -1))
              focusLast()
            }}
          >
            Take the last step out<span className="sr-only">: {name}</span>
          </Button>
        )}
      </div>
    </fieldset>
  )
}
