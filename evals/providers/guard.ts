import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import { guardLine } from '../../src/conversation/guards/guard-lines.ts'
import type { GuardOutput } from '../outputs.ts'
import { build, ScenarioVars, subjects } from './scenario.ts'

const GuardVars = z.object({
  line: z.string().min(1),
  side: z.enum(['input', 'output']).default('input'),
  chunk: z.number().int().min(0).default(0), // characters at a time on the output side; 0: whole
})

/** Lets the guards decide about one line. vars: `line`, `side`, `chunk`, and those of `persona` to judge it in a scenario. */
export default class GuardProvider implements ApiProvider {
  id(): string {
    return 'guard'
  }

  async callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    const { line, side, chunk } = GuardVars.parse(context?.vars)
    const alone = subjects(context?.vars ?? {}).length === 0
    const persona = alone ? undefined : (await build(ScenarioVars.parse(context?.vars), context?.repeatIndex)).persona
    const { rule, action, delivered } = guardLine(
      { id: 'line', text: line },
      { side, chunk, ...(persona ? { persona } : {}) },
    )
    const output: GuardOutput = { rule, action, delivered: delivered ?? null }
    return { output }
  }
}
