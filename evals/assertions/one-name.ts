import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { allTexts } from '../persona-texts.ts'

/**
 * The person has one name: the prompt says "You are" to nobody else, and nobody who was made up bears the same first name
 * with another surname. Wanted: the first name and the surname.
 */
export default defineCheck(
  'one-name',
  { output: PersonaOutput, wanted: z.strictObject({ first: z.string().min(1), last: z.string().min(1) }) },
  (output, { first, last }) => {
    const { persona, system_prompt, document } = output
    const texts = allTexts(output)
    const called = [...system_prompt.matchAll(/\bYou are ((?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*)+)/gu)].map(
      ([, name = '']) => name.replace(/\.$/, ''),
    )
    const namesakes = texts.flatMap((text) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${first} (\\p{Lu}[\\p{Ll}’'-]+)`, 'gu'))]
        .filter(([whole, surname = '']) => !last.startsWith(surname) && !document.includes(whole))
        .map(([whole]) => whole),
    )
    return noneOf(
      [
        ...(persona.name?.includes(first) && persona.name.includes(last)
          ? []
          : [`the name is ${persona.name}, wanted ${first} ${last}`]),
        ...(called.some((name) => name.includes(first)) ? [] : [`the prompt never says "You are ${first}"`]),
        ...called
          .filter((name) => !name.includes(first) && !name.includes(last))
          .map((name) => `the prompt says "You are ${name}"`),
        ...[...new Set(namesakes)].map((name) => `"${name}" has the first name of ${first} ${last}`),
      ],
      `${first} ${last} in ${texts.length} texts, no other`,
    )
  },
)
