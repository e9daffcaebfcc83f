import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { defineCheck, listed } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { detailTexts } from '../persona-texts.ts'

/** Cases state facts in a trainer's own words. */
const inSubstance = 0.6

/**
 * What the document tells is not only listed in the prompt: of these `statements`, at least `at_least` stand, in substance,
 * among the details.
 */
export default defineCheck(
  'facts-in-details',
  {
    output: PersonaOutput,
    wanted: z.strictObject({
      statements: z.array(z.string().min(1)).min(1),
      at_least: z.number().int().positive(),
    }),
  },
  ({ persona }, { statements, at_least }) => {
    const details = searchable(
      detailTexts(persona)
        .map(({ text }) => text)
        .join('.\n'),
    )
    const missed = statements.filter((statement) => reach(statement, details) < inSubstance)
    const found = statements.length - missed.length
    return {
      pass: found >= at_least,
      reason: `${found} of ${statements.length} statements are among the details, wanted ${at_least}; not: ${listed(missed.map((statement) => `"${statement}"`))}`,
    }
  },
)
