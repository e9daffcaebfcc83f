import { z } from 'zod'
import { numbersIn, sentences, stem, words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'
import { wordsOf } from '../talk-words.ts'

const Fact = z.strictObject({
  topic: z.array(z.string().min(1)).min(1), // words that stand in a sentence about it
  figures: z.array(z.string().min(1)).optional(), // every figure such a sentence may have
  never: z.array(z.string().min(1)).optional(), // what it must not say
})

/**
 * Whenever one of these things is spoken of, in whatever words, it is what the document says: a sentence with all words of
 * the `topic` has no other figure than these and none of the phrases of `never`.
 */
export default defineCheck('keeps-facts', { output: TalkOutput, wanted: z.array(Fact).min(1) }, (talk, facts) => {
  const said = spokenIn(talk).flatMap((reply) => sentences(reply).map(({ text }) => text))
  return noneOf(
    facts.flatMap(({ topic, figures, never = [] }) => {
      const about = said.filter((text) => speaksOf(text, topic))
      return about.flatMap((text) => [
        ...(figures === undefined ? [] : numbersIn(text))
          .filter((number) => !figures?.includes(number))
          .map((number) => `${number} in "${text}", wanted of ${topic.join(' ')}: ${figures?.join(', ')}`),
        ...never.filter((one) => wordsOf(text).includes(wordsOf(one))).map((one) => `"${one}" in "${text}"`),
      ])
    }),
    `${said.length} sentences, none against ${facts.length} facts`,
  )
})

function speaksOf(text: string, topic: readonly string[]): boolean {
  const stems = new Set(words(text).map(stem))
  return topic.every((one) => words(one).every((word) => stems.has(stem(word))))
}
