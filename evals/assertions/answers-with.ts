import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'
import { wordsOf } from '../talk-words.ts'

const Wanted = z
  .array(z.strictObject({ turn: z.number().int().positive(), any_of: z.array(z.string().min(1)).min(1) }))
  .min(1)

/**
 * What the document states is said when it is asked for: the reply of each `turn` holds one of these words or figures.
 * Figures written out and in digits are the same (`nine`, `9`).
 */
export default defineCheck('answers-with', { output: TalkOutput, wanted: Wanted }, ({ turns }, wanted) =>
  noneOf(
    wanted.flatMap(({ turn, any_of }) => {
      const reply = turns.find((one) => one.turn === turn)?.reply
      if (reply === undefined) return [`there is no turn ${turn}, the talk had ${turns.length}`]
      const said = wordsOf(reply)
      return any_of.some((one) => said.includes(wordsOf(one)))
        ? []
        : [`turn ${turn} says "${reply}", wanted one of: ${any_of.join(' | ')}`]
    }),
    `${wanted.length} answers hold what was asked for`,
  ),
)
