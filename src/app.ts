import { OpenAPIHono } from '@hono/zod-openapi'
import { bearerAuth } from 'hono/bearer-auth'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { reportStyleHash } from './assessment/report/report-html.ts'
import { type ErrorCode, messageOf, RoleplayError } from './errors.ts'
import type { Roleplay } from './roleplay.ts'
import { calibrationRoutes } from './routes/calibrations.ts'
import { categoryRoutes } from './routes/categories.ts'
import { conversationRoutes } from './routes/conversations.ts'
import { generateRoutes } from './routes/generate.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { pageRoutes } from './routes/page.ts'
import { sameOrigin } from './routes/same-origin.ts'
import { personaRoutes } from './routes/personas.ts'
import { titles } from './routes/problem.ts'
import { reportRoutes } from './routes/reports.ts'
import { resultRoutes } from './routes/results.ts'
import { reviewRoutes } from './routes/reviews.ts'
import { scenarioRoutes } from './routes/scenarios.ts'
import { settingsRoutes } from './routes/settings.ts'
import { maxDocumentBytes } from './scenario/read-document.ts'

export interface AppDependencies {
  readonly roleplay: Roleplay
  readonly version: string
  readonly apiToken?: string // when set, every route that reads or changes data asks for it
  readonly loopbackOnly: boolean
  readonly webRoot: string // folder of the built page
  readonly isReady: () => boolean
  readonly log: (event: string, details: Record<string, unknown>) => void
}

/** Mounts the routes, serves the page, and is the only place that knows which error is which HTTP status. */
export function createApp(dependencies: AppDependencies) {
  const { roleplay, apiToken, isReady, log, version } = dependencies
  const app = new OpenAPIHono<{ Variables: { requestId: string } }>()

  app.use(
    requestId(),
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", reportStyleHash], // a printed report brings its style along
        frameAncestors: ["'none'"],
      },
    }),
  )
  app.use(async (c, next) => {
    const began = performance.now()
    await next()
    log('request', {
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ms: Math.round(performance.now() - began),
      request_id: c.get('requestId'),
    })
  })
  app.use(sameOrigin(dependencies.loopbackOnly))
  if (apiToken)
    for (const path of ['/api/*', '/generate-personas', '/generate-prompts', '/metrics'])
      app.use(path, bearerAuth({ token: apiToken }))
  app.use('/api/scenarios', limit(maxDocumentBytes + 1024 * 1024)) // room for the form around the file
  app.use('/api/*', async (c, next) => (c.req.path === '/api/scenarios' ? next() : limit(2 * 1024 * 1024)(c, next)))
  app.use('/generate-*', limit(2 * 1024 * 1024))

  app.get('/healthz', (c) => c.json({ ok: true, version, engine: roleplay.engine, model: roleplay.modelInForce }))
  app.get('/readyz', (c) =>
    c.json({ ready: isReady(), engine: roleplay.engine, model: roleplay.modelInForce }, isReady() ? 200 : 503),
  )

  const routes = app
    .route('/metrics', metricsRoutes(roleplay))
    .route('/api/scenarios', scenarioRoutes(roleplay, problemOf))
    .route('/api/personas', personaRoutes(roleplay, problemOf))
    .route('/api/conversations', conversationRoutes(roleplay, problemOf))
    .route('/api/conversations', reviewRoutes(roleplay))
    .route('/api/conversations', reportRoutes(roleplay))
    .route('/api', resultRoutes(roleplay))
    .route('/api', calibrationRoutes(roleplay))
    .route('/api/categories', categoryRoutes(roleplay))
    .route('/api/settings', settingsRoutes(roleplay, version))
    .route('/', generateRoutes(roleplay))
  app.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Counterpart', version } })

  app.route('/', pageRoutes(dependencies.webRoot))
  app.notFound((c) =>
    problem(problemOf(new RoleplayError('not-found', `nothing at ${c.req.method} ${c.req.path}`), c.get('requestId'))),
  )
  app.onError((error, c) => {
    const answer = problemOf(error, c.get('requestId'))
    if (answer.status >= 500 && !(error instanceof RoleplayError && error.code === 'cancelled'))
      log('failed', { request_id: c.get('requestId'), error: messageOf(error), stack: error.stack ?? null })
    return problem(answer)
  })
  return routes
}

export type AppType = ReturnType<typeof createApp>

const statuses: Readonly<Record<ErrorCode, number>> = {
  'request-malformed': 400,
  'request-invalid': 422,
  'environment-invalid': 500,
  'document-type': 415,
  'document-too-large': 413,
  'document-unreadable': 422,
  'scenario-invalid': 422,
  'persona-invalid': 422,
  'not-found': 404,
  'conversation-busy': 409,
  'conversation-ended': 409,
  'not-in-this-mode': 409,
  'nothing-to-undo': 409,
  'message-undone': 409,
  'model-unavailable': 503,
  'model-answer-invalid': 503,
  cancelled: 503,
  'store-failed': 503,
}

/** @returns a problem document (RFC 9457); what went wrong inside stays in the log */
export function problemOf(error: unknown, requestId: string) {
  const known =
    error instanceof RoleplayError
      ? { code: error.code, status: statuses[error.code], detail: error.message, errors: error.problems }
      : fromHono(error)
  const { code, status, detail, errors } = known
  return {
    type: `urn:counterpart:${code}`,
    title: titles[status] ?? 'Error',
    status,
    detail,
    request_id: requestId,
    ...(errors.length > 0 ? { errors } : {}),
  }
}

function fromHono(error: unknown) {
  if (!(error instanceof HTTPException))
    return {
      code: 'internal',
      status: 500,
      detail: 'something broke on our side; the log has it under this request_id',
      errors: [],
    }
  const details: Readonly<Record<number, string>> = {
    401: 'expected "Authorization: Bearer <token>"',
    413: 'the body is too large',
  }
  return {
    code: 'http',
    status: error.status,
    detail: error.message || (details[error.status] ?? titles[error.status] ?? 'error'),
    errors: [],
  }
}

function problem(answer: ReturnType<typeof problemOf>): Response {
  return Response.json(answer, { status: answer.status, headers: { 'content-type': 'application/problem+json' } })
}

function limit(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new RoleplayError('document-too-large', `the body may have ${Math.round(maxSize / 1024 / 1024)} MB at most`)
    },
  })
}
