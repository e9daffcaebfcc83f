import type { Template } from '../../../scenario/template.ts'
import { SelectField } from '../../design/field.tsx'
import { kindsOfTalk, percent } from '../../words.ts'
import type { Path } from '../paths.ts'

/** The kind of talk: which, how sure the reading is, and what else it could be. */
export function KindFields({
  kind,
  onChange,
}: {
  readonly kind: Template['archetype_classification']
  readonly onChange: (path: Path, value: unknown) => void
}) {
  const alternatives = kind.alternatives ?? []
  const reason = typeof kind.reason === 'string' ? kind.reason : null
  return (
    <>
      <SelectField
        label="Kind of talk"
        options={Object.entries(kindsOfTalk)}
        value={kind.primary_archetype}
        onChange={(event) => onChange('archetype_classification.primary_archetype', event.target.value)}
        hint="It decides how the other person behaves, and what belongs to them below."
      />
      <p className="text-ink-soft">
        Read from the document with {percent(kind.confidence_score)} confidence{reason && `: ${reason}`}.
        {alternatives.length > 0 &&
          ` It could also be: ${alternatives
            .map(
              ({ archetype, confidence_score }) =>
                `${kindsOfTalk[archetype]?.toLowerCase()} (${percent(confidence_score)})`,
            )
            .join(', ')}.`}
      </p>
    </>
  )
}
