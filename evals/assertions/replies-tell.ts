import { z } from 'zod'
import { reach, searchable } from '../../src/language/reach.ts'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/** A person tells things in other words than a document, and seldom all of it at once. */
const inSubstance = 0.5

const Wanted = z
  .array(z.strictObject({ turn: z.number().int().positive(), one_of: z.array(z.string().min(1)).min(1) }))
  .min(1)

/** A question is answered by what it asks for: the reply of each `turn` tells at least one of the statements in substance. */
export default defineCheck('replies-tell', { output: TalkOutput, wanted: Wanted }, ({ turns }, wanted) =>
  noneOf(
    wanted.flatMap(({ turn, one_of }) => {
      const reply = turns.find((one) => one.turn === turn)?.reply
      if (reply === undefined) return [`there is no turn ${turn}, the talk had ${turns.length}`]
      const said = searchable(reply)
      return one_of.some((statement) => reach(statement, said) >= inSubstance)
        ? []
        : [`turn ${turn} says "${reply}", wanted one of: ${one_of.join(' | ')}`]
    }),
    `${wanted.length} replies tell what was asked for`,
  ),
)
