import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/** No reply is longer than the persona's word limit; words are what blanks separate. Wanted: true. */
export default defineCheck('within-word-limit', { output: TalkOutput, wanted: switchedOn }, (talk) => {
  const limit = talk.persona.conversation_rules.word_limit
  const counted = spokenIn(talk).map((reply) => ({ reply, count: reply.split(/\s+/).filter(Boolean).length }))
  return noneOf(
    counted
      .filter(({ count }) => count > limit)
      .map(({ reply, count }) => `${count} words, wanted at most ${limit}: "${reply}"`),
    `the longest of ${counted.length} replies has ${Math.max(...counted.map(({ count }) => count))} words, wanted at most ${limit}`,
  )
})
