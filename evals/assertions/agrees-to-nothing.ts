import { z } from 'zod'
import { sentences } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/** The replies of these turns neither agree nor commit to anything. Wanted: numbers of turns. */
export default defineCheck(
  'agrees-to-nothing',
  { output: TalkOutput, wanted: z.array(z.number().int().positive()).min(1) },
  ({ turns }, wanted) =>
    noneOf(
      wanted.flatMap((turn) => {
        const reply = turns.find((one) => one.turn === turn)?.reply
        if (reply === undefined) return [`there is no turn ${turn}, the talk had ${turns.length}`]
        return sentences(reply)
          .filter(({ text }) => agrees(text))
          .map(({ text }) => `turn ${turn} agrees: "${text}"`)
      }),
      `turns ${wanted.join(', ')} agree to nothing`,
    ),
)

/** Questions, conditions and denials agree to nothing. */
function agrees(sentence: string): boolean {
  if (/\?$|\b(?:if|unless|once|not|never|no|nobody|nothing|cannot|without)\b|n['’]t\b/i.test(sentence)) return false
  return /\b(?:i(?:['’]ll| will| would| do|['’]d)? (?:agree|accept|sign|buy|order|take it|prescribe|try it|confess|admit it|go along)|i(?:['’]m| am) (?:convinced|in|sold|persuaded)|you(?:['’]ve| have) (?:convinced|persuaded|won) me|you(?:['’]re| are) (?:quite |absolutely |so )?right|(?:it(?:['’]s| is) |that(?:['’]s| is) )?a deal|deal!|let(?:['’]s| us) (?:do it|sign|agree)|where do i sign|that(?:['’]s| is) (?:fine|all right|good enough) (?:with|for) me|count me in|that convinces me|agreed|yes, (?:of course|gladly|please))\b/i.test(
    sentence,
  )
}
