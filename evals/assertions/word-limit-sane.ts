import { z } from 'zod'
import { defineCheck } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** The persona may say as much in a reply as people do, and the prompt tells the same limit. Wanted: the bounds, in words. */
export default defineCheck(
  'word-limit-sane',
  {
    output: PersonaOutput,
    wanted: z.strictObject({ min: z.number().int().positive(), max: z.number().int().positive() }),
  },
  ({ persona, system_prompt }, { min, max }) => {
    const limit = persona.conversation_rules.word_limit
    const told = new RegExp(`\\b${limit} words\\b`).test(system_prompt)
    return {
      pass: limit >= min && limit <= max && told,
      reason: `${limit} words a reply, ${told ? 'told' : 'not told'} in the prompt, wanted ${min} to ${max}, told`,
    }
  },
)
