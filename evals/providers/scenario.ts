import { z } from 'zod'
import { Mode } from '../../src/persona/persona.ts'
import type { BuiltPersona } from '../../src/roleplay.ts'
import type { StoredScenario } from '../../src/store/store.ts'
import { product } from '../product.ts'

/** Whom a case is about: the id of a bundled scenario, or the text of a document, and what is asked of the generation. */
export const ScenarioVars = z
  .object({
    scenario: z.string().optional(),
    document: z.string().trim().optional(), // promptfoo and YAML differ in the last line break
    mode: Mode.default('assess_mode'),
    gender: z.string().optional(),
    custom_prompt: z.string().optional(),
    variation_id: z.union([z.string(), z.number()]).optional(),
  })
  .refine(({ scenario, document }) => (scenario === undefined) !== (document === undefined), {
    error: 'a case names either scenario (a bundled id) or document (a text)',
  })
export type ScenarioVars = z.infer<typeof ScenarioVars>

export interface Built extends BuiltPersona {
  readonly scenario: StoredScenario
}

/**
 * @returns the persona of a case. The same vars give the same value: a document that is read again, and a persona that is
 * made again, would get new ids, and what the rules engine says follows from them.
 */
export function build(vars: ScenarioVars, repeat = 0): Promise<Built> {
  const asked = ScenarioVars.parse(vars)
  return once(built, JSON.stringify([repeat, asked]), () => buildAnew(asked, repeat))
}

async function buildAnew({ scenario, document, ...request }: ScenarioVars, repeat: number): Promise<Built> {
  const { roleplay } = await product(repeat)
  const stored =
    document === undefined
      ? await once(read, `${repeat} id ${scenario}`, () => roleplay.getScenario(scenario ?? ''))
      : await once(read, `${repeat} text ${document}`, () => roleplay.readScenario({ name: 'case.md', text: document }))
  return { scenario: stored, ...(await roleplay.createPersona(stored.template_id, request)) }
}

const read = new Map<string, Promise<StoredScenario>>()
const built = new Map<string, Promise<Built>>()

/** @returns what is known under the key, made first when nothing is */
export function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
