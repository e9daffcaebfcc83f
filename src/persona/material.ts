import { z } from 'zod'
import { RubricCriterion } from '../scenario/rubric.ts'
import { Fact, PersonaDefinition, Span, type Template } from '../scenario/template.ts'

/**
 * What the document says, as an expert needs it to teach: whom the learner will meet, the task, and every statement with its
 * passage, those that only the learner may know included. `spans` maps a field of `counterpart` to its passage.
 */
export const Material = z.looseObject({
  counterpart: PersonaDefinition,
  learner_role: z.string().nullish(),
  learner_goal: z.string().nullish(),
  statements: z.array(Fact),
  rubric: z.array(RubricCriterion).nullish(),
  spans: z.record(z.string(), Span).default({}),
})
export type Material = z.infer<typeof Material>

/** @returns the teaching material of a template; nothing in it is invented */
export function materialOf(template: Template): Material {
  const { context_overview: context, persona_definitions, facts, rubric, spans } = template
  const path = 'persona_definitions.assess_mode_ai_bot.'
  return {
    counterpart: persona_definitions.assess_mode_ai_bot,
    learner_role: context.learner_role ?? null,
    learner_goal: context.learner_goal ?? null,
    statements: facts,
    rubric: rubric ?? null,
    spans: Object.fromEntries(
      Object.entries(spans ?? {}).flatMap(([key, span]) =>
        key.startsWith(path) ? [[key.slice(path.length), span] as const] : [],
      ),
    ),
  }
}
