import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { ruleLinesOf } from '../prompt-rules.ts'
import { ruleTables } from '../rules-of/index.ts'
import type { Rule } from '../rules-of/rule.ts'
import { faultOf, passagesOf } from '../rules-of/stated.ts'

const Wanted = z.strictObject({
  of: z.string().refine((name) => ruleTables[name] !== undefined, { error: 'no such table in evals/rules-of' }),
  rules: z.array(z.string().min(1)).min(1).optional(), // without it: every rule of the table
})

/**
 * The prompt states these rules in substance, in whatever words, and nowhere their opposite. Facts of the document that
 * happen to say the same do not count.
 */
export default defineCheck(
  'states-rules',
  { output: PersonaOutput, wanted: Wanted },
  ({ persona, system_prompt }, { of, rules }) => {
    const table = ruleTables[of] ?? {}
    const names = rules ?? Object.keys(table)
    const passages = passagesOf(ruleLinesOf(persona, system_prompt))
    return noneOf(
      names.flatMap((name) => {
        const rule = table[name]
        if (!rule) return [`there is no rule "${name}" of ${of} (there are ${Object.keys(table).join(', ')})`]
        const fault = faultOf(withLimit(rule, persona.conversation_rules.word_limit), passages)
        return fault ? [`${of}, ${name}: ${fault}`] : []
      }),
      `${names.length} rules of ${of} stand in ${passages.single.length} sentences`,
    )
  },
)

function withLimit(rule: Rule, limit: number): Rule {
  const filled = (formulations: readonly (readonly string[])[]) =>
    formulations.map((groups) => groups.map((group) => group.replaceAll('{limit}', String(limit))))
  return { ...rule, states: filled(rule.states), never: filled(rule.never ?? []) }
}
