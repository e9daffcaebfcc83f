import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { RoleplayError } from '../errors.ts'
import type { Roleplay } from '../roleplay.ts'
import { publicationOf } from '../scenario/publication.ts'
import { readDocument } from '../scenario/read-document.ts'
import { ScenarioDocument } from '../scenario/template.ts'
import type { StoredScenario } from '../store/store.ts'
import type { WorkOptions } from '../work.ts'
import { eventsOf, type ProblemOf, wantsEvents } from './event-stream.ts'
import { LearnerScenario, scenarioForLearner } from './learner-views.ts'
import { problems } from './problem.ts'
import {
  AssessmentDocument,
  CriterionEntry,
  RubricDocument,
  TranscriptOrder,
  IdParameter,
  json,
  ScenarioAnswer,
  ScenarioEntry,
  TemplateDocument,
  ViewQuery,
} from './schemas.ts'
import { invalid } from './validation.ts'

const TextUpload = z.object({ name: z.string().min(1).max(200), text: z.string().min(1) }).openapi('TextUpload')
const FileUpload = z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }).openapi('FileUpload')

const RubricQuery = z.object({ part: z.enum(['all', 'usual']).default('all') })
const ListQuery = z.object({ published: z.enum(['true', 'false']).optional() })
const PublicationOrder = z
  .object({ published: z.boolean(), persona_ids: z.array(z.string().max(200)).max(100).optional() })
  .openapi('PublicationOrder')

/** `/api/scenarios`: list, upload (as JSON, or as an event stream that shows the work), read, edit the template, publish, delete. */
export function scenarioRoutes(roleplay: Roleplay, problemOf: ProblemOf) {
  return new OpenAPIHono<{ Variables: { requestId: string } }>({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/',
        description: 'With `published=true` only what learners are to see, with `published=false` only the rest.',
        request: { query: ListQuery },
        responses: { 200: json(z.object({ scenarios: z.array(ScenarioEntry) })), ...problems(422) },
      }),
      async (c) => {
        const { published } = c.req.valid('query')
        const scenarios = await roleplay.listScenarios()
        const wanted = scenarios.filter((one) => published === undefined || String(one.published) === published)
        return c.json({ scenarios: wanted }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/',
        description:
          'A document as multipart field `file` (.md, .txt, .pdf, .docx; up to 20 MB), or its text as JSON. With `Accept: text/event-stream`: events `document`, `step`, `scenario` as they are done, or `error`; what is wrong with the file itself stays a status.',
        request: {
          body: {
            content: { 'multipart/form-data': { schema: FileUpload }, 'application/json': { schema: TextUpload } },
          },
        },
        responses: {
          201: json(ScenarioAnswer),
          200: { description: 'the work as it is done', content: { 'text/event-stream': { schema: z.string() } } },
          ...problems(400, 413, 415, 422),
        },
      }),
      async (c) => {
        const { signal } = c.req.raw
        const document = await readDocument(await uploaded(c), { signal })
        const read = async (options: WorkOptions) => scenarioAnswer(await roleplay.readScenario(document, options))
        if (!wantsEvents(c)) return c.json(await read({ signal }), 201)
        return eventsOf(c, problemOf, 'scenario', (tell) => {
          tell('document', shapeOf(document))
          return read({ signal, onStep: (record) => tell('step', record) })
        })
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}',
        description:
          'With `view=learner` what learners may know before the talk: no statements, no objections, no policy, no marking notes.',
        request: { params: IdParameter, query: ViewQuery },
        responses: { 200: json(z.union([ScenarioAnswer, LearnerScenario])), ...problems(404, 422) },
      }),
      async (c) => {
        const scenario = await roleplay.getScenario(c.req.valid('param').id)
        const isForLearner = c.req.valid('query').view === 'learner'
        return c.json(isForLearner ? scenarioForLearner(scenario) : scenarioAnswer(scenario), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/criteria',
        description:
          'By what talks of this scenario are judged from now on: names and weights, as a learner may know them.',
        request: { params: IdParameter },
        responses: { 200: json(z.object({ criteria: z.array(CriterionEntry) })), ...problems(404) },
      }),
      async (c) => {
        const { criteria } = await roleplay.rubricOf(c.req.valid('param').id)
        return c.json({ criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })) }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/rubric',
        description:
          'The whole rubric that talks of this scenario are scored by from now on: the levels of each criterion with their checks, the blockers, the pass mark. It is edited with the template data (`rubric` and `scoring`); a talk keeps the one it began with. With `part=usual` what counts in every talk of this kind unless its trainer says otherwise.',
        request: { params: IdParameter, query: RubricQuery },
        responses: { 200: json(RubricDocument), ...problems(404, 422) },
      }),
      async (c) => {
        const { id } = c.req.valid('param')
        const isUsual = c.req.valid('query').part === 'usual'
        return c.json(await (isUsual ? roleplay.usualRubricOf(id) : roleplay.rubricOf(id)), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/{id}/assessments',
        description:
          'Scores a talk that was held elsewhere, by the rubric of this scenario; nothing of it is kept. Own `checks` are asked beside.',
        request: { params: IdParameter, body: { required: true, ...json(TranscriptOrder) } },
        responses: { 200: json(AssessmentDocument), ...problems(400, 404, 415, 422) },
      }),
      async (c) => {
        const { checks = [], ...transcript } = c.req.valid('json')
        const options = { signal: c.req.raw.signal, checks }
        return c.json(await roleplay.assessTranscript(c.req.valid('param').id, transcript, options), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/{id}',
        description: 'Replaces the template data; the document and its spans stay as they were read.',
        request: { params: IdParameter, body: { required: true, ...json(TemplateDocument) } },
        responses: { 200: json(ScenarioAnswer), ...problems(400, 404, 415, 422) },
      }),
      async (c) =>
        c.json(scenarioAnswer(await roleplay.editTemplate(c.req.valid('param').id, c.req.valid('json'))), 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}/document',
        description: 'The document as it was read: the spans of the template are offsets into this text.',
        request: { params: IdParameter },
        responses: { 200: json(ScenarioDocument.meta({ id: 'ScenarioDocument' })), ...problems(404) },
      }),
      async (c) => c.json(await roleplay.scenarioDocument(c.req.valid('param').id), 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/{id}/publication',
        description:
          'Decides whether the scenario is in the list of learners, and which of its personas they meet; without `persona_ids` those stay. Nothing else is refused because of it.',
        request: { params: IdParameter, body: { required: true, ...json(PublicationOrder) } },
        responses: { 200: json(ScenarioAnswer), ...problems(400, 404, 415, 422) },
      }),
      async (c) =>
        c.json(scenarioAnswer(await roleplay.publishScenario(c.req.valid('param').id, c.req.valid('json'))), 200),
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/{id}',
        description: 'Deletes an uploaded scenario; of a bundled one it takes back the edits.',
        request: { params: IdParameter },
        responses: { 204: { description: 'gone' }, ...problems(404) },
      }),
      async (c) => {
        await roleplay.deleteScenario(c.req.valid('param').id)
        return c.body(null, 204)
      },
    )
}

function scenarioAnswer(scenario: StoredScenario): z.infer<typeof ScenarioAnswer> {
  const { template_id, template_data, steps, bundled, document } = scenario
  const shape = document && shapeOf(document)
  return { template_id, template_data, steps, bundled, publication: publicationOf(scenario), document: shape }
}

function shapeOf({ name, text }: ScenarioDocument) {
  return { name, characters: text.length }
}

/** Two kinds of body on one path; the router's validator has read the body before, so it is taken from the context. */
async function uploaded(c: Context): Promise<{ name: string; bytes: Uint8Array }> {
  const type = c.req.header('content-type') ?? ''
  if (type.startsWith('application/json')) return fromJson(await c.req.json())
  if (type.startsWith('multipart/form-data')) return fromForm(await c.req.formData())
  throw new RoleplayError(
    'document-type',
    `content-type must be multipart/form-data or application/json, got ${JSON.stringify(type)}`,
  )
}

function fromJson(body: unknown): { name: string; bytes: Uint8Array } {
  const { name, text } = TextUpload.parse(body)
  return { name: /\.(?:md|txt)$/i.test(name) ? name : `${name}.md`, bytes: new TextEncoder().encode(text) }
}

async function fromForm(form: FormData): Promise<{ name: string; bytes: Uint8Array }> {
  const file = form.get('file')
  if (file instanceof File) return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  throw new RoleplayError('request-invalid', 'the form has no file: expected a field "file"', {
    problems: [{ path: 'file', message: 'missing' }],
  })
}
