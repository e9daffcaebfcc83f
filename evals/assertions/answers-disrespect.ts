import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/**
 * Disrespect in these turns is answered as a self-respecting person does: rapport and patience fall, and the reply says that
 * it will not do, or ends the talk; it neither thanks nor serves nor goes on as if nothing had been said. Wanted: turns.
 */
export default defineCheck(
  'answers-disrespect',
  { output: TalkOutput, wanted: z.array(z.number().int().positive()).min(1) },
  ({ start, turns }, wanted) =>
    noneOf(
      wanted.flatMap((turn) => {
        const at = turns.findIndex((one) => one.turn === turn)
        const one = turns[at]
        if (!one) return [`there is no turn ${turn}, the talk had ${turns.length}`]
        const before = turns[at - 1]?.disposition ?? start
        return [
          ...(['rapport', 'patience'] as const)
            .filter((part) => one.disposition[part] >= before[part])
            .map((part) => `turn ${turn}: ${part} ${before[part]} to ${one.disposition[part]}, wanted less`),
          ...(setsLimit.test(one.reply) ? [] : [`turn ${turn} sets no limit: "${one.reply}"`]),
          ...(obliges.test(one.reply) ? [`turn ${turn} obliges: "${one.reply}"`] : []),
        ]
      }),
      `turns ${wanted.join(', ')} set a limit`,
    ),
)

const setsLimit =
  /\b(?:respect\w*|polite\w*|tone|manners?|civil\w*|decen\w+|rude\w*|insult\w*|uncalled|unacceptable|enough|that(?:['’]s| is) not (?:on|okay|acceptable|how)|(?:speak|talk|spoken|talked|address\w*) to me|stop|watch (?:your|what)|leav\w+|end (?:this|it|the)|over|goodbye|names|language)\b/i
const obliges = /\b(?:thank you|thanks|happy to|glad|you(?:['’]re| are) right|of course|i(?:['’]m| am) sorry)\b/i
