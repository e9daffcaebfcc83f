import { z } from 'zod'
import { sentences } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { detailTexts } from '../persona-texts.ts'

/** Words that make "he" or "she" possibly somebody else. */
const others =
  /\b(?:husband|wife|partner|mother|father|sister|brother|daughter|son|aunt|uncle|friend|colleague|neighbour|boss|manager|cousin|girl|boy|man|woman|teacher|doctor|nurse|caller|salesman|rep)\b/i

const pronouns = {
  male: { own: /\b(?:he|him|his|himself)\b/i, other: /\b(?:she|her|hers|herself)\b/i, noun: /\b(?:male|man)\b/i },
  female: { own: /\b(?:she|her|hers|herself)\b/i, other: /\b(?:he|him|his|himself)\b/i, noun: /\b(?:female|woman)\b/i },
} as const

/** Gender and pronouns agree in the prompt's first lines and in all that was made up about the person. Wanted: the gender. */
export default defineCheck(
  'pronouns-agree',
  { output: PersonaOutput, wanted: z.enum(['male', 'female']) },
  ({ persona, system_prompt }, gender) => {
    const { other, noun } = pronouns[gender]
    const otherNoun = pronouns[gender === 'male' ? 'female' : 'male'].noun
    const start = /You are [^\n]*/.exec(system_prompt)?.[0].slice(0, 120) ?? ''
    const made = detailTexts(persona).filter(({ invented }) => invented)
    const wrong = made.flatMap(({ path, text }) =>
      sentences(text)
        .filter(({ text: said }) => other.test(said) && !others.test(said) && !/(?<=[\p{L},] )\p{Lu}\p{Ll}/u.test(said))
        .map(({ text: said }) => `${path} says "${said}" of somebody ${gender}`),
    )
    return noneOf(
      [
        ...(persona.gender === gender ? [] : [`the gender is ${persona.gender}, wanted ${gender}`]),
        ...(noun.test(start) && !otherNoun.test(start) ? [] : [`the prompt begins "${start}", wanted ${gender}`]),
        ...wrong,
      ],
      `${made.length} values made up, all of somebody ${gender}`,
    )
  },
)
