import { z } from 'zod'
import { GuardPolicy } from '../scenario/guard-policy.ts'
import { Archetype, Fact, Span } from '../scenario/template.ts'
import { StepRecord } from '../step.ts'
import { Material } from './material.ts'

export const modes = ['learn_mode', 'try_mode', 'assess_mode'] as const
export const Mode = z.enum(modes)
export type Mode = z.infer<typeof Mode>

/** Where a persona fact came from: the document (then `span` quotes it), an engine, a default, or a trainer's edit. */
export const Provenance = z.object({
  source: z.enum(['document', 'model', 'rules', 'default', 'trainer']),
  span: Span.nullish(),
})
export type Provenance = z.infer<typeof Provenance>

const text = z.string().nullish()

export const Location = z.looseObject({
  country: z.string().default('India'), // the defaults are those of CONTRACT.md section 4, for documents that lack them
  state: text,
  city: text, // null when the document leaves it open
  region: text,
  specific_area: text,
  pincode: z.union([z.string(), z.number()]).nullish(),
  current_physical_location: text,
  location_type: text,
  location_characteristics: z.union([z.string(), z.array(z.string())]).nullish(),
  neighborhood_type: text,
  nearby_landmarks: z.union([z.string(), z.array(z.string())]).nullish(),
  accessibility: text,
  regional_culture: text,
  languages_spoken: z.array(z.string()).default(['English', 'Hindi']),
  local_customs: z.union([z.string(), z.array(z.string())]).nullish(),
})
export type Location = z.infer<typeof Location>

/** A value of a detail field; engines write strings, older documents also hold numbers, lists and nested objects. */
export type DetailValue = string | number | boolean | null | DetailValue[] | { [key: string]: DetailValue }
export const DetailValue: z.ZodType<DetailValue> = z
  .lazy(() =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(DetailValue), z.record(z.string(), DetailValue)]),
  )
  .meta({ id: 'DetailValue' }) // a name for descriptions of the API, where a value that holds itself needs one

export const BehavioralTriggers = z.looseObject({
  what_engages: z.array(z.string()).default([]),
  what_frustrates: z.array(z.string()).default([]),
  what_escalates: z.array(z.string()).default([]),
  what_ends_conversation: z.array(z.string()).default([]),
})
export type BehavioralTriggers = z.infer<typeof BehavioralTriggers>

export const ConversationRules = z.looseObject({
  opening_behavior: z.string(),
  response_style: z.string(),
  word_limit: z.number().int().positive(), // words a reply may have
  behavioral_triggers: BehavioralTriggers,
  opens: z.enum(['persona', 'learner']).optional(), // who speaks first; when missing it is read from opening_behavior
  opening_line: text, // the first line, when the persona opens
})
export type ConversationRules = z.infer<typeof ConversationRules>

/** What the persona knows of the scene: from the document, the same for every variation. */
export const Scene = z.looseObject({
  title: text,
  summary: text,
  situation: text,
  setting: text,
  learner_role: text,
})
export type Scene = z.infer<typeof Scene>

/** What a trainer asked for when a category was written anew. */
export const Rewriting = z.looseObject({
  category: z.string(),
  variation_id: z.union([z.string(), z.number()]).nullable(),
  custom_prompt: z.string().nullable(),
})
export type Rewriting = z.infer<typeof Rewriting>

/**
 * One invented person, whole (CONTRACT.md section 4). Fields after `generation_metadata` are ours and optional: a
 * document without them loads, chats and yields a prompt. `provenance` maps a dotted path to where the value came from.
 */
export const Persona = z.looseObject({
  id: z.string(),
  template_id: z.string(),
  persona_type: z.string(),
  mode: Mode,
  scenario_type: z.string(),

  name: z.string().nullable(),
  age: z.union([z.number(), z.string()]).nullable(),
  gender: z.string().nullable(),
  role: z.string(),
  description: z.string(),
  location: Location,

  archetype: Archetype,
  archetype_confidence: z.number().min(0).max(1),
  archetype_specific_data: z.record(z.string(), DetailValue),

  detail_categories: z.record(z.string(), z.record(z.string(), DetailValue)),
  conversation_rules: ConversationRules,

  detail_categories_included: z.array(z.string()),
  generation_metadata: z
    .looseObject({
      engine: z.enum(['model', 'rules']).optional(),
      variation_id: z.union([z.string(), z.number()]).nullish(),
      seed: z.number().optional(), // of what was invented
      custom_prompt: text,
      rewritten: z.array(Rewriting).optional(), // categories written anew since, in order
      steps: z.array(StepRecord).optional(),
      category_reasons: z.record(z.string(), z.string()).optional(),
      category_evidence: z.record(z.string(), Span).optional(),
      backbone: z.record(z.string(), z.string()).optional(),
      filled_in: z.array(z.string()).optional(), // dotted paths the document left open
      mended: z.array(z.string()).optional(), // what the consistency check changed, a sentence each
      warnings: z.array(z.string()).optional(), // for the trainer: what of the wish was left out, and why
    })
    .default({}),

  narratives: z.record(z.string(), z.string()).optional(), // one paragraph a category, addressed to the character
  scene: Scene.optional(),
  facts: z.array(Fact).optional(), // the document's statements this person knows
  knowledge: z.array(z.string()).optional(), // what an expert may teach (learn mode)
  material: Material.optional(), // the same as the document has it, with its passages (learn mode)
  provenance: z.record(z.string(), Provenance).optional(),
  guard_policy: GuardPolicy.optional(), // the scenario's, when the persona was built
})
export type Persona = z.infer<typeof Persona>

/** Asks for a persona. The same `variation_id` gives the same variation, another id another person. */
export const PersonaRequest = z.object({
  mode: Mode.default('assess_mode'),
  persona_type: z.string().optional(),
  gender: z.string().optional(),
  custom_prompt: z.string().max(4_000).optional(),
  variation_id: z.union([z.string(), z.number()]).optional(),
})
export type PersonaRequest = z.infer<typeof PersonaRequest>
