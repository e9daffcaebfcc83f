import { z } from '@hono/zod-openapi'
import { Assessment } from '../assessment/assessment.ts'
import { Disposition, Ended, Turn } from '../conversation/conversation.ts'
import { Verdict } from '../conversation/guards/guard.ts'
import { Mode, Persona } from '../persona/persona.ts'
import { PromptCheck } from '../prompt/check-prompt.ts'
import { Template } from '../scenario/template.ts'
import { StepRecord } from '../step.ts'

/** What goes over the wire, named for the API description. The documents themselves are defined by their stages. */

export const TemplateDocument = Template.meta({ id: 'Template' })
export const PersonaDocument = Persona.meta({ id: 'Persona' })
export const AssessmentDocument = Assessment.meta({ id: 'Assessment' })
export const StepDocument = StepRecord.meta({ id: 'Step' })

export const ScenarioEntry = z
  .object({
    template_id: z.string(),
    title: z.string(),
    domain: z.string(),
    archetype: z.string(),
    language: z.string(),
    bundled: z.boolean(),
  })
  .openapi('ScenarioEntry')

export const ScenarioAnswer = z
  .object({ template_id: z.string(), template_data: TemplateDocument, steps: z.array(StepDocument) })
  .openapi('Scenario')

export const PersonaAnswer = z
  .object({
    persona: PersonaDocument,
    system_prompt: z.string(),
    prompt_check: PromptCheck.meta({ id: 'PromptCheck' }),
  })
  .openapi('BuiltPersona')

export const PersonaOrder = z
  .object({
    template_id: z.string().min(1),
    mode: Mode.default('assess_mode'),
    persona_type: z.string().max(200).optional(),
    gender: z.string().max(40).optional(),
    custom_prompt: z.string().max(4_000).optional(),
    variation_id: z.union([z.string().max(200), z.number()]).optional(),
  })
  .openapi('PersonaOrder')

export const Message = z
  .object({
    id: z.string().min(1).max(200).optional(), // the same id is the same turn
    text: z.string().regex(/\S/, 'a line with something in it').max(20_000),
  })
  .openapi('Message')

export const ConversationStarted = z
  .object({ id: z.string(), mode: Mode, opening: z.string().nullable() })
  .openapi('ConversationStarted')

/** A guard that fired, as the trainer sees it. `attempt` counts the replies begun for this turn. */
export const GuardEvent = z
  .object({
    turn: Turn.shape.turn,
    at: z.string().nullable(),
    side: Verdict.shape.side,
    rule: Verdict.shape.rule,
    action: Verdict.shape.action,
    step: z.string().nullable(), // the step of the policy that was taken; a cooler warning is "cool"
    evidence: z.string().nullable(),
    error: z.string().nullable(), // why a guard could not decide
    attempt: z.number().int().positive(),
  })
  .openapi('GuardEvent')

/** A talk as its caller may see it: in the learner's view a mode may hide verdicts and disposition. */
export const ConversationView = z
  .object({
    id: z.string(),
    persona_id: z.string(),
    template_id: z.string(),
    mode: Mode,
    status: z.enum(['active', 'ended']),
    engine: z.enum(['model', 'rules']),
    person: z.object({ name: z.string().nullable(), role: z.string(), situation: z.string().nullable() }),
    opening: z.string().nullable(),
    turns: z.array(
      z.object({
        turn: Turn.shape.turn,
        message_id: z.string(),
        learner: z.string(),
        reply: z.string(),
        verdicts: z.array(Verdict),
        disposition: Disposition.nullable(),
        hint: z.string().optional(),
        source: Turn.shape.source.optional(),
        error: z.string().nullable().optional(),
      }),
    ),
    flags: z.array(z.string()).optional(),
    ended: Ended.nullable(),
  })
  .openapi('ConversationView')

export const IdParameter = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: 'id', in: 'path' } }),
})

/** A JSON body or answer of a schema, for route descriptions. */
export const json = <Schema extends z.ZodType>(schema: Schema, description = 'done') => ({
  description,
  content: { 'application/json': { schema } },
})
