import { z } from 'zod'
import { words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { reactionsOf } from '../persona-texts.ts'

/** What a reaction needs to be played: when, and what then. Shorter sentences leave one of the two out. */
const fewestWords = 7

/** How a reaction names its occasion, in the languages of the documents here. */
const occasion =
  /^(?:when|if|as soon as|whenever|once|si|cuando|quand|lorsque|wenn|sobald|falls|se|quando|\p{Lu}\p{L}+t (?:der|die|das) )/iu

/** Each of the four kinds of reaction has at least this many, each with an occasion and what follows, none twice. */
export default defineCheck(
  'triggers-concrete',
  { output: PersonaOutput, wanted: z.number().int().positive() },
  ({ persona }, each) => {
    const kinds = Object.entries(reactionsOf(persona))
    const all = kinds.flatMap(([kind, list]) => list.map((text) => ({ kind, text, key: words(text).join(' ') })))
    return noneOf(
      [
        ...kinds
          .filter(([, list]) => list.length < each)
          .map(([kind, list]) => `${kind} has ${list.length}, wanted ${each}`),
        ...all
          .filter(({ text, key }) => key.split(' ').length < fewestWords || !occasion.test(text.trim()))
          .map(({ kind, text }) => `${kind} says "${text}", wanted an occasion and what follows`),
        ...all
          .filter(({ key }, at) => all.findIndex((one) => one.key === key) < at)
          .map(({ kind, text }) => `${kind} says again "${text}"`),
      ],
      kinds.map(([kind, list]) => `${kind} ${list.length}`).join(', '),
    )
  },
)
