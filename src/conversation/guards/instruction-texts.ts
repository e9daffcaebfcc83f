import { archetypeBehaviours } from '../../persona/archetypes.ts'
import type { Persona } from '../../persona/persona.ts'
import { guardrailsFor } from '../../prompt/guardrails.ts'

/**
 * @returns the parts of a prompt that were written for the one who plays, a rule each: they must not be repeated. What the
 * prompt tells of the person's life and manner may be said; and how people behave is what the expert of learn mode teaches.
 */
export function instructionTexts({ mode, archetype }: Persona): string[] {
  const rules = Object.values(guardrailsFor(mode))
  if (mode === 'learn_mode') return rules
  const { behaviour, calmsDown, endsWell, endsBadly } = archetypeBehaviours[archetype]
  return [...rules, ...behaviour, calmsDown, endsWell, endsBadly]
}
