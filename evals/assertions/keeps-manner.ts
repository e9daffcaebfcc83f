import { z } from 'zod'
import { words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const Wanted = z.strictObject({
  mean_words: z.strictObject({ min: z.number().min(0).default(0), max: z.number() }), // of a reply, over the talk so far
  exclamations: z.number().int().min(0).default(0), // at most so many: nobody of ours shouts
})

/** The replies are as long, or as short, as this person's way of speaking makes them, and nobody shouts. */
export default defineCheck('keeps-manner', { output: TalkOutput, wanted: Wanted }, ({ turns }, wanted) => {
  const counts = turns.map(({ reply }) => words(reply).length)
  const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length
  const shouted = turns.filter(({ reply }) => /!|\b\p{Lu}{4,}\b/u.test(reply.replace(/"[^"]*"/g, '')))
  const { min, max } = wanted.mean_words
  const rounded = Math.round(mean * 10) / 10
  return noneOf(
    [
      ...(mean < min || mean > max ? [`${rounded} words a reply, wanted ${min} to ${max}`] : []),
      ...(shouted.length > wanted.exclamations
        ? [`${shouted.length} replies shout, wanted at most ${wanted.exclamations}: "${shouted[0]?.reply}"`]
        : []),
    ],
    `${rounded} words a reply, wanted ${min} to ${max}`,
  )
})
