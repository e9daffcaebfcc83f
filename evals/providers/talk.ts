import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import type { TalkOutput } from '../outputs.ts'
import { build, product, ScenarioVars } from './scenario.ts'

const Lines = z.object({ lines: z.array(z.string().min(1)).min(1) })

/** Plays the learner's lines to a persona. vars: those of `persona`, and `lines`. */
export default class TalkProvider implements ApiProvider {
  id(): string {
    return 'talk'
  }

  async callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    const { lines } = Lines.parse(context?.vars)
    const { persona } = await build(ScenarioVars.parse(context?.vars))
    return { output: await talk(persona.id, lines) }
  }
}

async function talk(personaId: string, lines: readonly string[]): Promise<TalkOutput> {
  const roleplay = await product()
  const { id } = await roleplay.startConversation(personaId)
  for (const [at, text] of lines.entries()) {
    if ((await roleplay.getConversation(id)).ended) break
    for await (const event of await roleplay.sendMessage(id, { id: `line-${at + 1}`, text })) void event // the turn is saved when its events end
  }
  const { persona, opening, disposition: start, turns, ended } = await roleplay.getConversation(id)
  return { persona, opening, start, turns, ended }
}
