import { readEnv } from '../../src/env.ts'
import { openRoleplay } from '../../src/open.ts'
import type { Mode } from '../../src/persona/persona.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { inSentences } from './prompt-lines.ts'
import { stepPrompts } from './step-prompts.ts'
import { talkPrompts } from './talk-prompts.ts'

/** Texts by the name of their file, a sentence a line. */
export type PromptTexts = ReadonlyMap<string, string>

/**
 * Makes every prompt the product sends to a model, by the rules engine and whatever the environment says, so that the same code gives
 * the same text: the system prompts of the bundled scenarios, what each step asks, and what a model is told before it speaks.
 */
export async function currentPrompts(): Promise<PromptTexts> {
  const texts = { ...(await systemPrompts()), ...(await stepPrompts()), ...talkPrompts() }
  return new Map(
    Object.entries(texts)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, text]) => [name, `${inSentences(text)}\n`]),
  )
}

async function systemPrompts(): Promise<Record<string, string>> {
  const roleplay = await openRoleplay({
    env: readEnv({ ENGINE: 'rules' }),
    model: null,
    store: createMemoryStore(),
    log: () => {},
    signal: new AbortController().signal,
  })
  const bundled = (await roleplay.listScenarios()).map(({ template_id }) => template_id)
  const wanted: [string, Mode][] = [
    ...bundled.map((id): [string, Mode] => [id, 'assess_mode']),
    ...bundled.slice(0, 2).map((id): [string, Mode] => [id, 'learn_mode']),
  ]
  const made = await Promise.all(
    wanted.map(async ([id, mode]) => {
      const { system_prompt } = await roleplay.createPersona(id, { mode })
      return [`system/${id}.${mode}.txt`, system_prompt]
    }),
  )
  return Object.fromEntries(made)
}
