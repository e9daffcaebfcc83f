import { randomUUID } from 'node:crypto'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { leftTurnsOf } from '../conversation/branches.ts'
import { RoleplayError } from '../errors.ts'
import type { Roleplay } from '../roleplay.ts'
import type { WorkOptions } from '../work.ts'
import { guardEventsOf, lessonWith, seenByLearner, seenOfLesson, viewOf } from './conversation-view.ts'
import { eventsOf, type ProblemOf, wantsEvents } from './event-stream.ts'
import { attemptForLearner, stepForLearner } from './learner-views.ts'
import { problems } from './problem.ts'
import {
  AssessmentDocument,
  AssessmentOrder,
  BackTo,
  Comment,
  Commented,
  CommentSwitch,
  ConversationEntry,
  ConversationOrder,
  ConversationStarted,
  ConversationView,
  GuardEvent,
  Hint,
  IdParameter,
  json,
  Message,
  ReturnTo,
  ViewQuery,
} from './schemas.ts'
import { uiMessageStream } from './ui-message-stream.ts'
import { invalid } from './validation.ts'

const UndoQuery = ViewQuery.extend({
  turn: z.coerce.number().int().positive().optional(), // the turn that is meant: asking twice then takes back one
})
const ListQuery = ViewQuery.extend({
  learner: z.string().max(100).optional(), // the learner's id
  template_id: z.string().max(200).optional(),
})

/** `/api/conversations`: start, list, read, delete, message (streamed), end, help, go to another line, assess. */
export function conversationRoutes(roleplay: Roleplay, problemOf: ProblemOf) {
  return new OpenAPIHono<{ Variables: { requestId: string } }>({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/',
        request: { body: { required: true, ...json(ConversationOrder) } },
        responses: { 201: json(ConversationStarted), ...problems(400, 404, 415, 422) },
      }),
      async (c) => {
        const { persona_id, learner, is_test, ...begun } = c.req.valid('json')
        const { id, mode, opening } = await roleplay.startConversation(persona_id, {
          ...begun,
          isTest: is_test,
          learner: learner ? { id: learner.id, name: learner.name || null } : null,
        })
        return c.json({ id, mode, opening }, 201)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/',
        description:
          'Newest first, all of them or those of one learner or scenario; with `view=learner` without the flags, which are for the trainer, and without the score of a result that is held or of a talk that goes on.',
        request: { query: ListQuery },
        responses: { 200: json(z.object({ conversations: z.array(ConversationEntry) })), ...problems(422) },
      }),
      async (c) => {
        const { view, ...filter } = c.req.valid('query')
        const entries = await roleplay.listAttempts(filter)
        return c.json({ conversations: view === 'learner' ? entries.map(attemptForLearner) : entries }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}',
        description:
          'The learner view hides what the mode keeps from learners while they talk; the default is the trainer view. `answering` is the turn under way: whoever sends its id again hears it from the beginning.',
        request: { params: IdParameter, query: ViewQuery },
        responses: { 200: json(ConversationView), ...problems(404, 422) },
      }),
      async (c) => c.json(viewOf(await roleplay.getAttempt(c.req.valid('param').id), c.req.valid('query').view), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/{id}',
        description:
          'For the trainer: deletes the talk with everything made from it, its assessment and review; a turn under way is waited for. The person stays. It cannot be undone.',
        request: { params: IdParameter },
        responses: { 204: { description: 'gone' }, ...problems(404) },
      }),
      async (c) => {
        await roleplay.deleteConversation(c.req.valid('param').id)
        return c.body(null, 204)
      },
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
        const { conversation: talk, held } = await roleplay.getAttempt(conversationId)
        return uiMessageStream(`${id}-reply`, events, ({ turn, ended }) => {
          const lesson = lessonWith(turn, talk)
          return {
            turn: turn.turn,
            ...seenByLearner(turn, { mode: talk.mode, ended, held }),
            ...seenOfLesson(turn, talk),
            ...(lesson ? { lesson } : {}),
            ended,
          }
        })
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
      async (c) => {
        const ended = await roleplay.attemptOf(await roleplay.endConversation(c.req.valid('param').id))
        return c.json(viewOf(ended, c.req.valid('query').view), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/hint',
        description:
          'Help with the talk as it stands now, where the mode gives hints and while the talk goes on (otherwise a conflict that says which): what the other person seems to feel, what is worth finding out, where the next line may go. Asked for again it names the next thing to find out. The talk stays as it is; the trainer sees how many hints were given.',
        request: { params: IdParameter },
        responses: { 200: json(Hint), ...problems(404, 409) },
      }),
      async (c) => c.json(await roleplay.giveHint(c.req.valid('param').id, c.req.raw.signal), 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/undo',
        description:
          'Takes the last turn back, where the mode allows it, and with it an end of the talk that this turn caused; a turn under way is waited for. The turn is kept as a branch. Not when the learner ended the talk or it stopped for their safety. The message id of a turn taken back is used up: sending it again is a conflict (`message-undone`), a new id is a new turn.',
        request: { params: IdParameter, query: UndoQuery },
        responses: { 200: json(ConversationView), ...problems(404, 409, 422) },
      }),
      async (c) => {
        const { view, turn } = c.req.valid('query')
        const left = await roleplay.attemptOf(await roleplay.undoTurn(c.req.valid('param').id, turn))
        return c.json(viewOf(left, view), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/branch',
        description:
          'Goes back to where a turn was done (0: the opening), to go on from there, where the mode allows it; a turn under way is waited for. What followed is kept as a branch, with the end of the talk it led to, and what was judged with it counts no longer. Not when the learner ended the talk or it stopped for their safety. The last turn of all leaves the talk as it is.',
        request: { params: IdParameter, query: ViewQuery, body: { required: true, ...json(BackTo) } },
        responses: { 200: json(ConversationView), ...problems(400, 404, 409, 415, 422) },
      }),
      async (c) => {
        const back = await roleplay.goBack(c.req.valid('param').id, c.req.valid('json').turn)
        return c.json(viewOf(await roleplay.attemptOf(back), c.req.valid('query').view), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/return',
        description:
          'Returns to a branch, to its last turn and the end it led to; what the talk leaves for it is kept as a branch. Under the conditions of going back. A branch that the talk is on already leaves it as it is.',
        request: { params: IdParameter, query: ViewQuery, body: { required: true, ...json(ReturnTo) } },
        responses: { 200: json(ConversationView), ...problems(400, 404, 409, 415, 422) },
      }),
      async (c) => {
        const returned = await roleplay.returnTo(c.req.valid('param').id, c.req.valid('json').branch)
        return c.json(viewOf(await roleplay.attemptOf(returned), c.req.valid('query').view), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/{id}/comments',
        description:
          'Whether each turn from now on gets a short comment for its learner, where the mode offers it. It is made after the reply, and kept with the turn.',
        request: { params: IdParameter, body: { required: true, ...json(CommentSwitch) } },
        responses: { 200: json(CommentSwitch), ...problems(400, 404, 409, 415, 422) },
      }),
      async (c) => {
        const { comments } = await roleplay.switchComments(c.req.valid('param').id, c.req.valid('json').on)
        return c.json({ on: comments === true }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/comment',
        description:
          'The comment on a turn: waits for the one that is under way, and makes one where there is none, whether or not comments are switched on. What the line did to the other person, and one thing to keep or to do differently; nothing that they have not said themselves, and no line to repeat. Not where the talk stopped for safety.',
        request: { params: IdParameter, body: { required: true, ...json(Commented) } },
        responses: { 200: json(Comment), ...problems(400, 404, 409, 415, 422) },
      }),
      async (c) => c.json(await roleplay.commentOn(c.req.valid('param').id, c.req.valid('json').message_id), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/guard-events',
        description:
          'For the trainer: every guard that fired in this talk, on both sides, with the words that made it fire. Those of branches come last.',
        request: { params: IdParameter },
        responses: { 200: json(z.object({ guard_events: z.array(GuardEvent) })), ...problems(404) },
      }),
      async (c) => {
        const conversation = await roleplay.getConversation(c.req.valid('param').id)
        const guard_events = [
          ...conversation.turns.flatMap((turn) => guardEventsOf(turn, false)),
          ...leftTurnsOf(conversation).flatMap((turn) => guardEventsOf(turn, true)),
        ]
        return c.json({ guard_events }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/assessment',
        description:
          'The assessment as it was made last; 404 while there is none. With `view=learner` what is for its learner, and nothing of a result that is held or of a talk that goes on.',
        request: { params: IdParameter, query: ViewQuery },
        responses: { 200: json(AssessmentDocument), ...problems(404, 422) },
      }),
      async (c) => {
        const { view } = c.req.valid('query')
        return c.json(await roleplay.getAssessment(c.req.valid('param').id, view), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/assessment',
        description:
          'Scores the talk by the rubric it began with and keeps the result. `checks` are own questions that are asked beside it; they count in no score. With `Accept: text/event-stream`: events `step` as each question is answered, then `assessment` or `error`; who asks while the talk is assessed already gets the same assessment and no steps. With `view=learner` a finished talk is assessed once, then what is kept is given back; there are no own `checks` (422), and the answer has what is for its learner, nothing of a result that is held. 409 when the talk changed while it was assessed, and nothing is kept then: ask again; for a learner also while the talk goes on.',
        request: { params: IdParameter, query: ViewQuery, body: { required: false, ...json(AssessmentOrder) } },
        responses: { 200: json(AssessmentDocument), ...problems(400, 404, 409, 415, 422) },
      }),
      async (c) => {
        const { checks = [] } = c.req.valid('json')
        const { id } = c.req.valid('param')
        const isForLearner = c.req.valid('query').view === 'learner'
        if (isForLearner && checks.length > 0) throw noOwnChecks()
        await roleplay.getConversation(id) // one that is not there stays a status
        const assessed = async (watched: WorkOptions = {}) => {
          const options = { signal: c.req.raw.signal, ...watched }
          return isForLearner
            ? roleplay.assessForLearner(id, options)
            : roleplay.assessConversation(id, { ...options, checks })
        }
        if (!wantsEvents(c)) return c.json(await assessed(), 200)
        const work = eventsOf(c, problemOf, 'assessment', (tell) =>
          assessed({ onStep: (step) => tell('step', isForLearner ? stepForLearner(step) : step) }),
        )
        return work as never // the typed client asks for JSON
      },
    )
}

const noOwnChecks = () =>
  new RoleplayError('request-invalid', 'own questions are for trainers: send none with view=learner', {
    problems: [{ path: 'checks', message: 'for trainers only' }],
  })
