import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { resultsCsv } from '../assessment/results-csv.ts'
import { Ended, Learner } from '../conversation/conversation.ts'
import { Verdict } from '../conversation/guards/guard.ts'
import { Mode } from '../persona/persona.ts'
import type { Roleplay } from '../roleplay.ts'
import { problems } from './problem.ts'
import { json } from './schemas.ts'
import { invalid } from './validation.ts'

const score = z.number().min(0).max(1)

const ResultEntry = z
  .object({
    conversation_id: z.string(),
    template_id: z.string(),
    title: z.string().nullable(),
    mode: Mode,
    learner: Learner.nullable(),
    person: z.object({ name: z.string().nullable(), role: z.string() }),
    started_at: z.string().nullable(),
    turns: z.number().int(),
    outcome: Ended.shape.outcome.nullable(),
    flags: z.array(z.string()),
    guard_events: z.number().int(),
    score01: score.nullable(),
    reviewed_score01: score.nullable(), // with the trainer's values; null when there are none
    pass: z.boolean().nullable(), // with the trainer's word on it
    assessed: z.boolean(),
    weakest: z.object({ id: z.string(), name: z.string(), value: score }).nullable(),
    commented: z.boolean(),
    flagged: z.boolean(), // by a trainer
    flag_note: z.string().nullable(),
    held: z.boolean(), // the learner sees neither score nor report until it is released
  })
  .openapi('ResultEntry')

const ResultsAnswer = z
  .object({
    attempts: z.array(ResultEntry),
    distribution: z.array(z.object({ from: z.number(), to: z.number(), count: z.number().int() })),
    outcomes: z.record(z.string(), z.number().int()),
    criteria: z.array(
      z.object({
        template_id: z.string(),
        id: z.string(),
        name: z.string(),
        mean: score.nullable(),
        judged: z.number().int(),
        unjudged: z.number().int(),
      }),
    ),
    guard_events: z.array(z.object({ side: Verdict.shape.side, rule: z.string(), count: z.number().int() })),
  })
  .openapi('Results')

const yesOrNo = z
  .enum(['true', 'false'])
  .optional()
  .transform((asked) => (asked === undefined ? undefined : asked === 'true'))
const FilterQuery = z.object({
  template_id: z.string().max(200).optional(),
  learner: z.string().max(100).optional(),
  flagged: yesOrNo, // by a guard, a judge or a trainer
  held: yesOrNo,
})

const ReleaseOrder = z
  .object({ conversation_ids: z.array(z.string().min(1).max(200)).min(1).max(1_000) })
  .openapi('ReleaseOrder')

/** `/api/results`: how learners did, to look at and to take away. */
export function resultRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/results',
        description:
          "All attempts, flagged ones first, then the newest; how scores spread, weakest criteria first, guard events. A trainer's values count in place of the judge's.",
        request: { query: FilterQuery },
        responses: { 200: json(ResultsAnswer), ...problems(422) },
      }),
      async (c) => c.json(await roleplay.listResults(c.req.valid('query')), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/results.json',
        description: 'The same as a file.',
        request: { query: FilterQuery },
        responses: { 200: json(ResultsAnswer), ...problems(422) },
      }),
      async (c) => c.json(await roleplay.listResults(c.req.valid('query')), 200, asFile('json')),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/results.csv',
        description:
          'One row an attempt (RFC 4180). Texts that a spreadsheet would take for a formula begin with an apostrophe.',
        request: { query: FilterQuery },
        responses: { 200: { description: 'rows', content: { 'text/csv': { schema: z.string() } } }, ...problems(422) },
      }),
      async (c) => {
        const { attempts } = await roleplay.listResults(c.req.valid('query'))
        return c.body(resultsCsv(attempts), 200, { 'content-type': 'text/csv; charset=utf-8', ...asFile('csv') })
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/results/release',
        description:
          'Lets learners see score and report of these talks that were held. All of them or, when one is unknown, none.',
        request: { body: { required: true, ...json(ReleaseOrder) } },
        responses: { 200: json(z.object({ released: z.array(z.string()) })), ...problems(400, 404, 415, 422) },
      }),
      async (c) => c.json({ released: await roleplay.releaseResults(c.req.valid('json').conversation_ids) }, 200),
    )
}

function asFile(ending: string) {
  return { 'content-disposition': `attachment; filename="counterpart-results.${ending}"` }
}
