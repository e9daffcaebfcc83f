import { upperStart } from '../../language/upper-start.ts'
import type { Fact, PersonaDefinition, Template } from '../../scenario/template.ts'

/** One statement of the scenario that a learner's words can be held against. */
export interface KnownFact {
  readonly id: string // where it stands in the template: a dotted path
  readonly text: string
  readonly about?: Fact['about']
}

/**
 * @returns everything the document lets one check: all its facts (those for the learner only and those kept from the persona as
 * well), then the coach's points, the general part and the persona's own values as far as no fact says the same; document order
 */
export function knownFacts(template: Template): KnownFact[] {
  const facts = template.facts.map(({ text, about }, at) => ({ id: `facts.${at}`, text, about }))
  const points = (template.knowledge?.points ?? []).map((text, at) => ({ id: `knowledge.points.${at}`, text }))
  return withoutRepeats([...facts, ...points, ...ofTheWhole(template), ...ofPersona(template)])
}

function ofTheWhole({ general_info: { country, minutes } }: Template): KnownFact[] {
  return [
    ...(country ? [{ id: 'general_info.country', text: `Country: ${country}`, about: 'setting' as const }] : []),
    ...(minutes
      ? [{ id: 'general_info.minutes', text: `The talk lasts ${minutes} minutes.`, about: 'setting' as const }]
      : []),
  ]
}

/** Values somebody could get wrong. How a person feels, and what they say against it, can only be felt or heard. */
const checkable = [
  'name',
  'age',
  'role',
  'location',
  'current_situation',
  'context',
  'current_position',
  'problem_description',
  'position',
  'walk_away',
  'known_facts',
  'non_negotiables',
  'flexible_points',
] as const satisfies readonly (keyof PersonaDefinition)[]

function ofPersona({ persona_definitions: { assess_mode_ai_bot: persona } }: Template): KnownFact[] {
  return checkable.flatMap((field) =>
    [persona[field] ?? []].flat().map((value, at) => ({
      id: `persona_definitions.assess_mode_ai_bot.${field}${Array.isArray(persona[field]) ? `.${at}` : ''}`,
      text: labelled.has(field) ? `${upperStart(field)}: ${value}` : String(value),
      about: 'persona' as const,
    })),
  )
}

const labelled: ReadonlySet<string> = new Set(['name', 'age', 'role', 'location'])

/** The same statement often stands in several places; the first one is kept. */
function withoutRepeats(facts: readonly KnownFact[]): KnownFact[] {
  const told: string[] = []
  return facts.filter(({ text }) => {
    const plain = text.replace(/\s+/g, ' ').trim().toLowerCase()
    if (plain === '' || told.some((one) => one === plain || (plain.length > 12 && one.includes(plain)))) return false
    told.push(plain)
    return true
  })
}
