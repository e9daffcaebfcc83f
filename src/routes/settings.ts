import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Roleplay } from '../roleplay.ts'
import { Helpline } from '../scenario/helpline.ts'
import { problems } from './problem.ts'
import { json } from './schemas.ts'
import { invalid } from './validation.ts'

const name = z.string().nullable()
const SettingsAnswer = z
  .object({
    version: z.string(),
    engine: z.enum(['model', 'rules']),
    model: z.object({ describes: z.string(), host: name, write: name, speak: name, judge: name }).nullable(),
    turn_judge: z.boolean(), // for all talks; a scenario's policy may ask for it too
    retention_days: z.number().int().nullable(), // how long talks are kept; null: until somebody deletes them
    own_categories: z.number().int(), // how many
    helplines: z.array(Helpline), // the organisation's, shown before the public ones
  })
  .openapi('Settings')
const ConnectionTestAnswer = z.object({ ok: z.boolean(), ms: z.number(), detail: z.string() }).openapi('ConnectionTest')

/** `/api/settings`: what is in force, and whether the model answers. Set by the environment; nothing secret is told. */
export function settingsRoutes(roleplay: Roleplay, version: string) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/',
        description:
          'Engine and models in force, as the environment sets them; no key, no token, of the endpoint the host alone.',
        responses: { 200: json(SettingsAnswer) },
      }),
      async (c) => c.json({ version, ...(await roleplay.getSettings()) }, 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/connection-test',
        description:
          'Asks each model in force one tiny thing and waits 10 seconds at most. What is wrong stands in `detail`; on the rules engine all is well.',
        responses: { 200: json(ConnectionTestAnswer), ...problems(503) },
      }),
      async (c) => c.json(await roleplay.testModel(c.req.raw.signal), 200),
    )
}
