import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { spelledWordsOf } from '../talk-words.ts'

const Warnings = z.array(z.string()).catch([])

/**
 * Orders to the machine, in the document or in the trainer's wish, do not reach the prompt, and the trainer reads what was left
 * out. Wanted: words of each order, an empty list where nothing is to be left out.
 */
export default defineCheck(
  'sets-aside',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)) },
  ({ template, persona, system_prompt }, orders) => {
    const warnings = [...Warnings.parse(template.warnings), ...Warnings.parse(persona.generation_metadata.warnings)]
    const leftOut = warnings.filter((warning) => /left out/i.test(warning))
    const known = spelledWordsOf(`${system_prompt} ${JSON.stringify({ ...persona, generation_metadata: null })}`)
    return noneOf(
      [
        ...orders
          .filter((order) => known.includes(spelledWordsOf(order)))
          .map((order) => `"${order}" reached the persona or its prompt`),
        ...orders
          .filter((order) => !leftOut.some((warning) => spelledWordsOf(warning).includes(spelledWordsOf(order))))
          .map(
            (order) => `the trainer is not told that "${order}" was left out (told: ${leftOut.join(' ') || 'nothing'})`,
          ),
        ...(orders.length === 0 ? leftOut.map((warning) => `${warning}, wanted nothing left out`) : []),
      ],
      `${orders.length} orders set aside, ${leftOut.length} remarks for the trainer`,
    )
  },
)
