import { numbersIn, words } from '../../src/language/text.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/**
 * Every figure and every name that the persona says was given: it stands in the persona's document, or the learner said it.
 * Days, months and languages are no names here. Wanted: true.
 */
export default defineCheck('invents-nothing', { output: TalkOutput, wanted: switchedOn }, (talk) => {
  const said = spokenIn(talk)
  const given = [JSON.stringify(talk.persona), ...talk.turns.map(({ learner }) => learner)].join('\n')
  const numbers = new Set(numbersIn(given))
  const known = new Set(words(given))
  return noneOf(
    said.flatMap((reply) => [
      ...numbersIn(reply)
        .filter((number) => !numbers.has(number))
        .map((number) => `the figure ${number} was never given: "${reply}"`),
      ...namesIn(reply)
        .filter((name) => !words(name).every((word) => known.has(word) || calendar.has(word)))
        .map((name) => `the name ${name} was never given: "${reply}"`),
    ]),
    `${said.length} replies with no figure and no name of their own`,
  )
})

/** Capitals inside a sentence. */
function namesIn(reply: string): string[] {
  return [...reply.matchAll(/(?<=[\p{Ll}\p{N},;] )(\p{Lu}[\p{Ll}\p{M}]{2,})/gu)].map(([name]) => name)
}

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december english god christmas easter sir madam doctor sister mister`.split(/\s+/),
)
