import type { PersonaDefinition } from '../../../scenario/template.ts'

/** A field of a form: its place, its name, and how it is written. */
export interface FieldOf {
  readonly key: string
  readonly label: string
  readonly asList?: boolean
  readonly isShort?: boolean
}

export const generalFields: readonly FieldOf[] = [
  { key: 'title', label: 'Title' },
  { key: 'purpose', label: 'What is practised' },
  { key: 'domain', label: 'Field, in one word', isShort: true },
  { key: 'language', label: 'Language (code)', isShort: true },
  { key: 'country', label: 'Country', isShort: true },
]

export const contextFields: readonly FieldOf[] = [
  { key: 'summary', label: 'What is going on' },
  { key: 'setting', label: 'Where and when' },
  { key: 'learner_role', label: 'Who the learner is' },
  { key: 'learner_goal', label: 'What the learner wants to reach' },
]

/** What any person of a document may have. */
export const personFields: readonly FieldOf[] = [
  { key: 'name', label: 'Name', isShort: true },
  { key: 'age', label: 'Age', isShort: true },
  { key: 'gender', label: 'Gender', isShort: true },
  { key: 'location', label: 'Place', isShort: true },
  { key: 'role', label: 'Role' },
  { key: 'description', label: 'Who they are' },
  { key: 'current_situation', label: 'Where they stand now' },
  { key: 'context', label: 'What has gone before' },
]

/** What belongs to a kind of talk (source: CONTRACT.md section 3). */
const ownFields: Readonly<Record<string, readonly FieldOf[]>> = {
  PERSUASION: [
    { key: 'current_position', label: 'What they do today' },
    { key: 'satisfaction_level', label: 'How content they are with it' },
    { key: 'decision_criteria', label: 'What they decide by', asList: true },
    { key: 'objection_library', label: 'What they object', asList: true },
  ],
  CONFRONTATION: [
    { key: 'power_dynamics', label: 'Who has power over whom' },
    { key: 'emotional_state', label: 'What they feel' },
  ],
  HELP_SEEKING: [
    { key: 'problem_description', label: 'Their problem' },
    { key: 'urgency_level', label: 'How urgent it is' },
  ],
  INVESTIGATION: [
    { key: 'known_facts', label: 'What they know', asList: true },
    { key: 'communication_barriers', label: 'What keeps them from telling', asList: true },
  ],
  NEGOTIATION: [
    { key: 'position', label: 'Their position' },
    { key: 'non_negotiables', label: 'What they never give', asList: true },
    { key: 'flexible_points', label: 'Where they can move', asList: true },
    { key: 'walk_away', label: 'When they leave the table' },
  ],
}

/** How somebody in a confrontation was part of it; not free text. */
export const subTypes = [
  ['', 'Not stated'],
  ['VICTIM', 'It was done to them'],
  ['PERPETRATOR', 'They did it'],
  ['BYSTANDER', 'They saw it'],
] as const

/** @returns the fields of the kind of talk in force, and those of others that have a value */
export function fieldsOfKind(kind: string, person: PersonaDefinition): FieldOf[] {
  return Object.entries(ownFields).flatMap(([archetype, fields]) =>
    fields.filter(({ key }) => archetype === kind || hasValue(person[key])),
  )
}

/** @returns the fields a document has beyond those that are known here */
export function furtherFields(person: PersonaDefinition): FieldOf[] {
  const known = new Set([...personFields, ...Object.values(ownFields).flat()].map(({ key }) => key)).add('sub_type')
  return Object.keys(person).flatMap((key) =>
    known.has(key) || !hasValue(person[key]) ? [] : [{ key, label: key.replaceAll('_', ' ') }],
  )
}

const hasValue = (value: unknown) =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
