import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
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
      createRoute({ method: 'get', path: '/', responses: { 200: json(z.object({ scenarios: z.array(ScenarioEntry) })) } }),
      async (c) => c.json({ scenarios: await roleplay.listScenarios() }, 200),
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/',
        description: 'A document as multipart field `file` (.md, .txt, .pdf, .docx; up to 20 MB), or its text as JSON.',
        request: {
          body: { content: { 'multipart/form-data': { schema: FileUpload }, 'application/json': { schema: TextUpload } } },
        },
        responses: { 201: json(ScenarioAnswer), ...problems(400, 413, 415, 422) },
      }),
      async (c) => {
        const { signal } = c.req.raw
        const document = await readDocument(await uploaded(c.req.raw), { signal })
        return c.json(scenarioAnswer(await roleplay.readScenario(document, { signal })), 201)
      },
    )
    .openapi(
      createRoute({ method: 'get', path: '/{id}', request: { params: IdParameter }, responses: { 200: json(ScenarioAnswer), ...problems(404) } }),
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
      async (c) => c.json(scenarioAnswer(await roleplay.editTemplate(c.req.valid('param').id, c.req.valid('json'))), 200),
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

/** Two kinds of body on one path, so the reading is done here. */
async function uploaded(request: Request): Promise<{ name: string; bytes: Uint8Array }> {
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('application/json')) return fromJson(await request.clone().text())
  if (type.startsWith('multipart/form-data')) return fromForm(request)
  throw new RoleplayError('document-type', `content-type must be multipart/form-data or application/json, got ${JSON.stringify(type)}`)
}

function fromJson(body: string): { name: string; bytes: Uint8Array } {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (cause) {
    throw new RoleplayError('request-malformed', 'the body is not JSON', { cause })
  }
  const upload = TextUpload.safeParse(value)
  if (!upload.success) {
    const problems = upload.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
    throw new RoleplayError('request-invalid', 'expected { name, text }', { problems })
  }
  const name = /\.(?:md|txt)$/i.test(upload.data.name) ? upload.data.name : `${upload.data.name}.md`
  return { name, bytes: new TextEncoder().encode(upload.data.text) }
}

async function fromForm(request: Request): Promise<{ name: string; bytes: Uint8Array }> {
  const form = await request.formData().catch((cause: unknown) => {
    throw new RoleplayError('request-malformed', 'the form could not be read: expected multipart/form-data with a field "file"', { cause })
  })
  const file = form.get('file')
  if (!(file instanceof File)) {
    throw new RoleplayError('request-invalid', 'the form has no file: expected a field "file"', { problems: [{ path: 'file', message: 'missing' }] })
  }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
