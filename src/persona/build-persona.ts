import { createHash } from 'node:crypto'
import type { Template } from '../scenario/template.ts'
import type { StepRecord, StepRunner } from '../step.ts'
import { type BasePersona, basePersona } from './base-persona.ts'
import { categoryLibrary } from './categories.ts'
import type { Category } from './category.ts'
import { type CategoryChoice, chooseCategories } from './choose-categories.ts'
import { closeGaps } from './close-gaps.ts'
import { checkConsistency } from './consistency.ts'
import { fixBackbone } from './fix-backbone.ts'
import { materialOf } from './material.ts'
import { provenanceOfDetails } from './details-provenance.ts'
import type { ConversationRules, Persona, PersonaRequest } from './persona.ts'
import { type CategoryDetails, writeDetails } from './write-details.ts'
import { type WrittenRules, writeRules } from './write-rules.ts'

/** What a generation reports while it runs, so that somebody who waits can watch. */
export type PersonaEvent =
  | { readonly type: 'categories'; readonly categories: readonly { name: string; reason: string }[] }
  | { readonly type: 'category'; readonly name: string; readonly source: string; readonly details: CategoryDetails }
  | { readonly type: 'rules'; readonly source: string; readonly rules: ConversationRules }

export interface BuildOptions {
  readonly run: StepRunner
  readonly ownCategories?: readonly Category[]
  readonly onEvent?: (event: PersonaEvent) => void
}

/**
 * Makes a whole person out of template data, in two rounds: what to write about and what to agree on, then everything at
 * the same time.
 * @returns a persona whose id follows from template and request, so that the same input gives the same document
 */
export async function buildPersona(
  template: Template,
  request: PersonaRequest,
  options: BuildOptions,
): Promise<Persona> {
  const { run, ownCategories = [], onEvent = () => {} } = options
  const library = [...categoryLibrary, ...ownCategories]
  const seed = seedOf(template, request)
  const outline = basePersona(template, request)

  const [choice, fixed] = await Promise.all([
    run(chooseCategories, { template, base: outline, library, request }),
    run(fixBackbone, { template, base: outline, request, seed }),
  ])
  const { base, backbone } = closeGaps(outline, fixed)
  const categories = choice.value.categories.flatMap(({ name }) => library.filter((category) => category.name === name))
  onEvent({ type: 'categories', categories: choice.value.categories })

  const shared = { template, base, backbone, request, seed }
  const [details, rules] = await Promise.all([
    Promise.all(
      categories.map(async (category) => {
        const others = categories.filter((other) => other !== category).map((other) => other.name)
        const written = await run(writeDetails, { ...shared, category, others }, category.name)
        onEvent({ type: 'category', name: category.name, source: written.source, details: written.value })
        return { name: category.name, ...written }
      }),
    ),
    run(writeRules, shared).then((written) => {
      const conversationRules = inOneDocument(written.value)
      onEvent({ type: 'rules', source: written.source, rules: conversationRules })
      return { source: written.source, value: conversationRules }
    }),
  ])

  const checked = checkConsistency(new Map(details.map(({ name, value }) => [name, value])), base, backbone)
  const sources = new Map(details.map(({ name, source }) => [name, source]))
  return assemble({
    template,
    request,
    base,
    backbone,
    choice: choice.value,
    rules,
    checked,
    sources,
    steps: run.records,
    seed,
  })
}

/** @returns a number that follows from what is asked for: the same request on the same template gives the same variation */
export function seedOf(
  template: Pick<Template, 'template_id'>,
  { variation_id, mode, gender, custom_prompt }: PersonaRequest,
): number {
  const digest = createHash('sha256').update(
    JSON.stringify([template.template_id, mode === 'learn_mode', gender, custom_prompt, String(variation_id ?? '')]),
  )
  return digest.digest().readUInt32BE(0)
}

interface Parts {
  readonly template: Template
  readonly request: PersonaRequest
  readonly base: BasePersona
  readonly backbone: Readonly<Record<string, string>>
  readonly choice: CategoryChoice
  readonly rules: { readonly source: 'model' | 'rules'; readonly value: ConversationRules }
  readonly checked: ReturnType<typeof checkConsistency>
  readonly sources: ReadonlyMap<string, 'model' | 'rules'>
  readonly steps: readonly StepRecord[]
  readonly seed: number
}

function assemble({ template, request, base, backbone, choice, rules, checked, sources, steps, seed }: Parts): Persona {
  const details = [...checked.details]
  const evidence = choice.categories.flatMap(({ name, fact }) => {
    const span = fact === null ? null : base.facts[fact]?.span
    return span ? [[name, span] as const] : []
  })
  const content = {
    template_id: template.template_id,
    persona_type: request.persona_type ?? (request.mode === 'learn_mode' ? 'expert' : 'character'),
    mode: request.mode,
    scenario_type: template.general_info.domain,
    name: base.name,
    age: base.age,
    gender: base.gender,
    role: base.role,
    description: base.description,
    location: base.location,
    archetype: base.archetype,
    archetype_confidence: base.archetype_confidence,
    archetype_specific_data: base.archetype_specific_data,
    detail_categories: Object.fromEntries(
      details.map(([name, { fields }]) => [name, Object.fromEntries(fields.map(({ field, value }) => [field, value]))]),
    ),
    conversation_rules: rules.value,
    detail_categories_included: details.map(([name]) => name),
    narratives: Object.fromEntries(details.map(([name, { paragraph }]) => [name, paragraph])),
    scene: { ...base.scene, language: template.general_info.language },
    facts: base.facts,
    ...(request.mode === 'learn_mode' ? { knowledge: base.knowledge, material: materialOf(template) } : {}),
    provenance: {
      ...base.provenance,
      ...provenanceOfDetails(details, base.facts, sources),
      conversation_rules: { source: rules.source },
    },
    ...(template.guard_policy ? { guard_policy: template.guard_policy } : {}),
  }
  return {
    id: idOf(JSON.stringify([content.template_id, request, content.detail_categories])),
    ...content,
    generation_metadata: {
      engine: steps.some((step) => step.source === 'model') ? 'model' : 'rules',
      variation_id: request.variation_id ?? null,
      seed,
      custom_prompt: request.custom_prompt ?? null,
      steps: [...steps],
      category_reasons: Object.fromEntries(choice.categories.map(({ name, reason }) => [name, reason])),
      category_evidence: Object.fromEntries(evidence),
      backbone: { ...backbone },
      filled_in: [...base.gaps],
      mended: [...checked.mended],
    },
  }
}

function inOneDocument(rules: WrittenRules): ConversationRules {
  const { what_engages, what_frustrates, what_escalates, what_ends_conversation, opening_line, ...rest } = rules
  return {
    ...rest,
    opening_line: rules.opens === 'persona' ? opening_line : null,
    behavioral_triggers: { what_engages, what_frustrates, what_escalates, what_ends_conversation },
  }
}

/** A uuid (version 8, RFC 9562: made by the application) that follows from the content. */
function idOf(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
