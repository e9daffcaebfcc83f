import { estimateTokenCount } from 'tokenx'
import { z } from 'zod'
import { defineCheck } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** The prompt is neither a stub nor a book. Wanted: tokens, counted anew and not as the product counted them. */
export default defineCheck(
  'length-within',
  { output: PersonaOutput, wanted: z.strictObject({ min: z.number().int(), max: z.number().int() }) },
  ({ system_prompt }, { min, max }) => {
    const tokens = estimateTokenCount(system_prompt)
    return { pass: tokens >= min && tokens <= max, reason: `${tokens} tokens, wanted ${min} to ${max}` }
  },
)
