import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { Evidence } from '../assessment/check-answer.ts'
import { ByHand } from '../assessment/review.ts'
import { Learner } from '../conversation/conversation.ts'
import { Mode } from '../persona/persona.ts'
import type { Roleplay } from '../roleplay.ts'
import { PinnedCriterion } from '../scenario/rubric.ts'
import { problems } from './problem.ts'
import { IdParameter, json } from './schemas.ts'
import { invalid } from './validation.ts'

const agreement = {
  pairs: z.number().int(),
  exact: z.number().int(),
  off_by_one: z.number().int(),
  further: z.number().int(),
  open: z.number().int(), // only one of the two could tell
  kappa: z.number().nullable(), // Cohen's, linear weights
}
const talk = { conversation_id: z.string(), learner: Learner.nullable(), started_at: z.string().nullable() }

const CalibrationAnswer = z
  .object({
    talks: z.number().int(), // scored by hand
    overall: z.object(agreement),
    criteria: z.array(z.object({ id: z.string(), name: z.string(), ...agreement })),
    disagreements: z.array(
      z.object({
        ...talk,
        criterion: z.object({ id: z.string(), name: z.string() }),
        by_hand: z.string().nullable(), // names of levels
        judge: z.string().nullable(),
        reason: z.string(),
        evidence: z.array(Evidence),
      }),
    ),
    not_compared: z.number().int(), // levels of criteria that are worded otherwise by now
    verdict: z.object({
      name: z.enum(['too_few', 'must_not_decide', 'may_advise', 'may_decide']),
      says: z.string(),
    }),
    to_score: z.array(
      z.object({
        ...talk,
        person: z.object({ name: z.string().nullable(), role: z.string() }),
        mode: Mode,
        turns: z.number().int(),
        scored_at: z.string().nullable(),
        offered: z.boolean(), // one of up to ten that went differently
      }),
    ),
  })
  .openapi('Calibration')

const HandScoringAnswer = z
  .object({
    conversation_id: z.string(),
    at: z.string().nullable(),
    criteria: z.array(
      PinnedCriterion.extend({
        by_hand: z.number().int().nullable(),
        judge: z
          .object({ level: z.number().int().nullable(), reason: z.string(), evidence: z.array(Evidence) })
          .nullable(), // null until the talk is scored by hand
      }),
    ),
  })
  .openapi('HandScoring')

const HandScoringOrder = z
  .object({
    criteria: ByHand.shape.criteria.min(1).max(100),
    message_id: ByHand.shape.message_id, // of the last turn that was read
  })
  .openapi('HandScoringOrder')

/** `/api/scenarios/{id}/calibration` and `/api/conversations/{id}/calibration`: how far the judge agrees with a trainer. */
export function calibrationRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/scenarios/{id}/calibration',
        description:
          'How far the judge agrees with levels given by hand, by criterion and over all, and the talks that can be scored by hand. Criteria that ask something else by now are not compared. The scale of the verdict is that of Landis and Koch (1977).',
        request: { params: IdParameter },
        responses: { 200: json(CalibrationAnswer), ...problems(404) },
      }),
      async (c) => c.json(await roleplay.getCalibration(c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/conversations/{id}/calibration',
        description: 'By what a talk is scored by hand. What the judge says is told once that is done.',
        request: { params: IdParameter },
        responses: { 200: json(HandScoringAnswer), ...problems(404) },
      }),
      async (c) => c.json(await roleplay.getHandScoring(c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/conversations/{id}/calibration',
        description:
          'Keeps levels given by hand, by their place (lowest 0; null: cannot be judged from this talk). They change no score. With `message_id`, that of the last turn that was read, they are refused when the learner went back since.',
        request: { params: IdParameter, body: { required: true, ...json(HandScoringOrder) } },
        responses: { 200: json(HandScoringAnswer), ...problems(400, 404, 409, 415, 422) },
      }),
      async (c) => {
        const { criteria, message_id } = c.req.valid('json')
        return c.json(await roleplay.scoreByHand(c.req.valid('param').id, criteria, message_id), 200)
      },
    )
}
