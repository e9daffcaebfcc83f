import { randomUUID } from 'node:crypto'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Conversation } from '../conversation/conversation.ts'
import { modeRules } from '../conversation/modes.ts'
import type { Roleplay } from '../roleplay.ts'
import { problems } from './problem.ts'
import {
  AssessmentDocument,
  ConversationStarted,
  ConversationView,
  GuardEvent,
  IdParameter,
  json,
  Message,
} from './schemas.ts'
import { uiMessageStream } from './ui-message-stream.ts'
import { invalid } from './validation.ts'

const ViewQuery = z.object({ view: z.enum(['trainer', 'learner']).default('trainer') })
const Entry = z
  .object({
    id: z.string(),
    persona_id: z.string(),
    template_id: z.string(),
    mode: z.string(),
    status: z.string(),
    turns: z.number().int(),
    flags: z.array(z.string()),
  })
  .openapi('ConversationEntry')

/** `/api/conversations`: start, list, read, message (streamed), end, assess. */
export function conversationRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/',
        request: { body: { required: true, ...json(z.object({ persona_id: z.string().min(1).max(200) })) } },
        responses: { 201: json(ConversationStarted), ...problems(400, 404, 415, 422) },
      }),
      async (c) => {
        const { id, mode, opening } = await roleplay.startConversation(c.req.valid('json').persona_id)
        return c.json({ id, mode, opening }, 201)
      },
    )
    .openapi(
      createRoute({ method: 'get', path: '/', responses: { 200: json(z.object({ conversations: z.array(Entry) })) } }),
      async (c) => {
        const conversations = await roleplay.listConversations()
        return c.json({ conversations: conversations.map(entryOf) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}',
        description:
          'The learner view hides what the mode keeps from learners while they talk; the default is the trainer view.',
        request: { params: IdParameter, query: ViewQuery },
        responses: { 200: json(ConversationView), ...problems(404, 422) },
      }),
      async (c) =>
        c.json(viewOf(await roleplay.getConversation(c.req.valid('param').id), c.req.valid('query').view), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/messages',
        description:
          "The reply as the AI SDK's UI message stream; `data-turn` events tell what the learner may know beside it. The same id again gives the same turn.",
        request: { params: IdParameter, body: { required: true, ...json(Message) } },
        responses: {
          200: { description: 'the reply', content: { 'text/event-stream': { schema: z.string() } } },
          ...problems(400, 404, 409, 413, 415, 422),
        },
      }),
      async (c) => {
        const { id = randomUUID(), text } = c.req.valid('json')
        const conversationId = c.req.valid('param').id
        const events = await roleplay.sendMessage(conversationId, { id, text })
        const { mode } = await roleplay.getConversation(conversationId)
        return uiMessageStream(`${id}-reply`, events, ({ turn, ended }) => ({
          turn: turn.turn,
          ...seenByLearner(turn, mode),
          ended,
        }))
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/end',
        description: 'Learners end their talk with `view=learner`, and are then shown what the mode lets them see.',
        request: { params: IdParameter, query: ViewQuery },
        responses: { 200: json(ConversationView), ...problems(404, 422) },
      }),
      async (c) =>
        c.json(viewOf(await roleplay.endConversation(c.req.valid('param').id), c.req.valid('query').view), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/guard-events',
        description:
          'For the trainer: every guard that fired in this talk, on both sides, with the words that made it fire.',
        request: { params: IdParameter },
        responses: { 200: json(z.object({ guard_events: z.array(GuardEvent) })), ...problems(404) },
      }),
      async (c) => {
        const { turns } = await roleplay.getConversation(c.req.valid('param').id)
        return c.json({ guard_events: turns.flatMap(guardEventsOf) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/assessment',
        request: { params: IdParameter },
        responses: { 200: json(AssessmentDocument), ...problems(404, 409) },
      }),
      async (c) =>
        c.json(await roleplay.assessConversation(c.req.valid('param').id, { signal: c.req.raw.signal }), 200),
    )
}

function entryOf({ id, persona_id, template_id, mode, status, turns, flags }: Conversation): z.infer<typeof Entry> {
  return { id, persona_id, template_id, mode, status, turns: turns.length, flags }
}

function viewOf(conversation: Conversation, view: 'trainer' | 'learner'): z.infer<typeof ConversationView> {
  const { id, persona_id, template_id, mode, status, engine, opening, ended, persona, turns, flags } = conversation
  const person = { name: persona.name, role: persona.role, situation: persona.scene?.situation ?? null }
  const shared = { id, persona_id, template_id, mode, status, engine, person, opening, ended }
  if (view === 'trainer') return { ...conversation, person, flags, turns }
  return {
    ...shared,
    turns: turns.map((turn) => ({
      turn: turn.turn,
      message_id: turn.message_id,
      learner: turn.learner,
      reply: turn.reply,
      ...seenByLearner(turn, mode),
    })),
  }
}

function guardEventsOf({ turn, at, verdicts }: Conversation['turns'][number]): z.infer<typeof GuardEvent>[] {
  return verdicts.map(({ side, rule, action, step, evidence, error, attempt }) => ({
    turn,
    at: at ?? null,
    side,
    rule,
    action,
    step: step ?? null,
    evidence: evidence ?? null,
    error: error ?? null,
    attempt: attempt ?? 1,
  }))
}

/** Output guards, and what input guards only noted, are for the trainer; the rest is the mode's row. */
function seenByLearner({ verdicts, disposition, hint }: Conversation['turns'][number], mode: Conversation['mode']) {
  const { learnerSees } = modeRules[mode]
  return {
    verdicts: learnerSees.verdicts
      ? verdicts
          .filter(({ side, action }) => side === 'input' && action !== null)
          .map(({ side, rule, action }) => ({ side, rule, action }))
      : [],
    disposition: learnerSees.disposition ? disposition : null,
    ...(learnerSees.hints && hint !== undefined ? { hint } : {}),
  }
}
