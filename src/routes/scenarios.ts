import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { RoleplayError } from '../errors.ts'
import type { Roleplay } from '../roleplay.ts'
import { readDocument } from '../scenario/read-document.ts'
import type { StoredScenario } from '../store/store.ts'
import { problems } from './problem.ts'
import { IdParameter, json, ScenarioAnswer, ScenarioEntry, TemplateDocument } from './schemas.ts'
import { invalid } from './validation.ts'

const TextUpload = z.object({ name: z.string().min(1).max(200), text: z.string().min(1) }).openapi('TextUpload')
const FileUpload = z.object({ file: z.any().openapi({ type: 'string', format: 'binary' }) }).openapi('FileUpload')

/** `/api/scenarios`: list, upload, read, edit the template, delete. */
export function scenarioRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/',
        responses: { 200: json(z.object({ scenarios: z.array(ScenarioEntry) })) },
      }),
      async (c) => c.json({ scenarios: await roleplay.listScenarios() }, 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/',
        description: 'A document as multipart field `file` (.md, .txt, .pdf, .docx; up to 20 MB), or its text as JSON.',
        request: {
          body: {
            content: { 'multipart/form-data': { schema: FileUpload }, 'application/json': { schema: TextUpload } },
          },
        },
        responses: { 201: json(ScenarioAnswer), ...problems(400, 413, 415, 422) },
      }),
      async (c) => {
        const { signal } = c.req.raw
        const document = await readDocument(await uploaded(c), { signal })
        return c.json(scenarioAnswer(await roleplay.readScenario(document, { signal })), 201)
      },
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/{id}',
        request: { params: IdParameter },
        responses: { 200: json(ScenarioAnswer), ...problems(404) },
      }),
      async (c) => c.json(scenarioAnswer(await roleplay.getScenario(c.req.valid('param').id)), 200),
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

function scenarioAnswer({ template_id, template_data, steps }: StoredScenario) {
  return { template_id, template_data, steps }
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
