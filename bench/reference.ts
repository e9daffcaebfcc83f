import { z } from 'zod'
import type { ModelClient } from '../src/llm/model-client.ts'
import { categoryLibrary } from '../src/persona/categories.ts'
import { guardrailsFor } from '../src/prompt/guardrails.ts'
import type { Template } from '../src/scenario/template.ts'

/** What a plan cost: calls, and tokens as the endpoint counted them. */
export interface Cost {
  calls: number
  input: number
  output: number
}

/**
 * The four-round design that Counterpart is compared with: choose categories, write all details in parallel, write the
 * conversation rules, then one call that writes the whole system prompt. Same material, same categories on offer, same
 * wire; only the plan differs.
 */
export async function fourRounds(template: Template, model: ModelClient): Promise<{ prompt: string; cost: Cost }> {
  const cost: Cost = { calls: 0, input: 0, output: 0 }
  const ask = async <T>(
    name: string,
    schema: z.ZodType<T>,
    instructions: string,
    input: string,
    maxOutputTokens: number,
  ): Promise<T> => {
    const answer = await model.object({
      purpose: 'write',
      name,
      schema,
      maxOutputTokens,
      messages: [
        { role: 'system', content: instructions },
        { role: 'user', content: input },
      ],
    })
    cost.calls++
    cost.input += answer.tokens.input
    cost.output += answer.tokens.output
    return answer.value
  }
  const scenario = JSON.stringify({
    ...template.general_info,
    ...template.context_overview,
    persona: template.persona_definitions.assess_mode_ai_bot,
    facts: template.facts.filter((fact) => fact.persona_knows !== false).map((fact) => fact.text),
  })

  const { categories } = await ask(
    'reference-choose',
    z.object({ categories: z.array(z.string()) }),
    chooseInstructions,
    scenario,
    200,
  )
  const details = await Promise.all(
    categories.map(async (category) => {
      const fields = z.object({ fields: z.array(z.object({ field: z.string(), value: z.string() })) })
      return {
        category,
        ...(await ask('reference-details', fields, detailsInstructions, `${scenario}\n\nCategory: ${category}`, 1_500)),
      }
    }),
  )
  const rules = await ask(
    'reference-rules',
    z.object({ rules: z.array(z.string()) }),
    rulesInstructions,
    `${scenario}\n\n${JSON.stringify(details)}`,
    1_000,
  )
  const { prompt } = await ask(
    'reference-prompt',
    z.object({ prompt: z.string() }),
    promptInstructions,
    `${scenario}\n\n${JSON.stringify({ details, rules })}`,
    3_000,
  )
  return { prompt, cost }
}

const chooseInstructions = `Choose the 3 to 8 categories of background that matter most for the persona of this scenario. Answer with JSON:
{"categories": ["name", ...]}.
${categoryLibrary.map(({ name, description, example_fields }) => `- ${name}: ${description} Fields: ${example_fields.join(', ')}`).join('\n')}`

const detailsInstructions = `Write the details of one category for the persona of this scenario: 5 to 10 fields, each rich and specific, with names, places
and numbers, consistent with the scenario. Answer with JSON: {"fields": [{"field", "value"}]}.`

const rulesInstructions = `Write how the persona talks: opening behaviour, response style, word limit, what engages, frustrates, escalates and ends the
conversation. Answer with JSON: {"rules": ["..."]}.`

const promptInstructions = `Write the complete system prompt for the actor who plays this persona, in natural language, addressed as "you": who and where they
are, what is going on, every detail of every category woven in, the behaviour of the archetype, how the conversation starts, goes on, escalates and ends,
and these rules: ${Object.values(guardrailsFor('assess_mode')).join(' ')} Leave nothing out. Answer with JSON: {"prompt": "..."}.`
