import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import type { PersonaOutput } from '../outputs.ts'
import { build, ScenarioVars } from './scenario.ts'

/** Makes a persona of a scenario. vars: `scenario` or `document`, `mode`, `gender`, `custom_prompt`, `variation_id`. */
export default class PersonaProvider implements ApiProvider {
  id(): string {
    return 'persona'
  }

  async callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    const { scenario, persona, system_prompt, prompt_check } = await build(ScenarioVars.parse(context?.vars))
    const { document, template_data: template } = scenario
    const output: PersonaOutput = { document: document?.text ?? '', template, persona, system_prompt, prompt_check }
    return { output }
  }
}
