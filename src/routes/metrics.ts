import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Roleplay } from '../roleplay.ts'
import { problems } from './problem.ts'

/** `/metrics`: what runs this server may scrape, under the same token as the API. */
export function metricsRoutes(roleplay: Roleplay) {
  return new OpenAPIHono().openapi(
    createRoute({
      method: 'get',
      path: '/',
      description:
        'Turns, guard events, model calls and times in the Prometheus text format; numbers since the start, no text.',
      responses: {
        200: { description: 'figures', content: { 'text/plain': { schema: z.string() } } },
        ...problems(401),
      },
    }),
    (c) => c.text(roleplay.metricsText(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
}
