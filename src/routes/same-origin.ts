import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/**
 * Keeps other web sites out: a page from elsewhere may not send changes here (its `Origin` differs from our host), and on
 * a loopback server the `Host` must be a loopback name, so that a rebound DNS name does not reach it.
 */
export function sameOrigin(loopbackOnly: boolean): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (loopbackOnly && !loopbackHost.test(host))
      throw new HTTPException(403, { message: `this server answers on loopback only, not as ${JSON.stringify(host)}` })
    const origin = c.req.header('origin')
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (changes && origin !== undefined && hostOf(origin) !== host)
      throw new HTTPException(403, { message: 'requests from another origin are not accepted' })
    await next()
  }
}

const loopbackHost = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
