import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** Cases state the manner in a trainer's own words. */
const inSubstance = 0.6

/** The way of speaking that the document gives is the persona's, and stands in the prompt. Wanted: statements. */
export default defineCheck(
  'style-told',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)).min(1) },
  ({ persona, system_prompt }, statements) => {
    const { response_style, opening_behavior } = persona.conversation_rules
    const places = { style: searchable(`${response_style}\n${opening_behavior}`), prompt: searchable(system_prompt) }
    return noneOf(
      statements.flatMap((statement) =>
        (['style', 'prompt'] as const)
          .map((place) => ({ place, share: reach(statement, places[place]) }))
          .filter(({ share }) => share < inSubstance)
          .map(
            ({ place, share }) =>
              `"${statement}" is in the ${place} to ${Math.round(share * 100)} %, wanted 60 % ("${response_style}")`,
          ),
      ),
      `the manner is told: "${response_style}"`,
    )
  },
)
