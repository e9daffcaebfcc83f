import type { FieldOf } from '../scenario/template-fields.ts'

/** The fields of a person that everybody has, by their names on the page. */
export const baseFields: readonly FieldOf[] = [
  { key: 'name', label: 'Name', isShort: true },
  { key: 'age', label: 'Age', isShort: true },
  { key: 'gender', label: 'Gender', isShort: true },
  { key: 'role', label: 'Role' },
  { key: 'description', label: 'Who they are' },
]

export const locationFields: readonly FieldOf[] = [
  { key: 'country', label: 'Country', isShort: true },
  { key: 'state', label: 'State', isShort: true },
  { key: 'city', label: 'City', isShort: true },
  { key: 'specific_area', label: 'Part of town', isShort: true },
  { key: 'current_physical_location', label: 'Where they are now', isShort: true },
  { key: 'location_type', label: 'Kind of place', isShort: true },
  { key: 'languages_spoken', label: 'Languages they speak', asList: true },
]

export const ruleFields: readonly FieldOf[] = [
  { key: 'opening_behavior', label: 'How they begin' },
  { key: 'opening_line', label: 'Their first line, when they speak first' },
  { key: 'response_style', label: 'How they answer' },
]

export const triggerFields: readonly FieldOf[] = [
  { key: 'what_engages', label: 'What opens them up', asList: true },
  { key: 'what_frustrates', label: 'What tries their patience', asList: true },
  { key: 'what_escalates', label: 'What makes it worse', asList: true },
  { key: 'what_ends_conversation', label: 'What ends the talk', asList: true },
]

/** @returns the known fields, and those beyond them that this person has */
export function withFurther(known: readonly FieldOf[], values: object): readonly FieldOf[] {
  const keys = new Set(known.map(({ key }) => key))
  const further = Object.entries(values).flatMap(([key, value]) =>
    keys.has(key) || value === null || value === undefined ? [] : [{ key, label: key.replaceAll('_', ' ') }],
  )
  return [
    ...known,
    ...further.map(({ key, label }) => ({ key, label: label.charAt(0).toUpperCase() + label.slice(1) })),
  ]
}
