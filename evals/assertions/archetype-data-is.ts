import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { leaves } from '../../src/persona/statements.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** Statements of a case are in a trainer's own words. */
const inSubstance = 0.6

/**
 * What belongs to the kind of talk (objections, limits, a problem ...) stands in its own field, where the prompt tells it as
 * that. Wanted: by field of `archetype_specific_data` what it holds, in substance.
 */
export default defineCheck(
  'archetype-data-is',
  { output: PersonaOutput, wanted: z.record(z.string(), z.array(z.string().min(1)).min(1)) },
  ({ persona }, wanted) => {
    const fields = Object.entries(wanted)
    if (fields.length === 0) return { pass: false, reason: 'nothing is wanted of it' }
    return noneOf(
      fields.flatMap(([field, statements]) => {
        const held = leaves('', persona.archetype_specific_data[field] ?? null).map(({ text }) => text)
        const text = searchable(held.join('\n'))
        return statements
          .filter((statement) => reach(statement, text) < inSubstance)
          .map((statement) => `${field} holds ${held.length} values, none of them "${statement}"`)
      }),
      `${fields.map(([field]) => field).join(', ')} hold what was wanted`,
    )
  },
)
