import { z } from '@hono/zod-openapi'
import { isWithheld } from '../assessment/held.ts'
import type { AttemptEntry } from '../attempts.ts'
import type { PersonaEvent } from '../persona/build-persona.ts'
import { Persona } from '../persona/persona.ts'
import { Publication, publicationOf } from '../scenario/publication.ts'
import { RubricCriterion } from '../scenario/rubric.ts'
import { type PersonaDefinition, Template } from '../scenario/template.ts'
import type { StepRecord } from '../step.ts'
import type { StoredScenario } from '../store/store.ts'

/** What learners may know before a talk: nothing that the other person keeps back, nothing that is for the trainer. */

const { title, domain, purpose, language, minutes, country } = Template.shape.general_info.shape
const { summary, learner_role, learner_goal, setting } = Template.shape.context_overview.shape
const Somebody = z.object({
  name: z.string().nullable(),
  age: Persona.shape.age,
  gender: z.string().nullable(),
  role: z.string().nullable(),
})

/** A scenario as a learner is told of it beforehand. */
export const LearnerScenario = z
  .object({
    template_id: z.string(),
    bundled: z.boolean(),
    publication: Publication.required(),
    template_data: z.object({
      general_info: z.object({ title, domain, purpose, language, minutes, country }),
      context_overview: z.object({ summary, learner_role, learner_goal, setting }),
      persona_definitions: z.object({ learn_mode_ai_bot: Somebody, assess_mode_ai_bot: Somebody }),
      archetype_classification: z.object({
        primary_archetype: Template.shape.archetype_classification.shape.primary_archetype,
      }),
      rubric: z.array(RubricCriterion.pick({ id: true, name: true, weight: true })),
      practice: Template.shape.practice,
    }),
  })
  .openapi('LearnerScenario')

/** A person as a learner is told of them: who is there, and no word of what they are like. */
export const LearnerPersona = z
  .object({
    persona: Persona.pick({
      id: true,
      template_id: true,
      mode: true,
      name: true,
      role: true,
      age: true,
      gender: true,
    }).strip(),
  })
  .openapi('LearnerPersona')

/** @returns a scenario without its statements, objections, policy and marking notes */
export function scenarioForLearner(scenario: StoredScenario): z.infer<typeof LearnerScenario> {
  const { template_id, bundled, template_data: template } = scenario
  const { general_info: info, context_overview: context, persona_definitions: people } = template
  return {
    template_id,
    bundled,
    publication: publicationOf(scenario),
    template_data: {
      general_info: {
        title: info.title,
        domain: info.domain,
        purpose: info.purpose,
        language: info.language,
        minutes: info.minutes,
        country: info.country,
      },
      context_overview: {
        summary: context.summary,
        learner_role: context.learner_role,
        learner_goal: context.learner_goal,
        setting: context.setting,
      },
      persona_definitions: {
        learn_mode_ai_bot: somebody(people.learn_mode_ai_bot),
        assess_mode_ai_bot: somebody(people.assess_mode_ai_bot),
      },
      archetype_classification: { primary_archetype: template.archetype_classification.primary_archetype },
      rubric: (template.rubric ?? []).map(({ id, name, weight }) => ({ id, name, weight })),
      practice: template.practice,
    },
  }
}

function somebody({ name, age, gender, role }: PersonaDefinition): z.infer<typeof Somebody> {
  return { name: name ?? null, age: age ?? null, gender: gender ?? null, role: role ?? null }
}

/** @returns who somebody is, to be met */
export function personaForLearner(persona: Persona): z.infer<typeof LearnerPersona> {
  const { id, template_id, mode, name, role, age, gender } = persona
  return { persona: { id, template_id, mode, name, role, age, gender } }
}

/** @returns that a step was done, and no more */
export function stepForLearner({ step }: StepRecord): object {
  return { step }
}

/** @returns how far a person is who is being made; what they are made of stays out */
export function eventForLearner(event: PersonaEvent): object {
  if (event.type === 'categories') return { categories: event.categories.map(({ name }) => ({ name })) }
  return event.type === 'category' ? { name: event.name } : {}
}

/** @returns a talk of the list without what a trainer is told of it, and without a result that is withheld */
export function attemptForLearner(entry: AttemptEntry): AttemptEntry {
  return { ...entry, flags: [], ...(isWithheld(entry, entry.held) ? { score01: null, reviewed_score01: null } : {}) }
}
