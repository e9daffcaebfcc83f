import { z } from 'zod'
import { contentStems } from '../../src/language/text.ts'
import { statementsOf } from '../../src/persona/statements.ts'
import { defineCheck } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/**
 * The persona remembers: at least `times` a reply points to something said before, or takes up a word that only the learner
 * has brought in, two turns ago or earlier.
 */
export default defineCheck(
  'refers-back',
  { output: TalkOutput, wanted: z.strictObject({ times: z.number().int().positive() }) },
  ({ persona, turns }, { times }) => {
    const own = new Set(
      [...statementsOf(persona), ...(persona.facts ?? [])].flatMap(({ text }) => [...contentStems(text)]),
    )
    const found = turns.filter(({ reply, learner }, at) => {
      if (at === 0) return false
      if (pointing.test(reply)) return true
      const now = new Set([...contentStems(learner), ...contentStems(turns[at - 1]?.learner ?? '')])
      const earlier = new Set(turns.slice(0, at - 1).flatMap((turn) => [...contentStems(turn.learner)]))
      return contentStems(reply).some(
        (stem) => stem.length > 3 && earlier.has(stem) && !now.has(stem) && !own.has(stem),
      )
    })
    return {
      pass: found.length >= times,
      reason: `${found.length} replies refer back (turns ${found.map(({ turn }) => turn).join(', ')}), wanted ${times}`,
    }
  },
)

const pointing =
  /\b(?:(?:as|like) (?:i|you) (?:said|told|mentioned|have said|already)|i(?:['’]ve| have)? (?:just |already )?(?:said|told|mentioned)|you(?:['’]ve| have)? (?:just |only just |already )?(?:said|asked|told|mentioned|promised)|earlier|a (?:moment|minute) ago|before|once more|again|from me already|the same as)\b/i
