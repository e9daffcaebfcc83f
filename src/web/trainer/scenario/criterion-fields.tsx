import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { TextArea, TextField } from '../../design/field.tsx'
import { percent } from '../../words.ts'
import { firstLevels } from './level-draft.ts'
import { LevelFields } from './level-fields.tsx'
import { type CriterionDraft, type CriterionFault, idFor } from './rubric-draft.ts'

interface CriterionFieldsProps {
  readonly criterion: CriterionDraft
  readonly place: number // 1 for the first
  readonly count: number
  readonly share: number // of the score
  readonly weightHint: ReactNode
  readonly faults: readonly CriterionFault[]
  readonly onChange: (part: Partial<CriterionDraft>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One criterion as a form, with its levels, what it counts and its place among the others. */
export function CriterionFields(props: CriterionFieldsProps) {
  const { criterion, place, count, share, weightHint, faults, onChange, onMove, onRemove } = props
  const { key, id, name, description, weight, levels } = criterion
  const called = name.trim() || `criterion ${place}`
  const fault = (field: CriterionFault['field']) => faults.find((one) => one.field === field)?.message ?? null
  return (
    <li data-key={key} className="rounded-lg border border-line bg-surface p-4 sm:p-5">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-sans text-base font-medium">
          {place}. {name.trim() || 'New criterion'}
        </h3>
        <p className="text-sm text-ink-soft tabular-nums">{percent(share)} of the score</p>
      </div>
      <div aria-hidden="true" className="mb-4 h-2 overflow-hidden rounded-full bg-sunken ring-1 ring-line">
        <div className="h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </div>
      <div className="grid gap-4">
        <TextField
          label="Name"
          fault={fault('name')}
          value={name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.target.value })}
        />
        {levels === null && (
          <TextArea
            label="Description, for the judge"
            rows={2}
            maxLength={2_000}
            value={description}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label="Weight"
            hint={weightHint}
            fault={fault('weight')}
            inputMode="decimal"
            autoComplete="off"
            value={weight}
            onChange={(event) => onChange({ weight: event.target.value })}
          />
          <TextField
            label="Id"
            fault={fault('id')}
            placeholder={idFor(name)}
            autoComplete="off"
            spellCheck={false}
            value={id}
            maxLength={100}
            onChange={(event) => onChange({ id: event.target.value })}
          />
        </div>
        <Levels criterion={criterion} called={called} faults={faults} onChange={onChange} />
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button data-move="-1" aria-disabled={place === 1} onClick={() => place > 1 && onMove(-1)}>
          Up<span className="sr-only"> {called}</span>
        </Button>
        <Button data-move="1" aria-disabled={place === count} onClick={() => place < count && onMove(1)}>
          Down<span className="sr-only"> {called}</span>
        </Button>
        <Button weight="danger" className="ml-auto" onClick={onRemove}>
          Take out<span className="sr-only"> {called}</span>
        </Button>
      </div>
    </li>
  )
}

function Levels({
  criterion: { name, levels },
  called,
  faults,
  onChange,
}: Pick<CriterionFieldsProps, 'criterion' | 'faults' | 'onChange'> & { readonly called: string }) {
  if (levels === null)
    return (
      <div>
        <p className="text-sm text-ink-soft">
          Three levels are made of name and description: Not yet, In part (some of it was done), Well (all of it).
        </p>
        <Button className="mt-2" onClick={() => onChange({ levels: firstLevels(name) })}>
          Write the levels yourself<span className="sr-only"> for {called}</span>
        </Button>
      </div>
    )
  return (
    <Disclosure
      summary={
        <>
          Levels and questions ({levels.length})<span className="sr-only">: {called}</span>
        </>
      }
      isOpen
    >
      <LevelFields levels={levels} called={called} faults={faults} onChange={(next) => onChange({ levels: next })} />
      <Button weight="quiet" className="mt-3 -ml-4" onClick={() => onChange({ levels: null })}>
        Make the levels of the name again<span className="sr-only"> for {called}</span>
      </Button>
    </Disclosure>
  )
}
