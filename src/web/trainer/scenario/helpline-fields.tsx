import { useRef } from 'react'
import { Button } from '../../design/button.tsx'
import { TextField } from '../../design/field.tsx'
import { type HelplineDraft, newHelpline } from './guard-draft.ts'

/** Crisis lines of a scenario's own. */
export function HelplineFields({
  helplines,
  faults,
  onChange,
}: {
  readonly helplines: readonly HelplineDraft[]
  readonly faults: Readonly<Record<string, string>>
  readonly onChange: (helplines: readonly HelplineDraft[]) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const change = (key: string, part: Partial<HelplineDraft>) =>
    onChange(helplines.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const add = () => {
    const one = newHelpline(helplines)
    onChange([...helplines, one])
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-key="${one.key}"] input`)?.focus())
  }
  const remove = (key: string) => {
    onChange(helplines.filter((one) => one.key !== key))
    box.current?.querySelector<HTMLElement>('[data-add]')?.focus()
  }
  return (
    <div ref={box}>
      {helplines.length === 0 && <p className="mb-3 text-ink-soft">None of its own, as usual.</p>}
      <ul className="grid gap-5">
        {helplines.map(({ key, country, name, contact }, index) => (
          <li key={key} data-key={key} className="rounded-lg border border-line bg-surface p-4">
            <fieldset>
              <legend className="sr-only">Crisis line {index + 1}</legend>
              <div className="grid gap-4 sm:grid-cols-2">
                <TextField
                  label="Who answers"
                  fault={faults[`helplines.${index}.name`] ?? null}
                  value={name}
                  maxLength={120}
                  onChange={(event) => change(key, { name: event.target.value })}
                />
                <TextField
                  label="Number or address"
                  fault={faults[`helplines.${index}.contact`] ?? null}
                  value={contact}
                  maxLength={120}
                  onChange={(event) => change(key, { contact: event.target.value })}
                />
                <TextField
                  label="Country (optional)"
                  hint="Its English name; empty: for everybody."
                  value={country}
                  maxLength={120}
                  onChange={(event) => change(key, { country: event.target.value })}
                />
              </div>
              <Button weight="danger" className="mt-4" onClick={() => remove(key)}>
                Take out<span className="sr-only"> {name || `crisis line ${index + 1}`}</span>
              </Button>
            </fieldset>
          </li>
        ))}
      </ul>
      <Button className="mt-4" data-add="" onClick={add}>
        Add a crisis line
      </Button>
    </div>
  )
}
