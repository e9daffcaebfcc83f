import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { archetypeBehaviours } from '../../src/persona/archetypes.ts'
import { guardrailsFor } from '../../src/prompt/guardrails.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/**
 * The prompt holds these guardrails word for word, and every rule of the archetype. Wanted: names of guardrails, so that
 * one which disappears from the product's list is missed here.
 */
export default defineCheck(
  'holds-guardrails',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)).min(1) },
  ({ persona, system_prompt }, names) => {
    const prompt = searchable(system_prompt)
    const guardrails = guardrailsFor(persona.mode)
    const { behaviour, endsWell, endsBadly } = archetypeBehaviours[persona.archetype]
    const rules = [...behaviour, endsWell, endsBadly]
    return noneOf(
      [
        ...names.flatMap((name) => {
          const rule = guardrails[name]
          if (rule === undefined)
            return [`there is no guardrail "${name}" (there are ${Object.keys(guardrails).join(', ')})`]
          return reach(rule, prompt) < 1 ? [`guardrail "${name}" is not in the prompt`] : []
        }),
        ...rules
          .filter((rule) => reach(rule, prompt) < 1)
          .map((rule) => `rule of ${persona.archetype} not in the prompt: "${rule}"`),
      ],
      `${names.length} guardrails and ${rules.length} rules of ${persona.archetype} stand in the prompt`,
    )
  },
)
