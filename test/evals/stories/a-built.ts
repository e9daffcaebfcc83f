import type { PersonaOutput } from '../../../evals/outputs.ts'
import { withPrompt } from '../../../src/roleplay.ts'
import { Template } from '../../../src/scenario/template.ts'
import { aPersona } from '../../support/personas.ts'

/** The document of the tenant with the damp flat, whose person `aPersona` gives. */
export const document =
  'Ines Carvalho pays 720 euros of rent. Black mould has grown behind the bed since November. For the learner only: the flat may be swapped from 17 June.'

const template = Template.parse({
  template_id: 'damp-flat',
  general_info: { title: 'The damp flat', domain: 'tenant_dispute', language: 'en' },
  context_overview: {},
  persona_definitions: { learn_mode_ai_bot: {}, assess_mode_ai_bot: {} },
  archetype_classification: { primary_archetype: 'HELP_SEEKING', confidence_score: 0.8 },
})

/** Says of every value of `aPersona` that an engine made it up. */
export const provenance = Object.fromEntries(
  [
    'name',
    'age',
    'gender',
    'role',
    'description',
    ...Object.entries(aPersona().detail_categories).flatMap(([category, fields]) =>
      Object.keys(fields).map((field) => `detail_categories.${category}.${field}`),
    ),
  ].map((path) => [path, { source: 'rules' as const }]),
)

/** What the `persona` provider gives of her, to be changed by a story. */
export function aBuilt(
  changes: Partial<PersonaOutput> = {},
  person: Parameters<typeof aPersona>[0] = {},
): PersonaOutput {
  return { document, template, ...withPrompt(aPersona({ provenance, ...person })), ...changes }
}
