import { SelectField, TextArea, TextField } from '../../design/field.tsx'
import type { Wishes } from './wishes.ts'

const genders: readonly (readonly [string, string])[] = [
  ['', 'As in the scenario'],
  ['female', 'A woman'],
  ['male', 'A man'],
  ['non-binary', 'A non-binary person'],
]

/** What may be different about somebody who is made; closed at first, since nobody has to wish anything. */
export function WishesFields({
  wishes,
  onChange,
}: {
  readonly wishes: Wishes
  readonly onChange: (wishes: Wishes) => void
}) {
  return (
    <details className="rounded-lg border border-line bg-surface">
      <summary className="rounded-lg px-4 py-3 font-medium hover:bg-sunken">Wishes for the person (optional)</summary>
      <div className="grid gap-5 px-4 pt-1 pb-5 sm:grid-cols-2">
        <SelectField
          label="Gender"
          value={wishes.gender}
          onChange={(event) => onChange({ ...wishes, gender: event.target.value })}
          options={genders}
        />
        <TextField
          label="Version"
          hint="Any word or number. The same one brings the same person back, another one somebody else."
          maxLength={200}
          value={wishes.version}
          onChange={(event) => onChange({ ...wishes, version: event.target.value })}
        />
        <div className="sm:col-span-2">
          <TextArea
            label="What should be different?"
            hint="For example: more impatient today, or with a sick child at home."
            maxLength={4_000}
            value={wishes.different}
            onChange={(event) => onChange({ ...wishes, different: event.target.value })}
          />
        </div>
      </div>
    </details>
  )
}
