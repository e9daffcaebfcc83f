import type { Template } from '../../../scenario/template.ts'
import { TextField } from '../../design/field.tsx'
import type { Path } from '../paths.ts'

interface Limits {
  readonly max_turns?: number | null
  readonly minutes?: number | null
}

/** How long a practice talk may last. The trainer's; nothing in a document sets it. */
export function LimitFields({
  template,
  faults,
  onChange,
}: {
  readonly template: Template
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (path: Path, value: unknown) => void
}) {
  const limits = (template.practice ?? {}) as Limits
  const stated = template.general_info.minutes
  const change = (key: keyof Limits) => (event: { readonly target: { readonly value: string } }) => {
    const { [key]: _before, ...others } = limits
    const { value } = event.target
    const next = value === '' ? others : { ...others, [key]: Number(value) }
    onChange('practice', Object.keys(next).length === 0 ? undefined : next)
  }
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        label="Turns at most"
        type="number"
        min={1}
        max={60}
        value={limits.max_turns ?? ''}
        onChange={change('max_turns')}
        hint="1 to 60; empty: 60"
        fault={faults['practice.max_turns'] ?? null}
      />
      <TextField
        label="Minutes at most"
        type="number"
        min={1}
        max={180}
        value={limits.minutes ?? ''}
        onChange={change('minutes')}
        hint={`1 to 180; empty: no limit.${typeof stated === 'number' ? ` The document speaks of ${stated} minutes.` : ''}`}
        fault={faults['practice.minutes'] ?? null}
      />
    </div>
  )
}
