import type { PersonaDefinition } from '../../../scenario/template.ts'
import { SelectField } from '../../design/field.tsx'
import { Fields } from '../edit/form-parts.tsx'
import { ValueField } from '../edit/value-field.tsx'
import type { FieldsProps } from './scenario-form.tsx'
import { fieldsOfKind, furtherFields, personFields, subTypes } from './template-fields.ts'

/** A person as the document describes them, with what belongs to the kind of talk. */
export function PersonFields({
  path,
  person,
  kind,
  ...field
}: FieldsProps & {
  readonly path: readonly string[]
  readonly person: PersonaDefinition
  readonly kind: string | null // null: only what any person has
}) {
  const fields = [...personFields, ...(kind ? fieldsOfKind(kind, person) : []), ...furtherFields(person)]
  return (
    <Fields>
      {fields.map(({ key, ...rest }) => (
        <ValueField key={key} path={[...path, key]} value={person[key]} {...rest} {...field} />
      ))}
      {(kind === 'CONFRONTATION' || person.sub_type) && (
        <SelectField
          label="Their part in it"
          options={subTypes}
          value={person.sub_type ?? ''}
          onChange={(event) => field.onChange([...path, 'sub_type'], event.target.value || null)}
        />
      )}
    </Fields>
  )
}
