import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'

/**
 * The page. Its views have addresses of their own (`/talks/…`), so an address that is no file and none of the API's gets
 * the page, which then shows the view. Files under /assets carry a digest in their names and may be kept for ever.
 * @param root folder of the built page
 */
export function pageRoutes(root: string) {
  const file = serveStatic({ root })
  const page = serveStatic({ root, path: 'index.html' })
  return new Hono()
    .use('/assets/*', compress())
    .get('/assets/*', cached('public, max-age=31536000, immutable'), file)
    .get('*', cached('no-cache'), (c, next) =>
      isView(c.req.path, c.req.header('accept')) ? page(c, next) : file(c, next),
    )
}

/** Says how long a file may be kept, where there is one. */
function cached(cacheControl: string): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (c.res.ok) c.header('cache-control', cacheControl)
  }
}

/** Browsers ask for a view as HTML; a program that mistook an address gets a problem and not a page. */
function isView(path: string, accept = ''): boolean {
  return path === '/' || (accept.includes('text/html') && !path.startsWith('/api/') && !/\.[a-z0-9]{1,8}$/i.test(path))
}
