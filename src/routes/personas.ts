import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { PersonaEvent } from '../persona/build-persona.ts'
import type { BuiltPersona, Roleplay, WorkOptions } from '../roleplay.ts'
import { problems } from './problem.ts'
import { IdParameter, json, PersonaAnswer, PersonaDocument, PersonaOrder } from './schemas.ts'
import { invalid } from './validation.ts'

const PersonaEntry = z
  .object({
    id: z.string(),
    template_id: z.string(),
    mode: z.string(),
    name: z.string().nullable(),
    role: z.string(),
    archetype: z.string(),
  })
  .openapi('PersonaEntry')

export type ProblemOf = (error: unknown, requestId: string) => { readonly status: number }

/** `/api/personas`: generate (as JSON, or as an event stream that shows the work), list, read, edit, delete, prompt. */
export function personaRoutes(roleplay: Roleplay, problemOf: ProblemOf) {
  return new OpenAPIHono<{ Variables: { requestId: string } }>({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/',
        description:
          'With `Accept: text/event-stream`: events `step`, `categories`, `category`, `rules`, `persona` as they are done, or `error`.',
        request: { body: { required: true, ...json(PersonaOrder) } },
        responses: {
          201: json(PersonaAnswer),
          200: { description: 'the work as it is done', content: { 'text/event-stream': { schema: z.string() } } },
          ...problems(400, 404, 415, 422),
        },
      }),
      async (c) => {
        const { template_id, ...request } = c.req.valid('json')
        const build = (options: WorkOptions): Promise<BuiltPersona> =>
          roleplay.createPersona(template_id, request, options)
        if (!c.req.header('accept')?.includes('text/event-stream'))
          return c.json(await build({ signal: c.req.raw.signal }), 201)
        await roleplay.getScenario(template_id, { signal: c.req.raw.signal }) // what is wrong from the start is a status, not an event
        return streamSSE(c, async (stream) => {
          // Events are written one after the other; the stream stays open until the last one has gone out.
          let written: Promise<unknown> = Promise.resolve()
          const tell = (event: string, data: unknown) => {
            written = written.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
          }
          await build({
            signal: c.req.raw.signal,
            onStep: (record) => tell('step', record),
            onEvent: (event) => tell(event.type, shown(event)),
          }).then(
            (built) => tell('persona', built),
            (error: unknown) => tell('error', problemOf(error, c.get('requestId'))),
          )
          await written
        })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/',
        responses: { 200: json(z.object({ personas: z.array(PersonaEntry) })) },
      }),
      async (c) => {
        const personas = await roleplay.listPersonas()
        return c.json(
          {
            personas: personas.map(({ id, template_id, mode, name, role, archetype }) => ({
              id,
              template_id,
              mode,
              name,
              role,
              archetype,
            })),
          },
          200,
        )
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}',
        request: { params: IdParameter },
        responses: { 200: json(PersonaDocument), ...problems(404) },
      }),
      async (c) => c.json(await roleplay.getPersona(c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/{id}',
        description: 'Takes the whole changed persona; changed values get provenance `trainer`.',
        request: { params: IdParameter, body: { required: true, ...json(PersonaDocument) } },
        responses: { 200: json(PersonaAnswer), ...problems(400, 404, 415, 422) },
      }),
      async (c) => c.json(await roleplay.changePersona(c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/{id}',
        request: { params: IdParameter },
        responses: { 204: { description: 'gone' }, ...problems(404) },
      }),
      async (c) => {
        await roleplay.deletePersona(c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/prompt',
        request: { params: IdParameter },
        responses: { 200: json(PersonaAnswer.omit({ persona: true })), ...problems(404) },
      }),
      async (c) => {
        const { system_prompt, prompt_check } = await roleplay.promptOf(c.req.valid('param').id)
        return c.json({ system_prompt, prompt_check }, 200)
      },
    )
}

/** An event as the page reads it: a category's fields and paragraph stand beside its name. */
function shown({ type: _type, ...event }: PersonaEvent): object {
  if (!('details' in event)) return event
  const { details, ...rest } = event
  return { ...rest, ...details }
}
