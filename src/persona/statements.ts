import { upperStart } from '../language/upper-start.ts'
import type { DetailValue, Persona } from './persona.ts'

/** Something that is true of a persona, with the dotted path where it stands in the persona document. */
export interface PersonaStatement {
  readonly id: string
  readonly text: string
}

/** @returns every value of the persona document that the character must know, in the order of the document. */
export function statementsOf(persona: Persona): PersonaStatement[] {
  return [
    ...leaves('', {
      name: persona.name,
      age: persona.age,
      gender: persona.gender,
      role: persona.role,
      description: persona.description,
    }),
    ...leaves('location', persona.location as DetailValue),
    ...leaves('archetype_specific_data', persona.archetype_specific_data),
    ...leaves('detail_categories', persona.detail_categories),
    ...leaves('conversation_rules', rulesOf(persona)),
  ]
}

function rulesOf({ conversation_rules: rules }: Persona): DetailValue {
  const { what_engages, what_frustrates, what_escalates, what_ends_conversation } = rules.behavioral_triggers
  return {
    opening_behavior: rules.opening_behavior,
    opening_line: rules.opening_line ?? null,
    response_style: rules.response_style,
    word_limit: rules.word_limit,
    behavioral_triggers: { what_engages, what_frustrates, what_escalates, what_ends_conversation },
  }
}

/** @returns the texts inside any nested value, each with its path; empty values are left out. */
export function leaves(path: string, value: DetailValue): PersonaStatement[] {
  if (value === null || value === undefined || value === '') return []
  if (typeof value !== 'object') return [{ id: path, text: String(value) }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(path ? `${path}.${key}` : key, inner))
}

/** @returns a field name as people write it: `years_experience` -> `years experience`. */
export function inWords(field: string): string {
  return field.replaceAll('_', ' ')
}

/**
 * @returns a field name as it introduces its value to the character: `way_of_waiting` -> `Your way of waiting`,
 * `what_keeps_them_up` -> `What keeps you up`
 */
export function labelOf(field: string): string {
  const label = inWords(field)
    .replace(/\bthemsel(?:f|ves)\b/g, 'yourself')
    .replace(/\bthem\b/g, 'you')
    .replace(/\btheir\b/g, 'your')
  if (/^(?:what|who|how|where|when|why|the|somebody|last|first|next|best|worst)\b/.test(label)) return upperStart(label)
  return `Your ${label}`
}
