import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { PersonaEvent } from '../persona/build-persona.ts'
import type { Persona } from '../persona/persona.ts'
import type { BuiltPersona, Roleplay } from '../roleplay.ts'
import type { WorkOptions } from '../work.ts'
import { eventsOf, type ProblemOf, wantsEvents } from './event-stream.ts'
import { eventForLearner, LearnerPersona, personaForLearner, stepForLearner } from './learner-views.ts'
import { problems } from './problem.ts'
import { IdParameter, json, PersonaAnswer, PersonaDocument, PersonaOrder, ViewQuery } from './schemas.ts'
import { invalid } from './validation.ts'

const PersonaEntry = z
  .object({
    id: z.string(),
    template_id: z.string(),
    mode: z.string(),
    name: z.string().nullable(),
    role: z.string(),
    archetype: z.string(),
    variation_id: z.union([z.string(), z.number()]).nullable(),
    published: z.boolean(), // learners meet this one
    gender: z.string().nullable(),
    age: z.union([z.number(), z.string()]).nullable(),
    location: z.string().nullable(), // the city
    summary: z.string(),
  })
  .openapi('PersonaEntry')

const ListQuery = ViewQuery.extend({ template_id: z.string().max(200).optional() })
const CategoryParameter = IdParameter.extend({
  category: z
    .string()
    .min(1)
    .max(100)
    .openapi({ param: { name: 'category', in: 'path' } }),
})
const RewriteOrder = PersonaOrder.pick({ custom_prompt: true, variation_id: true }).openapi('RewriteOrder')

/** `/api/personas`: generate (as JSON, or as an event stream that shows the work), list, read, edit, delete, prompt, one category anew. */
export function personaRoutes(roleplay: Roleplay, problemOf: ProblemOf) {
  return new OpenAPIHono<{ Variables: { requestId: string } }>({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/',
        description:
          'With `Accept: text/event-stream`: events `step`, `categories`, `category`, `rules`, `persona` as they are done, or `error`. With `view=learner` both tell who the person is and how far they are, and nothing of what they are made of.',
        request: { query: ViewQuery, body: { required: true, ...json(PersonaOrder) } },
        responses: {
          201: json(z.union([PersonaAnswer, LearnerPersona])),
          200: { description: 'the work as it is done', content: { 'text/event-stream': { schema: z.string() } } },
          ...problems(400, 404, 415, 422),
        },
      }),
      async (c) => {
        const { template_id, ...request } = c.req.valid('json')
        const build = (options: WorkOptions): Promise<BuiltPersona> =>
          roleplay.createPersona(template_id, request, options)
        const isForLearner = c.req.valid('query').view === 'learner'
        const answer = (built: BuiltPersona) => (isForLearner ? personaForLearner(built.persona) : built)
        if (!wantsEvents(c)) return c.json(answer(await build({ signal: c.req.raw.signal })), 201)
        await roleplay.getScenario(template_id, { signal: c.req.raw.signal }) // what is wrong from the start is a status, not an event
        return eventsOf(c, problemOf, 'persona', (tell) =>
          build({
            signal: c.req.raw.signal,
            onStep: (record) => tell('step', isForLearner ? stepForLearner(record) : record),
            onEvent: (event) => tell(event.type, isForLearner ? eventForLearner(event) : shown(event)),
          }).then(answer),
        )
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/',
        description: 'With `view=learner` without what the persons are like (`summary`).',
        request: { query: ListQuery },
        responses: { 200: json(z.object({ personas: z.array(PersonaEntry) })), ...problems(422) },
      }),
      async (c) => {
        const { template_id, view } = c.req.valid('query')
        const [personas, published] = await Promise.all([roleplay.listPersonas(), roleplay.publishedPersonas()])
        const wanted = personas.filter((persona) => template_id === undefined || persona.template_id === template_id)
        const entries = wanted.map((persona) => entryOf(persona, published.has(persona.id)))
        return c.json({ personas: view === 'learner' ? entries.map(entryForLearner) : entries }, 200)
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
        method: 'post',
        path: '/{id}/categories/{category}',
        description:
          'Writes one category anew, for the person as they are by now: the other categories, their provenance and paragraphs stay. Without `variation_id` each time is another variation; without `custom_prompt` the wish of the persona holds. The scenario may have been edited since.',
        request: { params: CategoryParameter, body: { required: false, ...json(RewriteOrder) } },
        responses: { 200: json(PersonaAnswer), ...problems(400, 404, 415, 422) },
      }),
      async (c) => {
        const { id, category } = c.req.valid('param')
        const order = c.req.valid('json')
        return c.json(await roleplay.rewriteDetails(id, category, order, { signal: c.req.raw.signal }), 200)
      },
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

function entryOf(persona: Persona, published: boolean): z.infer<typeof PersonaEntry> {
  const { id, template_id, mode, name, role, archetype, age, gender, location, description, generation_metadata } =
    persona
  const variation_id = generation_metadata.variation_id ?? null
  const city = location.city ?? null
  const shown = { id, template_id, mode, name, role, archetype, variation_id, published, gender, age }
  return { ...shown, location: city, summary: description }
}

function entryForLearner(entry: z.infer<typeof PersonaEntry>): z.infer<typeof PersonaEntry> {
  return { ...entry, location: null, summary: '' }
}

/** An event as the page reads it: a category's fields and paragraph stand beside its name. */
function shown({ type: _type, ...event }: PersonaEvent): object {
  if (!('details' in event)) return event
  const { details, ...rest } = event
  return { ...rest, ...details }
}
