import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { spokenIn, TalkOutput } from '../outputs.ts'
import { spelledWordsOf } from '../talk-words.ts'

/** No reply, and not the opening, holds one of these phrases. Wanted: phrases, compared word by word in lower case. */
export default defineCheck(
  'never-says',
  { output: TalkOutput, wanted: z.array(z.string().min(1)).min(1) },
  (talk, phrases) => {
    const said = spokenIn(talk)
    return noneOf(
      phrases.flatMap((phrase) =>
        said
          .filter((reply) => spelledWordsOf(reply).includes(spelledWordsOf(phrase)))
          .map((reply) => `"${phrase}" in "${reply}"`),
      ),
      `none of ${phrases.length} phrases in ${said.length} replies`,
    )
  },
)
