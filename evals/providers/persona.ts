import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import type { PersonaOutput } from '../outputs.ts'
import { answered } from './answered.ts'
import { build, ScenarioVars } from './scenario.ts'

/** Makes a persona of a scenario. vars: `scenario`, `file` or `document`; `mode`, `gender`, `custom_prompt`, `variation_id`. */
export default class PersonaProvider implements ApiProvider {
  id(): string {
    return 'persona'
  }

  callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    return answered(
      async (): Promise<PersonaOutput> => {
        const { scenario, ...built } = await build(ScenarioVars.parse(context?.vars), context?.repeatIndex)
        return { document: scenario.document?.text ?? '', template: scenario.template_data, ...built }
      },
      ({ system_prompt }) => system_prompt,
    )
  }
}
