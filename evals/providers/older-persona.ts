import type { ApiProvider, CallApiContextParams, ProviderResponse } from 'promptfoo'
import { z } from 'zod'
import { Mode, Persona } from '../../src/persona/persona.ts'
import { Template } from '../../src/scenario/template.ts'
import type { PersonaOutput } from '../outputs.ts'
import { product } from '../product.ts'
import { answered } from './answered.ts'

const Vars = z.object({ persona: Persona, mode: Mode.optional() }) // mode: the same document in another seat

/** Loads a persona document that was made elsewhere, or by hand, and makes its prompt. vars: `persona`, the whole document; `mode`. */
export default class OlderPersonaProvider implements ApiProvider {
  id(): string {
    return 'older-persona'
  }

  callApi(_prompt: string, context?: CallApiContextParams): Promise<ProviderResponse> {
    return answered(
      async (): Promise<PersonaOutput> => {
        const { persona: written, mode = written.mode } = Vars.parse(context?.vars)
        const persona = { ...written, id: `${written.id}-${mode}`, mode }
        const { roleplay } = await product(context?.repeatIndex)
        await roleplay.keepPersona(persona)
        return { document: '', template: noTemplate(persona), ...(await roleplay.promptOf(persona.id)) }
      },
      ({ system_prompt }) => system_prompt,
    )
  }
}

/** Nothing is known of the scenario of such a persona but what it says itself. */
function noTemplate({ template_id, scenario_type, archetype, archetype_confidence }: Persona): Template {
  return Template.parse({
    template_id,
    general_info: { title: template_id, domain: scenario_type, language: 'en' },
    context_overview: {},
    persona_definitions: { learn_mode_ai_bot: {}, assess_mode_ai_bot: {} },
    archetype_classification: { primary_archetype: archetype, confidence_score: archetype_confidence },
  })
}
