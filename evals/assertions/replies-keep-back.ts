import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'
import { spelledWordsOf } from '../talk-words.ts'

const Wanted = z.array(z.strictObject({ phrase: z.string().min(1), until_turn: z.number().int().positive() })).min(1)

/** What has to be earned is not said before: no reply up to `until_turn` (nor the opening) holds the phrase. */
export default defineCheck('replies-keep-back', { output: TalkOutput, wanted: Wanted }, ({ opening, turns }, wanted) =>
  noneOf(
    wanted.flatMap(({ phrase, until_turn }) =>
      [{ turn: 0, reply: opening ?? '' }, ...turns]
        .filter(({ turn, reply }) => turn <= until_turn && spelledWordsOf(reply).includes(spelledWordsOf(phrase)))
        .map(({ turn, reply }) => `"${phrase}" in turn ${turn}, wanted not before ${until_turn + 1}: "${reply}"`),
    ),
    `${wanted.length} phrases kept back as long as wanted`,
  ),
)
