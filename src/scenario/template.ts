import { z } from 'zod'
import { GuardPolicy } from './guard-policy.ts'
import { RubricCriterion, Scoring } from './rubric.ts'

/** The document a trainer dropped in, once read: its file name and its plain text. */
export const ScenarioDocument = z.object({ name: z.string(), text: z.string() })
export type ScenarioDocument = z.infer<typeof ScenarioDocument>

/** A passage of the document: character offsets into `ScenarioDocument.text`, and the passage word for word. */
export const Span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0), quote: z.string() })
export type Span = z.infer<typeof Span>

/**
 * One statement of the document which persona, prompt and talk must not contradict. `persona_knows` is false for what
 * only the learner or the trainer may know (a mandate, an annex for the other side, marking notes); missing means true.
 */
export const Fact = z.looseObject({
  text: z.string().min(1),
  about: z.enum(['persona', 'learner', 'setting', 'subject']),
  span: Span.nullish(),
  persona_knows: z.boolean().optional(),
})
export type Fact = z.infer<typeof Fact>

export const archetypes = ['PERSUASION', 'CONFRONTATION', 'HELP_SEEKING', 'INVESTIGATION', 'NEGOTIATION'] as const
export const Archetype = z.enum(archetypes)
export type Archetype = z.infer<typeof Archetype>

const text = z.string().nullish()
const list = z.array(z.string()).nullish()

/** A person as the document describes them. Everything may be missing; unknown keys are kept. `age` may be "40ish". */
export const PersonaDefinition = z.looseObject({
  name: text,
  age: z.union([z.number(), z.string()]).nullish(),
  gender: text,
  role: text,
  description: text,
  location: text,
  current_situation: text,
  context: text,
  // PERSUASION
  current_position: text,
  satisfaction_level: text,
  decision_criteria: list,
  objection_library: list,
  // CONFRONTATION
  sub_type: z.enum(['VICTIM', 'PERPETRATOR', 'BYSTANDER']).nullish(),
  power_dynamics: text,
  emotional_state: text,
  // HELP_SEEKING
  problem_description: text,
  urgency_level: text,
  // INVESTIGATION
  known_facts: list,
  communication_barriers: list,
  // NEGOTIATION
  position: text,
  non_negotiables: list,
  flexible_points: list,
  walk_away: text,
})
export type PersonaDefinition = z.infer<typeof PersonaDefinition>

/** Where a practice talk stops by itself: the trainer's, never the document's. What is missing follows the mode. */
export const Practice = z.looseObject({
  max_turns: z.number().int().min(1).max(60).nullish(),
  minutes: z.number().int().min(1).max(180).nullish(),
})
export type Practice = z.infer<typeof Practice>

/** What the document says, extracted (CONTRACT.md section 3). `spans` maps a dotted path to the passage it came from. */
export const Template = z.looseObject({
  template_id: z.string().min(1),
  general_info: z.looseObject({
    title: z.string(),
    domain: z.string(), // snake_case, e.g. pharma_sales
    purpose: text,
    language: z.string(), // ISO 639-1
    minutes: z.number().int().positive().nullish(), // how long the talk lasts, when the document says so
    country: text, // English country name, null when the document does not say
  }),
  context_overview: z.looseObject({
    summary: text, // what the scenario is about
    learner_role: text,
    learner_goal: text,
    setting: text, // where and when the talk takes place
  }),
  persona_definitions: z.looseObject({
    learn_mode_ai_bot: PersonaDefinition,
    assess_mode_ai_bot: PersonaDefinition,
    try_mode_ai_bot: PersonaDefinition.nullish(),
  }),
  archetype_classification: z.looseObject({
    primary_archetype: Archetype,
    confidence_score: z.number().min(0).max(1),
    alternatives: z
      .array(z.looseObject({ archetype: Archetype, confidence_score: z.number().min(0).max(1) }))
      .nullish(),
  }),
  rubric: z.array(RubricCriterion).nullish(),
  scoring: Scoring.nullish(), // the trainer's, never the document's
  facts: z.array(Fact).default([]),
  knowledge: z.looseObject({ points: z.array(z.string()).nullish() }).nullish(),
  spans: z.record(z.string(), Span).nullish(),
  edited: z.array(z.string()).nullish(), // dotted paths of the values a trainer has changed since
  warnings: z.array(z.string()).nullish(), // for the trainer: what of the document was left out, and why
  guard_policy: GuardPolicy.nullish(), // what happens when an input guard fires; the trainer's, never the document's
  practice: Practice.nullish(),
})
export type Template = z.infer<typeof Template>

/** @returns the facts the persona itself may know, in document order. */
export function factsKnownToPersona(template: Pick<Template, 'facts'>): Fact[] {
  return template.facts.filter((fact) => fact.persona_knows !== false)
}
