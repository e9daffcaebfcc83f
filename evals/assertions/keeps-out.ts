import { z } from 'zod'
import { numbersIn, words } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/**
 * What only the learner or the trainer may know is not in the prompt. Wanted: phrases and figures as the document has them;
 * give figures that stand nowhere else in the document.
 */
export default defineCheck(
  'keeps-out',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)).min(1) },
  ({ document, system_prompt, persona }, phrases) => {
    const told = plain(
      `${system_prompt} ${JSON.stringify(persona.facts ?? [])} ${JSON.stringify(persona.detail_categories)}`,
    )
    const foreign = phrases.filter((phrase) => !stands(phrase, plain(document)))
    const leaked = phrases.filter((phrase) => stands(phrase, told))
    return noneOf(
      [
        ...foreign.map((phrase) => `"${phrase}" is not in the document at all: the case is wrong`),
        ...leaked.map((phrase) => `"${phrase}" reached the persona, wanted kept from it`),
      ],
      `none of ${phrases.length} phrases reached the persona`,
    )
  },
)

const plain = (text: string): string => ` ${words(text).map(asNumber).join(' ')} `

const stands = (phrase: string, text: string): boolean => text.includes(plain(phrase))

/** `147,500` and `147500` are the same figure. */
function asNumber(word: string): string {
  return /^\p{N}/u.test(word) ? (numbersIn(word)[0] ?? word) : word
}
