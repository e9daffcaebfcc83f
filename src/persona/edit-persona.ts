import { RoleplayError } from '../errors.ts'
import { Persona, type Provenance } from './persona.ts'
import { reach, searchable } from '../language/reach.ts'
import { leaves } from './statements.ts'

/**
 * Takes a trainer's changes to a persona: changed values get provenance `trainer`, and the paragraph of a category whose
 * fields changed is dropped, so that the prompt tells the new fields and not the old story.
 * @throws RoleplayError `persona-invalid` when id, template or mode would change
 */
export function editPersona(before: Persona, changed: Persona): Persona {
  for (const fixed of ['id', 'template_id', 'mode'] as const) {
    if (changed[fixed] === before[fixed]) continue
    throw new RoleplayError(
      'persona-invalid',
      `${fixed} cannot be changed: it is ${JSON.stringify(before[fixed])}, got ${JSON.stringify(changed[fixed])}`,
      {
        problems: [{ path: fixed, message: 'cannot be changed' }],
      },
    )
  }
  const old = new Map(leaves('', editable(before)).map(({ id, text }) => [id, text]))
  const touched = leaves('', editable(changed)).filter(({ id, text }) => old.get(id) !== text)
  const provenance: Record<string, Provenance> = { ...changed.provenance }
  for (const { id } of touched) provenance[id] = { source: 'trainer' }
  const generation_metadata = { ...changed.generation_metadata, backbone: keptBackbone(before, touched.length > 0) }
  return Persona.parse({ ...changed, narratives: keptNarratives(before, changed), provenance, generation_metadata })
}

/** What a trainer may change, as plain values. */
function editable(persona: Persona) {
  return JSON.parse(JSON.stringify(Object.fromEntries(editableFields.map((field) => [field, persona[field]]))))
}

const editableFields = [
  'name',
  'age',
  'gender',
  'role',
  'description',
  'location',
  'archetype_specific_data',
  'detail_categories',
  'conversation_rules',
] as const

/** What was settled for all writers stands in their details; once a trainer changes these, only what no detail tells is still right. */
function keptBackbone({ generation_metadata, detail_categories }: Persona, isChanged: boolean): Record<string, string> {
  const settled = Object.entries(generation_metadata.backbone ?? {})
  if (!isChanged) return Object.fromEntries(settled)
  const told = searchable(
    leaves('', detail_categories)
      .map(({ text }) => text)
      .join('\n'),
  )
  return Object.fromEntries(settled.filter(([, value]) => reach(value, told) < 0.85))
}

/** Paragraphs may speak of name, age and gender; another person's would be untrue. */
function samePerson(before: Persona, changed: Persona): boolean {
  return (['name', 'age', 'gender'] as const).every((field) => before[field] === changed[field])
}

/** A category keeps its paragraph while its fields are the same, or when the trainer rewrote the paragraph too. */
function keptNarratives(before: Persona, changed: Persona): Record<string, string> {
  return Object.fromEntries(
    Object.entries(changed.narratives ?? {}).filter(([category, paragraph]) => {
      const sameFields =
        samePerson(before, changed) &&
        JSON.stringify(before.detail_categories[category]) === JSON.stringify(changed.detail_categories[category])
      return sameFields || before.narratives?.[category] !== paragraph
    }),
  )
}
