import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { RoleplayError } from '../errors.ts'
import { categoryLibrary } from '../persona/categories.ts'
import { Category } from '../persona/category.ts'
import type { Roleplay } from '../roleplay.ts'
import { problems } from './problem.ts'
import { json } from './schemas.ts'
import { invalid } from './validation.ts'

const CategoryDocument = Category.meta({ id: 'Category' })
const OwnCategory = Category.extend({ source: z.enum(['file', 'trainer']) }).openapi('OwnCategory')
const NameParameter = z.object({ name: Category.shape.name })
const text = z.string().trim().min(1).max(1_000)
const CategoryOrder = z
  .object({
    name: Category.shape.name.optional(), // as in the path
    description: text,
    relevant_when: text,
    example_fields: z
      .array(z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, 'a field name is snake_case, up to 60 characters'))
      .min(5)
      .max(20),
    cues: z.array(z.string().trim().min(1).max(100)).max(200).default([]),
  })
  .openapi('CategoryOrder')

/** `/api/categories`: the kinds of detail a persona may get, and a trainer's own. */
export function categoryRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'get',
        path: '/',
        description: 'What comes with the product, and what the file in CATEGORIES_FILE or a trainer added.',
        responses: { 200: json(z.object({ library: z.array(CategoryDocument), own: z.array(OwnCategory) })) },
      }),
      async (c) =>
        c.json({ library: categoryLibrary.map((one) => ({ ...one })), own: await roleplay.ownCategories() }, 200),
    )
    .openapi(
      createRoute({
        method: 'put',
        path: '/{name}',
        description: 'Adds a category, or replaces one that a trainer made; personas built from then on may get it.',
        request: { params: NameParameter, body: { required: true, ...json(CategoryOrder) } },
        responses: { 200: json(OwnCategory), ...problems(400, 415, 422) },
      }),
      async (c) => {
        const { name } = c.req.valid('param')
        const order = c.req.valid('json')
        if (order.name !== undefined && order.name !== name) throw renamed(name, order.name)
        return c.json(await roleplay.putCategory({ ...order, name }), 200)
      },
    )
    .openapi(
      createRoute({
        method: 'delete',
        path: '/{name}',
        description: 'Deletes a category that a trainer made; personas that have it keep it.',
        request: { params: NameParameter },
        responses: { 204: { description: 'gone' }, ...problems(404, 422) },
      }),
      async (c) => {
        await roleplay.deleteCategory(c.req.valid('param').name)
        return c.body(null, 204)
      },
    )
}

function renamed(name: string, given: string): RoleplayError {
  const message = `expected ${JSON.stringify(name)} as in the path, got ${JSON.stringify(given)}`
  return new RoleplayError('request-invalid', `name: ${message}`, { problems: [{ path: 'name', message }] })
}
