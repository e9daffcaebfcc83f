import { z } from 'zod'
import { contentStems } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/**
 * Something that deserves it is taken up in the reply of these turns: it is acknowledged, asked about, or spoken of in the
 * learner's own words; and it is not brushed off. Wanted: numbers of turns.
 */
export default defineCheck(
  'takes-up',
  { output: TalkOutput, wanted: z.array(z.number().int().positive()).min(1) },
  ({ turns }, wanted) =>
    noneOf(
      wanted.flatMap((turn) => {
        const one = turns.find(({ turn: at }) => at === turn)
        if (!one) return [`there is no turn ${turn}, the talk had ${turns.length}`]
        const said = new Set(contentStems(one.learner))
        const shared = contentStems(one.reply).filter((stem) => said.has(stem))
        if (brushesOff.test(one.reply)) return [`turn ${turn} brushes it off: "${one.reply}"`]
        return acknowledges.test(one.reply) || shared.length > 0
          ? []
          : [`turn ${turn} takes up nothing of "${one.learner}": "${one.reply}"`]
      }),
      `turns ${wanted.join(', ')} take up what was said`,
    ),
)

const acknowledges =
  /\b(?:thank|thanks|appreciate|apology|accepted|forgiven|good|better|fair|helps?|helpful|glad|relie\w+|hear(?:d)? you|understood|i see|all right|okay|ok|fine|right|yes|yep|interesting|useful|honest\w*|that answers|noted|write (?:that|it) down|worth|makes sense|had not expected|did(?: not|n['’]t) expect|means (?:a lot|something)|i can|i could|i would|possible|that would|count(?:ing)? on|counts?|hold you|go on|never mind|no harm done|it is nothing|it['’]s nothing|no need to|let(?:['’]s| us)|works?|agree|suits?)\b/i
const brushesOff =
  /\b(?:makes no sense|do(?: not|n['’]t) (?:push|press)|don['’]t speak to me|wrong person to ask|nothing to do with|tone|another time|lead(?:s)? nowhere|goodbye)\b/i
