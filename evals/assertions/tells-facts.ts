import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** Cases state facts in a trainer's own words, so less than the product's own 70 % of the content words has to be found. */
const inSubstance = 0.6

/** The prompt tells every one of these statements in substance, with all their numbers. Wanted: a list of statements. */
export default defineCheck(
  'tells-facts',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)).min(1) },
  ({ system_prompt }, statements) => {
    const prompt = searchable(system_prompt)
    const measured = statements.map((statement) => ({ statement, share: reach(statement, prompt) }))
    const missed = measured.filter(({ share }) => share < inSubstance)
    return noneOf(
      missed.map(
        ({ statement, share }) => `"${statement}" is told to ${percent(share)}, wanted ${percent(inSubstance)}`,
      ),
      `all ${statements.length} statements told, the weakest to ${percent(Math.min(...measured.map(({ share }) => share)))}`,
    )
  },
)

const percent = (share: number): string => `${Math.round(share * 100)} %`
