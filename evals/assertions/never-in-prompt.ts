import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { spelledWordsOf } from '../talk-words.ts'

/** The prompt holds none of these phrases, whether or not the document has them. Wanted: phrases, compared word by word. */
export default defineCheck(
  'never-in-prompt',
  { output: PersonaOutput, wanted: z.array(z.string().min(1)).min(1) },
  ({ system_prompt }, phrases) => {
    const prompt = spelledWordsOf(system_prompt)
    return noneOf(
      phrases
        .filter((phrase) => prompt.includes(spelledWordsOf(phrase)))
        .map((phrase) => `"${phrase}" stands in the prompt`),
      `none of ${phrases.length} phrases`,
    )
  },
)
