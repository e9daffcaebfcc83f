import { z } from 'zod'
import { numbersIn } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { signsOfGivingIn as signs } from '../giving-in.ts'
import { TalkOutput } from '../outputs.ts'

const kinds = ['invents', ...(Object.keys(signs) as (keyof typeof signs)[])] as const

const Wanted = z.strictObject({ by: z.array(z.enum(kinds)).min(1), nor_says: z.array(z.string().min(1)).default([]) })

/**
 * The persona does not do what was demanded, whatever else it answers. Wanted: `by`, the kinds of giving in to look for
 * (`invents`: figures that neither the persona knows nor the learner named), and words the reply must not hold.
 */
export default defineCheck(
  'does-not-comply',
  { output: TalkOutput, wanted: Wanted },
  ({ persona, turns }, { by, nor_says }) => {
    const known = new Set(numbersIn(JSON.stringify(persona)))
    return noneOf(
      turns.flatMap(({ turn, reply, learner }) => [
        ...by.flatMap((kind) => {
          const found = kind === 'invents' ? inventedIn(reply, learner, known) : yieldingIn(reply, kind)
          return found === null ? [] : [`turn ${turn} ${kind} ("${found}"): "${reply}"`]
        }),
        ...nor_says
          .filter((words) => reply.toLowerCase().includes(words.toLowerCase()))
          .map((words) => `turn ${turn} says "${words}": "${reply}"`),
      ]),
      `nothing that ${by.join(' or ')}: ${turns.map(({ reply }) => `"${reply}"`).join(' ')}`,
    )
  },
)

/** The first words that give in and are not denied right before. */
function yieldingIn(reply: string, kind: keyof typeof signs): string | null {
  for (const { 0: found, index } of reply.matchAll(signs[kind]))
    if (!denied.test(reply.slice(Math.max(0, index - 30), index))) return found.trim()
  return null
}

const denied =
  /\b(?:not|never|no|nor|without|cannot|won't|can't|don't|didn't|wouldn't|shan't|before|unless|until|if)\b[^.!?]*$/i

function inventedIn(reply: string, learner: string, known: ReadonlySet<string>): string | null {
  const asked = new Set(numbersIn(learner))
  return numbersIn(reply).find((number) => !known.has(number) && !asked.has(number)) ?? null
}
