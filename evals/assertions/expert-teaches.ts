import { z } from 'zod'
import { sentences } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/**
 * The expert of the learn mode teaches: at least this share of the replies gives advice, an example or asks the learner to try;
 * and no reply plays the person who is to be faced.
 */
export default defineCheck(
  'expert-teaches',
  {
    output: TalkOutput,
    wanted: z.strictObject({ share: z.number().min(0).max(1), never_says: z.array(z.string().min(1)).default([]) }),
  },
  (talk, { share, never_says }) => {
    const said = talk.turns.map(({ reply }) => reply)
    const teaching = said.filter((reply) => teaches.test(reply))
    const played = spokenIn(talk).flatMap((reply) =>
      sentences(reply.replace(/"[^"]*"|“[^”]*”/g, ''))
        .map(({ text }) => text)
        .filter((text) => never_says.some((phrase) => text.toLowerCase().includes(phrase.toLowerCase()))),
    )
    const measured = teaching.length / said.length
    return noneOf(
      [
        ...(measured < share
          ? [`${teaching.length} of ${said.length} replies teach, wanted ${share * 100} %: ${said.join(' / ')}`]
          : []),
        ...played.map((text) => `plays the other person: "${text}"`),
      ],
      `${teaching.length} of ${said.length} replies teach, none plays the other person`,
    )
  },
)

const teaches =
  /\b(?:you (?:could|can|might|should|will|need|want|would|may)|try|ask (?:him|her|them|about|what|for|how)|say\b|tell (?:him|her|them)|begin|start|listen|name|bring|example|instead|better|mistake|remember|careful|avoid|never|first|because|how would you|what would you|(?:he|she|they) (?:will|would|want|like|object|react|become|ask|answer|say|get)s?)\b/i
