import type { Persona } from '../../../persona/persona.ts'
import { inOneLine, readable } from '../../words.ts'
import { baseFields, locationFields, ruleFields, triggerFields, withFurther } from '../persona/persona-fields.ts'

/** One field of several people. */
export interface ComparedField {
  readonly path: string
  readonly label: string
  readonly values: readonly (string | null)[] // in the order of the people; null: they have no such field
  readonly differs: boolean
}

/** A group of fields, in the order of a person's document. */
export interface ComparedPart {
  readonly title: string
  readonly fields: readonly ComparedField[]
}

/** @returns the fields that any of the people has, side by side; parts without any are left out */
export function compared(people: readonly Persona[]): ComparedPart[] {
  const keysOf = (of: (person: Persona) => object) => [...new Set(people.flatMap((person) => Object.keys(of(person))))]
  const categories = [...new Set(people.flatMap((person) => person.detail_categories_included))]
  const parts: ComparedPart[] = [
    part(people, 'Who', '', (person) => person, baseFields),
    part(
      people,
      'Where',
      'location.',
      (person) => person.location,
      withFurther(locationFields, Object.assign({}, ...people.map((person) => person.location))),
    ),
    part(
      people,
      'In this kind of talk',
      'archetype_specific_data.',
      (person) => person.archetype_specific_data,
      named(keysOf((person) => person.archetype_specific_data)),
    ),
    ...categories.map((name) =>
      part(
        people,
        readable(name),
        `detail_categories.${name}.`,
        (person) => person.detail_categories[name] ?? {},
        named(keysOf((person) => person.detail_categories[name] ?? {})),
      ),
    ),
    part(people, 'How they talk', 'conversation_rules.', (person) => person.conversation_rules, [
      ...ruleFields,
      { key: 'word_limit', label: 'Words a reply may have' },
    ]),
    part(
      people,
      'What moves them',
      'conversation_rules.behavioral_triggers.',
      (person) => person.conversation_rules.behavioral_triggers,
      triggerFields,
    ),
  ]
  return parts.filter(({ fields }) => fields.length > 0)
}

const named = (keys: readonly string[]) => keys.map((key) => ({ key, label: readable(key) }))

function part(
  people: readonly Persona[],
  title: string,
  prefix: string,
  of: (person: Persona) => object,
  fields: readonly { readonly key: string; readonly label: string }[],
): ComparedPart {
  const rows = fields.map(({ key, label }): ComparedField => {
    const values = people.map((person) => told((of(person) as Readonly<Record<string, unknown>>)[key]))
    return { path: `${prefix}${key}`, label, values, differs: new Set(values).size > 1 }
  })
  return { title, fields: rows.filter(({ values }) => values.some((value) => value !== null)) }
}

const told = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? null
    : inOneLine(value)
