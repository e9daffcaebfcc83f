import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { AnsweredBlocker } from '../assessment/assessment.ts'
import { Review } from '../assessment/review.ts'
import type { Roleplay } from '../roleplay.ts'
import { problems } from './problem.ts'
import { IdParameter, json, ViewQuery } from './schemas.ts'
import { invalid } from './validation.ts'

const ReviewOrder = z
  .object({
    comment: Review.shape.comment,
    turns: Review.shape.turns.unwrap().max(1_000).default([]),
    criteria: Review.shape.criteria.unwrap().max(1_000).default([]),
    blockers: Review.shape.blockers.unwrap().max(100).default([]),
    // Where one of these is left out it stays as it is.
    released: Review.shape.released.unwrap().optional(),
    results_released: Review.shape.results_released.unwrap().optional(),
    flagged: Review.shape.flagged.unwrap().optional(),
    flag_note: Review.shape.flag_note.unwrap().optional(),
  })
  .openapi('ReviewOrder')

const ReviewAnswer = Review.extend({
  score01: z.number().min(0).max(1).nullable(), // with the trainer's levels
  pass: z.boolean().nullable(), // the same with the blockers
  blocker: AnsweredBlocker.nullable(), // what fails the attempt
  held: z.boolean(), // the learner sees neither score nor report
}).openapi('Review')

/** `/api/conversations/{id}/review`: the trainer's comments on a talk, and levels in place of the judge's. */
export function reviewRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/review',
        description:
          'An empty review while nobody has reviewed the talk, or for the learner who asks while the talk goes on or the review is not released. `score01`, `pass` and `blocker` are made of the assessment as it is now. A learner sees nothing of a result that is held.',
        request: { params: IdParameter, query: ViewQuery },
        responses: { 200: json(ReviewAnswer), ...problems(404, 422) },
      }),
      async (c) => c.json(await roleplay.getReview(c.req.valid('param').id, c.req.valid('query').view), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/{id}/review',
        description:
          'Replaces the review; `released`, `results_released`, `flagged` and `flag_note` stay as they are where they are left out. A comment stays with the turn it was written for, known by `message_id`; without one it is the turn that has this number now. The `level` of a criterion (or, as before, its `value`) takes the place of the judge’s, null takes the criterion out of the score, without one the judge’s stands; a blocker may be set or lifted. `results_released` false holds score and report back from the learner, true releases them, null follows the scenario. The assessment itself stays as it is.',
        request: { params: IdParameter, body: { required: true, ...json(ReviewOrder) } },
        responses: { 200: json(ReviewAnswer), ...problems(400, 404, 415, 422) },
      }),
      async (c) => c.json(await roleplay.putReview(c.req.valid('param').id, c.req.valid('json')), 200),
    )
}
