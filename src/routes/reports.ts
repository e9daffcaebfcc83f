import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { accepts } from 'hono/accepts'
import { Report } from '../assessment/report/report.ts'
import { reportHtml } from '../assessment/report/report-html.ts'
import { reportMarkdown } from '../assessment/report/report-markdown.ts'
import type { Roleplay } from '../roleplay.ts'
import { problems } from './problem.ts'
import { IdParameter, ViewQuery } from './schemas.ts'
import { invalid } from './validation.ts'

const types = { json: 'application/json', markdown: 'text/markdown', html: 'text/html' } as const
const formats = ['json', 'markdown', 'html'] as const

const ReportQuery = ViewQuery.extend({ format: z.enum(formats).optional() })
const ReportDocument = Report.meta({ id: 'Report' })

/** `/api/conversations/{id}/report`: everything there is to say about a talk, as JSON, Markdown or a page to print. */
export function reportRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid }).openapi(
    createRoute({
      method: 'get',
      path: '/{id}/report',
      description:
        'In the `format` that is asked for, else the one that `Accept` prefers, JSON in doubt. With `view=learner` the trainer’s word is in it once it is released, and there is no report while the talk goes on. 404 while the talk is not assessed: POST its assessment first.',
      request: { params: IdParameter, query: ReportQuery },
      responses: {
        200: {
          description: 'the report',
          headers: z.object({ vary: z.string().optional() }),
          content: {
            [types.json]: { schema: ReportDocument },
            [types.markdown]: { schema: z.string() },
            [types.html]: { schema: z.string() },
          },
        },
        ...problems(404, 422),
      },
    }),
    async (c) => {
      const { view, format = preferred(accepts(c, preference)) } = c.req.valid('query')
      const report = await roleplay.getReport(c.req.valid('param').id, view)
      c.header('vary', 'accept')
      if (format === 'json') return c.json(report, 200)
      const body = format === 'html' ? reportHtml(report) : reportMarkdown(report)
      return c.body(body, 200, { 'content-type': `${types[format]}; charset=utf-8` })
    },
  )
}

const preference = { header: 'Accept' as const, supports: Object.values(types), default: types.json }

function preferred(type: string): (typeof formats)[number] {
  return formats.find((format) => types[format] === type) ?? 'json'
}
