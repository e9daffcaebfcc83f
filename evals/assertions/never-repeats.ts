import { z } from 'zod'
import { sentences, words } from '../../src/language/text.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'

/** Shorter sentences ("Yes, I see.") people do say twice. */
const tellingFrom = 5 // words

const Wanted = z.union([switchedOn, z.strictObject({ apart_from_guards: z.literal(true) })])

/**
 * The persona says no reply, and no sentence of five words or more, twice in the same words. Wanted: true, or
 * `apart_from_guards` for talks in which several lines are turned aside: people do that in few words.
 */
export default defineCheck('never-repeats', { output: TalkOutput, wanted: Wanted }, (whole, wanted) => {
  const talk = wanted === true ? whole : { ...whole, turns: whole.turns.filter(isSpoken) }
  const said = spokenIn(talk)
  const seen = new Set<string>()
  const repeated = said.flatMap((reply) => {
    const units = [...new Set(sentences(reply).map(({ text }) => words(text)))].filter(
      (unit) => unit.length >= tellingFrom,
    )
    const keys = units.map((unit) => unit.join(' '))
    const again = keys.filter((key) => seen.has(key))
    for (const key of keys) seen.add(key)
    return again
  })
  const replies = talk.turns.map(({ reply }) => words(reply).join(' '))
  const again = replies.filter((reply, at) => replies.indexOf(reply) < at)
  return noneOf(
    [...new Set([...repeated, ...again])].map((text) => `said twice: "${text}"`),
    `${said.length} replies, ${seen.size} sentences of ${tellingFrom} words or more, none twice`,
  )
})

function isSpoken({ verdicts }: TalkOutput['turns'][number]): boolean {
  return verdicts.every(({ side, action }) => side !== 'input' || action === null)
}
