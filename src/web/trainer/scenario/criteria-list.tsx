import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../../design/button.tsx'
import { CriterionFields } from './criterion-fields.tsx'
import { type CriterionDraft, moved, newCriterion } from './rubric-draft.ts'
import type { RubricFault } from './scoring-draft.ts'

interface CriteriaListProps {
  readonly criteria: readonly CriterionDraft[]
  readonly kind: string // begins the keys of new ones
  readonly shares: Readonly<Record<string, number>> // by key
  readonly faults: readonly RubricFault[]
  readonly weightHint: ReactNode
  readonly addLabel: string
  readonly onChange: (criteria: readonly CriterionDraft[]) => void
}

/** Criteria to be edited, moved, added and taken out. The order is the order of the report. */
export function CriteriaList(props: CriteriaListProps) {
  const { criteria, kind, shares, faults, weightHint, addLabel, onChange } = props
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const addId = useId()
  const focusOn = (selector: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus())

  const add = () => {
    const one = newCriterion(criteria, kind)
    onChange([...criteria, one])
    focusOn(`[data-key="${one.key}"] input`)
  }
  const move = (one: CriterionDraft, by: -1 | 1) => {
    const next = moved(criteria, one.key, by)
    onChange(next)
    setSaid(
      `${one.name || 'The criterion'} is now ${next.findIndex(({ key }) => key === one.key) + 1} of ${next.length}.`,
    )
    focusOn(`[data-key="${one.key}"] [data-move="${by}"]`)
  }
  const remove = (one: CriterionDraft, index: number) => {
    onChange(criteria.filter(({ key }) => key !== one.key))
    setSaid(`${one.name || 'The criterion'} is taken out.`)
    const neighbour = criteria[index + 1] ?? criteria[index - 1]
    if (neighbour) focusOn(`[data-key="${neighbour.key}"] input`)
    else requestAnimationFrame(() => document.getElementById(addId)?.focus())
  }
  return (
    <>
      <ol ref={list} className="grid gap-5 empty:hidden">
        {criteria.map((one, index) => (
          <CriterionFields
            key={one.key}
            criterion={one}
            place={index + 1}
            count={criteria.length}
            share={shares[one.key] ?? 0}
            weightHint={weightHint}
            faults={faults.filter(({ key }) => key === one.key)}
            onChange={(part) =>
              onChange(criteria.map((other) => (other.key === one.key ? { ...other, ...part } : other)))
            }
            onMove={(by) => move(one, by)}
            onRemove={() => remove(one, index)}
          />
        ))}
      </ol>
      <Button id={addId} onClick={add}>
        {addLabel}
      </Button>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}
