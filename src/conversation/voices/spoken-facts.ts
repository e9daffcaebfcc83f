import { restate } from '../../language/perspective.ts'
import type { DetailValue, Persona } from '../../persona/persona.ts'
import { leaves, statementsOf } from '../../persona/statements.ts'

/** Something the persona can say about their own life, in the first person. */
export interface SpokenFact {
  readonly id: string
  readonly text: string
}

/**
 * Everything the persona can be heard saying: what the document states and what was written for them, turned into the
 * first person. What cannot be turned safely, directions on how to behave, and what the persona keeps to itself are left out.
 */
export function spokenFacts(persona: Persona): SpokenFact[] {
  const facts = (persona.facts ?? []).map((fact, index) => ({ id: `facts.${index}`, text: fact.text }))
  const values = statementsOf(persona).filter(({ id }) => /^(?:detail_categories|archetype_specific_data|age|role)\b/.test(id) && !neverSpoken.test(id))
  return [...facts, ...values].flatMap(({ id, text }) => {
    const spoken = isDirection(text) ? null : inFirstPerson(text, persona)
    return spoken ? [{ id, text: spoken }] : []
  })
}

/** @returns the items of an archetype field as spoken lines, e.g. the objections */
export function spokenItems(persona: Persona, field: string): SpokenFact[] {
  const value: DetailValue = persona.archetype_specific_data[field] ?? null
  return leaves(`archetype_specific_data.${field}`, value).flatMap(({ id, text }) => {
    const quoted = /["“„«](.+?)["”“»]/s.exec(text)?.[1]
    const spoken = quoted ?? (isDirection(text) ? null : inFirstPerson(text, persona))
    return spoken ? [{ id, text: asSentence(spoken) }] : []
  })
}

/** Fields that describe how to play, or what the persona keeps to itself. */
const neverSpoken = /archetype_specific_data\.(?:walk_away|objection_library|communication_barriers|power_dynamics|sub_type|emotional_state|satisfaction_level|urgency_level)/

/** Stage directions, conditions on the learner, and secrets: they steer the persona and are not said aloud. */
function isDirection(text: string): boolean {
  return directions.some((pattern) => pattern.test(text)) || text.length > 260
}

const directions = [
  /\b(?:the )?(?:learner|student|trainee|actor|participant|apprenant|lerner)\b/i,
  /^\s*(?:if|when|unless|only if|satisfied if|good outcome|goal|si|wenn|cuando)\b/i,
  /\b(?:do(?:es)? ?n[o']t|never) (?:show|volunteer|mention|reveal|tell|say)\b/i,
  /\b(?:bottom line|walk[- ]away|secret(?:ly)?|objections?|learn mode|assess mode|rubric)\b/i,
]

function inFirstPerson(statement: string, { name, gender }: Persona): string | null {
  const text = withoutLabel(statement)
  const spoken = restate(text, { name, gender }, 'I')
  if (spoken) return asSentence(spoken)
  const isFragment = text.length <= 90 && !/\b(?:s?he|his|hers?|him|they|their|you|your)\b/i.test(text) && !(name && text.includes(name))
  return isFragment ? asSentence(text) : null
}

/** "Criteria: what the patient pays" is a line of a sheet; nobody says the label aloud. */
function withoutLabel(statement: string): string {
  return statement.replace(/^[^:."“«]{2,40}:\s+(?=\S)/, '')
}

function asSentence(text: string): string {
  const clean = text.replace(/[*_`#]|^["“«]|["”»]$/g, '').replace(/\s+/g, ' ').trim()
  const capital = clean.charAt(0).toUpperCase() + clean.slice(1)
  return /[.!?…]["”’»]?$/.test(capital) ? capital : `${capital}.`
}
