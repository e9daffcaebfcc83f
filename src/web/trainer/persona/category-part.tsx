import type { Persona } from '../../../persona/persona.ts'
import { TextArea } from '../../design/field.tsx'
import { Section } from '../../design/section.tsx'
import { readable } from '../../words.ts'
import { FromPassages } from '../document/passages-context.tsx'
import { Fields } from '../edit/form-parts.tsx'
import { ValueField } from '../edit/value-field.tsx'
import type { FieldsProps } from '../scenario/scenario-form.tsx'
import { WriteAnew } from './write-anew.tsx'

/** One category of a person: why it was chosen, its fields, the paragraph that tells them, and the way to have it written anew. */
export function CategoryPart({
  name,
  persona,
  isDirty,
  ...field
}: FieldsProps & {
  readonly name: string
  readonly persona: Persona
  readonly isDirty: boolean
}) {
  const { category_reasons: reasons = {}, category_evidence: evidence = {} } = persona.generation_metadata
  const because = evidence[name]
  const id = `category-${name}`
  return (
    <Section id={id} title={readable(name)}>
      {reasons[name] && (
        <FromPassages spans={because ? [because] : []}>
          <p className="max-w-measure text-ink-soft">Chosen because: {reasons[name]}</p>
        </FromPassages>
      )}
      <Fields>
        {Object.entries(persona.detail_categories[name] ?? {}).map(([key, value]) => (
          <ValueField key={key} path={['detail_categories', name, key]} value={value} {...field} />
        ))}
      </Fields>
      <TextArea
        label="The paragraph that tells this to the character"
        hint="Spoken to them: “You …”. When fields change and this does not, the prompt tells the fields instead."
        className="font-serif"
        value={persona.narratives?.[name] ?? ''}
        onChange={(event) => field.onChange(['narratives', name], event.target.value)}
      />
      <WriteAnew id={persona.id} category={name} isDirty={isDirty} />
    </Section>
  )
}
