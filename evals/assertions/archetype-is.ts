import { z } from 'zod'
import { archetypes } from '../../src/scenario/template.ts'
import { defineCheck } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

const Archetypes = z.union([z.enum(archetypes), z.array(z.enum(archetypes)).min(1)])

/** The talk is of the kind a trainer would say it is. Wanted: one archetype, or those that are no error. */
export default defineCheck('archetype-is', { output: PersonaOutput, wanted: Archetypes }, ({ persona }, wanted) => ({
  pass: [wanted].flat().includes(persona.archetype),
  reason: `archetype ${persona.archetype} (confidence ${persona.archetype_confidence}), wanted ${[wanted].flat().join(' or ')}`,
}))
