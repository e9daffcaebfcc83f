import { genderOf, genderOfTitle } from '../language/mentions.ts'
import {
  type Archetype,
  type Fact,
  factsKnownToPersona,
  type PersonaDefinition,
  type Template,
} from '../scenario/template.ts'
import { archetypeBehaviours } from './archetypes.ts'
import { baseLocation } from './base-location.ts'
import type { DetailValue, Location, PersonaRequest, Provenance, Scene } from './persona.ts'
import { statedIn } from './stated-in.ts'

/** Identity as the document gives it; what it leaves open is null and listed in `gaps`. */
export interface BasePersona {
  readonly name: string | null
  readonly age: number | string | null
  readonly gender: string | null
  readonly role: string // never empty
  readonly description: string // never empty
  readonly location: Location
  readonly archetype: Archetype
  readonly archetype_confidence: number
  readonly archetype_specific_data: Record<string, DetailValue>
  readonly scene: Scene
  readonly facts: Fact[] // only those the persona may know; of an expert only those that name the expert
  readonly knowledge: string[] // what an expert may teach; empty for the character
  readonly provenance: Record<string, Provenance> // dotted path -> where the value came from
  readonly gaps: string[] // of name, age, gender, city: what the document leaves open
}

/** Which definition of the template a mode plays. */
export function definitionFor(
  template: Template,
  mode: PersonaRequest['mode'],
): { key: string; definition: PersonaDefinition } {
  const { learn_mode_ai_bot: learn, try_mode_ai_bot: tryOut, assess_mode_ai_bot: assess } = template.persona_definitions
  if (mode === 'learn_mode') return { key: 'learn_mode_ai_bot', definition: learn }
  if (mode === 'try_mode' && tryOut) return { key: 'try_mode_ai_bot', definition: tryOut }
  return { key: 'assess_mode_ai_bot', definition: assess }
}

/**
 * Takes from the template who the persona is. A gender the trainer asks for wins over the document's; the name stays as
 * the document has it, because its statements use that name.
 * @returns the base persona, each value with its provenance; nothing in it is invented
 */
export function basePersona(template: Template, request: PersonaRequest): BasePersona {
  const { key, definition } = definitionFor(template, request.mode)
  const expert = request.mode === 'learn_mode'
  const fromDocument = (field: string) => statedIn(template, `persona_definitions.${key}.${field}`)
  const { location, provenance: locationProvenance } = baseLocation(template, key, definition)
  const name = filled(definition.name)
  const gender = genderFor(definition, request)
  const role = filled(definition.role)
  const description = filled(definition.description)
  const archetype = template.archetype_classification.primary_archetype
  const specific = expert ? {} : archetypeData(archetype, definition)
  const facts = expert ? factsNaming(template, name) : factsKnownToPersona(template)
  const age = definition.age === '' ? null : (definition.age ?? null)

  return {
    name,
    age,
    gender: gender.value,
    role: role ?? fallbackRole(template, expert),
    description:
      description ?? fallbackDescription(template, definition, role ?? fallbackRole(template, expert), expert),
    location,
    archetype,
    archetype_confidence: template.archetype_classification.confidence_score,
    archetype_specific_data: specific,
    scene: sceneOf(template, definition),
    facts,
    knowledge: expert ? knowledgeOf(template) : [],
    provenance: {
      ...(name ? { name: fromDocument('name') } : {}),
      ...(age === null ? {} : { age: fromDocument('age') }),
      ...(gender.value
        ? { gender: gender.source === 'document' ? fromDocument('gender') : { source: gender.source } }
        : {}),
      role: role ? fromDocument('role') : { source: 'default' },
      description: description ? fromDocument('description') : { source: 'default' },
      ...locationProvenance,
      ...Object.fromEntries(
        Object.keys(specific).map((field) => [`archetype_specific_data.${field}`, fromDocument(field)]),
      ),
    },
    gaps: [
      ...(name ? [] : ['name']),
      ...(age === null ? ['age'] : []),
      ...(gender.value ? [] : ['gender']),
      ...(location.city ? [] : ['city']),
    ],
  }
}

function filled(value: string | null | undefined): string | null {
  return value?.trim() ? value.trim() : null
}

function genderFor(
  definition: PersonaDefinition,
  request: PersonaRequest,
): { value: string | null; source: Provenance['source'] } {
  const wanted = filled(request.gender)
  const stated = filled(definition.gender)
  if (wanted)
    return {
      value: genderOf(wanted) ?? wanted,
      source: genderOf(wanted) && genderOf(wanted) === genderOf(stated) ? 'document' : 'trainer',
    }
  if (stated) return { value: genderOf(stated) ?? stated, source: 'document' }
  const byTitle = genderOfTitle(filled(definition.name))
  return { value: byTitle, source: 'document' }
}

function archetypeData(archetype: Archetype, definition: PersonaDefinition): Record<string, DetailValue> {
  const data: Record<string, DetailValue> = {}
  for (const field of archetypeBehaviours[archetype].fields) {
    const value: unknown = definition[field]
    if (typeof value === 'string' && value.trim()) data[field] = value.trim()
    if (Array.isArray(value)) {
      const items = value.filter((item): item is string => typeof item === 'string' && item.trim() !== '')
      if (items.length > 0) data[field] = items
    }
  }
  return data
}

/** What the document says of the character is no statement about the coach. */
function factsNaming(template: Template, name: string | null): Fact[] {
  const names = (name ?? '').split(/[\s"“”'’]+/u).filter((part) => /^\p{Lu}\p{L}{2,}/u.test(part))
  if (names.length === 0) return []
  return template.facts.filter(({ text }) => names.some((part) => text.includes(part)))
}

function knowledgeOf(template: Template): string[] {
  return [...new Set([...(template.knowledge?.points ?? []), ...template.facts.map(({ text }) => text)])]
}

function sceneOf({ general_info: general, context_overview: context }: Template, definition: PersonaDefinition): Scene {
  return {
    title: general.title,
    summary: context.summary ?? null,
    situation:
      filled(definition.current_situation) ?? filled(definition.context) ?? filled(definition.problem_description),
    setting: context.setting ?? null,
    learner_role: context.learner_role ?? null,
  }
}

function fallbackRole({ general_info: general, context_overview: context }: Template, expert: boolean): string {
  if (expert) return `experienced colleague who coaches for "${general.title}"`
  return context.learner_role
    ? `the person whom the ${context.learner_role} talks to`
    : `the other side in "${general.title}"`
}

function fallbackDescription(template: Template, definition: PersonaDefinition, role: string, expert: boolean): string {
  if (expert) return `Has held conversations like this one many times and shows learners how to prepare and lead them.`
  return (
    filled(definition.current_situation) ??
    filled(definition.context) ??
    filled(definition.problem_description) ??
    filled(definition.current_position) ??
    filled(template.context_overview.summary) ??
    `Takes part in "${template.general_info.title}" as ${role}.`
  )
}
