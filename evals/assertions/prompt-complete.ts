import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'

/** The product's own proof finds nothing missing, contradicted or unfilled in the prompt. Wanted: true. */
export default defineCheck(
  'prompt-complete',
  { output: PersonaOutput, wanted: switchedOn },
  ({ prompt_check: { ok, findings, tokens } }) =>
    noneOf(
      ok
        ? []
        : [`${findings.length} findings, wanted none`, ...findings.map(({ rule, message }) => `${rule}: ${message}`)],
      `no findings in ${tokens} tokens`,
    ),
)
