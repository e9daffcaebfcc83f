import { z } from '@hono/zod-openapi'
import { Assessment } from '../assessment/assessment.ts'
import { CoachingHint } from '../conversation/coaching/hint.ts'
import { Branch, Disposition, Ended, Learner, LineComment, Limits, Turn } from '../conversation/conversation.ts'
import { LessonProgress } from '../conversation/voices/expert/lesson-progress.ts'
import { QuotedPassage } from '../conversation/voices/expert/passages-quoted.ts'
import { Verdict } from '../conversation/guards/guard.ts'
import { Mode, Persona } from '../persona/persona.ts'
import { PromptCheck } from '../prompt/check-prompt.ts'
import { Transcript } from '../conversation/heard-elsewhere.ts'
import { Publication } from '../scenario/publication.ts'
import { OwnChecks, Rubric } from '../scenario/rubric.ts'
import { Archetype, Template } from '../scenario/template.ts'
import { StepRecord } from '../step.ts'

/** What goes over the wire, named for the API description. The documents themselves are defined by their stages. */

export const TemplateDocument = Template.meta({ id: 'Template' })
export const PersonaDocument = Persona.meta({ id: 'Persona' })
export const AssessmentDocument = Assessment.meta({ id: 'Assessment' })
export const StepDocument = StepRecord.meta({ id: 'Step' })

/** What a face is drawn from, wherever a person is shown. */
const looks = { gender: Persona.shape.gender, age: Persona.shape.age }

export const ScenarioEntry = z
  .object({
    template_id: z.string(),
    title: z.string(),
    domain: z.string(),
    archetype: z.string(),
    language: z.string(),
    bundled: z.boolean(),
    purpose: z.string().nullable(), // what to practise, one sentence
    meets: z.object({ name: z.string().nullable(), role: z.string().nullable(), ...looks }),
    minutes: z.number().nullable(), // how long the document says the talk is
    published: z.boolean(),
  })
  .openapi('ScenarioEntry')

export const ScenarioAnswer = z
  .object({
    template_id: z.string(),
    template_data: TemplateDocument,
    steps: z.array(StepDocument),
    bundled: z.boolean(),
    publication: Publication.required().meta({ id: 'Publication' }),
    document: z.object({ name: z.string(), characters: z.number().int() }).nullable(), // null: only template data was given
  })
  .openapi('Scenario')

export const CriterionEntry = z
  .object({ id: z.string(), name: z.string(), weight: z.number().positive() })
  .openapi('CriterionEntry')

export const AssessmentOrder = z.object({ checks: OwnChecks.optional() }).openapi('AssessmentOrder')
export const TranscriptOrder = AssessmentOrder.extend(Transcript.shape).openapi('TranscriptOrder')

export const RubricDocument = Rubric.meta({ id: 'Rubric' })

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

/** Starts a talk. `mode` may differ from the persona's where both seat the same person: trying and assessing. */
export const ConversationOrder = z
  .object({
    persona_id: z.string().min(1).max(200),
    mode: Mode.optional(),
    learner: z.object({ id: Learner.shape.id, name: z.string().trim().max(100).nullish() }).optional(),
    is_test: z.boolean().optional(), // a trainer tries the person out; left out of the results
    comments: z.boolean().optional(), // a short comment after each turn, where the mode offers it
  })
  .openapi('ConversationOrder')

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
    undone: z.boolean(), // the learner went back from the turn: it is no part of the talk now
  })
  .openapi('GuardEvent')

/** A hint for a learner who tries: it names what to look for and never says the line, nor what the other person keeps back. */
export const Hint = CoachingHint.extend({ source: z.enum(['rules', 'model']) }).openapi('Hint')

/** What a turn did to the other person, and one thing to keep or to do differently. */
export const Comment = LineComment.meta({ id: 'Comment' })

/** To which turn to go back: its number is the last one that stays, 0 is the opening. */
export const BackTo = z.object({ turn: z.number().int().min(0) }).openapi('BackTo')

/** To which branch to return. */
export const ReturnTo = z.object({ branch: z.string().min(1).max(200) }).openapi('ReturnTo')

/** Which turn to comment, by the id of its message. */
export const Commented = z.object({ message_id: z.string().min(1).max(200) }).openapi('Commented')

/** Whether turns are commented. */
export const CommentSwitch = z.object({ on: z.boolean() }).openapi('CommentSwitch')

/** A talk in a list. Newest first; talks of older versions have no `started_at` and come last. */
export const ConversationEntry = z
  .object({
    id: z.string(),
    persona_id: z.string(),
    template_id: z.string(),
    mode: Mode,
    status: z.enum(['active', 'ended']),
    turns: z.number().int(),
    flags: z.array(z.string()),
    title: z.string().nullable(), // of the scenario
    person: z.object({ name: z.string().nullable(), role: z.string(), ...looks }),
    archetype: Archetype,
    learner: Learner.nullable(),
    started_at: z.string().nullable(),
    ended: Ended.nullable(),
    assessed: z.boolean(), // an assessment is stored
    score01: z.number().nullable(), // of that assessment
    reviewed_score01: z.number().nullable(), // with the trainer's values, once they are released; null when there are none
    held: z.boolean(), // the learner sees neither score nor report until a trainer releases them
  })
  .openapi('ConversationEntry')

/** A turn as its caller may see it. */
const TurnView = z.object({
  turn: Turn.shape.turn,
  message_id: z.string(),
  learner: z.string(),
  reply: z.string(),
  verdicts: z.array(Verdict),
  disposition: Disposition.nullable(),
  moved_by: z.array(z.string()), // what the learner did that moved it; empty where the disposition is hidden
  hint: z.string().optional(),
  quoted: z.array(QuotedPassage).optional(), // by the expert of learn mode
  handover: Turn.shape.handover,
  comment: Comment.optional(),
  source: Turn.shape.source.optional(),
  error: z.string().nullable().optional(),
})

/** Turns that the learner went back from. Its id is the message id of the first one. */
const BranchView = z
  .object({
    id: z.string(),
    after: Branch.shape.after, // the message id of the turn it follows, on the line of the talk or in another branch; null: the opening
    from_turn: z.number().int().min(0), // the number of that turn; 0: the opening
    left_at: Branch.shape.left_at,
    ended: Branch.shape.ended, // the end that its last turn brought about
    ended_at: Branch.shape.ended_at,
    turns: z.array(TurnView),
  })
  .openapi('Branch')

/**
 * A talk as its caller may see it: in the learner's view a mode may hide verdicts and disposition. How the persona took
 * each turn is shown to every learner once the talk has ended, unless it ended because somebody may be at risk.
 */
export const ConversationView = z
  .object({
    id: z.string(),
    persona_id: z.string(),
    template_id: z.string(),
    mode: Mode,
    status: z.enum(['active', 'ended']),
    engine: z.enum(['model', 'rules']),
    person: z.object({
      name: z.string().nullable(),
      role: z.string(),
      ...looks,
      situation: z.string().nullable(),
      setting: z.string().nullable(), // where they meet
      language: z.string().nullable(), // of the scenario, ISO 639-1
    }),
    archetype: Archetype,
    title: z.string().nullable(), // of the scenario
    learner: Learner.nullable(),
    started_at: z.string().nullable(),
    ended_at: z.string().nullable(),
    limits: Limits,
    may: z.object({ undo: z.boolean(), branch: z.boolean(), hints: z.boolean(), comments: z.boolean() }), // what the mode lets a learner ask for
    comments: z.boolean(), // each turn is commented
    opening: z.string().nullable(),
    opening_disposition: Disposition.nullable(), // before the first turn
    /** The turn under way: sending the same id again gives its reply from the beginning. */
    answering: z.object({ message_id: z.string(), learner: z.string() }).nullable(),
    assessed: z.boolean(),
    held: z.boolean(), // score and report wait for the trainer
    lesson: LessonProgress.nullable(), // in learn mode: its points in order, and how far it has come
    turns: z.array(TurnView),
    branches: z.array(BranchView), // the one that was left first in front
    flags: z.array(z.string()).optional(),
    hints_given: z.number().int().optional(), // trainer's view
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

/** For whom something is shown: learners see less. */
export const ViewQuery = z.object({ view: z.enum(['trainer', 'learner']).default('trainer') })

/** A JSON body or answer of a schema, for route descriptions. */
export const json = <Schema extends z.ZodType>(schema: Schema, description = 'done') => ({
  description,
  content: { 'application/json': { schema } },
})
