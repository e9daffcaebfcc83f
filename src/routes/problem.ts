import { z } from '@hono/zod-openapi'

/** An error as clients get it (RFC 9457), the same shape from every route. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    request_id: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem')

/** The answers any route may give instead of its own, for the API description. */
export const problems = (...statuses: readonly number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: titles[status] ?? 'error', content: { 'application/problem+json': { schema: Problem } } },
    ]),
  )

/** Titles of the statuses we use. */
export const titles: Readonly<Record<number, string>> = {
  400: 'Malformed request',
  401: 'Not authenticated',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported type',
  422: 'Invalid request',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
}
