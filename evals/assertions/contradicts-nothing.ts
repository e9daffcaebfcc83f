import { z } from 'zod'
import { claimOf, contradiction } from '../../src/language/contradiction.ts'
import { sentences } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput, spokenIn, TalkOutput } from '../outputs.ts'

/** Nothing in the prompt, or in what the persona said, is at odds with these statements. Wanted: a list of statements. */
export default defineCheck(
  'contradicts-nothing',
  { output: z.union([PersonaOutput, TalkOutput]), wanted: z.array(z.string().min(1)).min(1) },
  (output, statements) => {
    const said = sentences(textOf(output)).map(({ text }) => ({ text, claim: claimOf(text) }))
    const complaints = statements.flatMap((statement) => {
      const stated = claimOf(statement)
      return said.flatMap(({ text, claim }) => {
        const difference = contradiction(stated, claim)
        return difference ? [`${difference}: "${text}" against "${statement}"`] : []
      })
    })
    return noneOf(complaints, `${said.length} sentences agree with ${statements.length} statements`)
  },
)

function textOf(output: PersonaOutput | TalkOutput): string {
  return 'system_prompt' in output ? output.system_prompt : spokenIn(output).join('\n')
}
