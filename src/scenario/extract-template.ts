import { z } from 'zod'
import type { Step } from '../step.ts'
import { extractTemplateByRules } from './extract-template.rules.ts'
import { archetypes, type ScenarioDocument } from './template.ts'

export const sceneFields = ['purpose', 'country', 'summary', 'setting', 'learner_role', 'learner_goal'] as const

export const personSingleFields = [
  'name',
  'age',
  'gender',
  'role',
  'description',
  'location',
  'current_situation',
  'context',
  'current_position',
  'satisfaction_level',
  'sub_type',
  'power_dynamics',
  'emotional_state',
  'problem_description',
  'urgency_level',
  'position',
  'walk_away',
] as const

export const personListFields = [
  'decision_criteria',
  'objection_library',
  'known_facts',
  'communication_barriers',
  'non_negotiables',
  'flexible_points',
] as const

const stated = <Field extends readonly [string, ...string[]]>(fields: Field) =>
  z.object({ field: z.enum(fields), value: z.string(), quote: z.string() })

/**
 * The step's answer, the same from a model and from rules: values as stated, each with a `quote` that stands in the
 * document word for word, so that code can find its span. Fields that the document leaves open are left out.
 */
export const Extraction = z.object({
  title: z.string(),
  domain: z.string(), // snake_case
  language: z.string(), // ISO 639-1
  archetype: z.object({
    reason: z.string(),
    primary: z.enum(archetypes),
    confidence: z.number().min(0).max(1),
    alternatives: z.array(z.object({ archetype: z.enum(archetypes), confidence: z.number().min(0).max(1) })),
  }),
  scene: z.array(stated(sceneFields)),
  character: z.array(stated([...personSingleFields, ...personListFields])), // list fields: one entry an item
  expert: z.array(stated(['name', 'age', 'gender', 'role', 'description', 'location'])),
  rubric: z.array(z.object({ name: z.string(), description: z.string().nullable(), weight: z.number().nullable() })),
  knowledge: z.array(z.object({ text: z.string(), quote: z.string() })),
  facts: z.array(
    z.object({
      text: z.string(),
      about: z.enum(['persona', 'learner', 'setting', 'subject']),
      persona_knows: z.boolean(),
      quote: z.string(),
    }),
  ),
})
export type Extraction = z.infer<typeof Extraction>
