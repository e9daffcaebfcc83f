import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { Mode } from '../persona/persona.ts'
import { type Roleplay, withPrompt } from '../roleplay.ts'
import { problems } from './problem.ts'
import { json, PersonaDocument } from './schemas.ts'
import { invalid } from './validation.ts'

const order = {
  template_id: z.string().min(1),
  gender: z.string().max(40).nullish(),
  prompt: z.string().max(4_000).nullish(),
}
const PersonasOrder = z
  .object({ ...order, persona_type: z.string().max(200).nullish(), mode: Mode.nullish() })
  .openapi('GeneratePersonas')
const PromptsOrder = z
  .union([z.object({ persona: PersonaDocument }), z.object({ ...order, mode: Mode })])
  .openapi('GeneratePrompts')

const OnePersona = z.object({ template_id: z.string(), persona: PersonaDocument })
const BothPersonas = z.object({
  template_id: z.string(),
  personas: z.object({ learn_mode_expert: PersonaDocument, assess_mode_character: PersonaDocument }),
})

/** The two endpoints that other systems already rely on; their shapes are fixed (CONTRACT.md section 9). */
export function generateRoutes(roleplay: Roleplay) {
  return new OpenAPIHono({ defaultHook: invalid })
    .openapi(
      createRoute({
        method: 'post',
        path: '/generate-personas',
        request: { body: { required: true, ...json(PersonasOrder) } },
        responses: { 200: json(z.union([OnePersona, BothPersonas])), ...problems(400, 404, 415, 422) },
      }),
      async (c) => {
        const { template_id, mode, persona_type, ...wishes } = c.req.valid('json')
        const generate = async (inMode: Mode) => {
          const request = { mode: inMode, ...asRequest(wishes), ...(persona_type ? { persona_type } : {}) }
          return (await roleplay.createPersona(template_id, request, { signal: c.req.raw.signal })).persona
        }
        if (mode) return c.json({ template_id, persona: await generate(mode) }, 200)
        const [learn_mode_expert, assess_mode_character] = await Promise.all([
          generate('learn_mode'),
          generate('assess_mode'),
        ])
        return c.json({ template_id, personas: { learn_mode_expert, assess_mode_character } }, 200)
      },
    )
    .openapi(
      createRoute({
        method: 'post',
        path: '/generate-prompts',
        request: { body: { required: true, ...json(PromptsOrder) } },
        responses: { 200: json(OnePersona.extend({ system_prompt: z.string() })), ...problems(400, 404, 415, 422) },
      }),
      async (c) => {
        const body = c.req.valid('json')
        const { persona, system_prompt } =
          'persona' in body
            ? withPrompt(body.persona)
            : await roleplay.createPersona(
                body.template_id,
                { mode: body.mode, ...asRequest(body) },
                { signal: c.req.raw.signal },
              )
        return c.json({ template_id: persona.template_id, persona, system_prompt }, 200)
      },
    )
}

function asRequest({ gender, prompt }: { gender?: string | null | undefined; prompt?: string | null | undefined }) {
  return { ...(gender ? { gender } : {}), ...(prompt ? { custom_prompt: prompt } : {}) }
}
