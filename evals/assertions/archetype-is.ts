import { archetypes } from '../../src/scenario/template.ts'
import { z } from 'zod'
import { defineCheck } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** The talk is of the kind a trainer would say it is. Wanted: one archetype. */
export default defineCheck(
  'archetype-is',
  { output: PersonaOutput, wanted: z.enum(archetypes) },
  ({ persona }, wanted) => ({
    pass: persona.archetype === wanted,
    reason: `archetype ${persona.archetype} (confidence ${persona.archetype_confidence}), wanted ${wanted}`,
  }),
)
