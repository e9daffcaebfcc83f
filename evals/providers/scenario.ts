import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { Mode } from '../../src/persona/persona.ts'
import type { BuiltPersona, Roleplay } from '../../src/roleplay.ts'
import { GuardPolicy } from '../../src/scenario/guard-policy.ts'
import type { StoredScenario } from '../../src/store/store.ts'
import { madeOnce } from '../made-before.ts'
import { product } from '../product.ts'

/**
 * Whom a case is about: the id of a bundled scenario, the name of a file in evals/cases/scenarios, or the text of a document,
 * and what is asked of the generation.
 */
export const ScenarioVars = z
  .object({
    scenario: z.string().optional(),
    file: z
      .string()
      .regex(/^[a-z0-9-]+(?:\.retold)?\.md$/, { error: 'file is only a name in evals/cases/scenarios' })
      .refine((name) => existsSync(fileNamed(name)), { error: 'there is no such file in evals/cases/scenarios' })
      .optional(),
    document: z.string().trim().optional(), // promptfoo and YAML differ in the last line break
    mode: Mode.default('assess_mode'),
    gender: z.string().optional(),
    custom_prompt: z.string().optional(),
    variation_id: z.union([z.string(), z.number()]).optional(),
    guard_policy: z.record(z.string(), z.unknown()).optional(), // instead of the scenario's own
  })
  .refine((vars) => subjects(vars).length === 1, {
    error: 'a case names one of scenario (a bundled id), file (in evals/cases/scenarios) and document (a text)',
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
  const key = JSON.stringify([repeat, asked])
  return once(built, key, () => buildAnew(asked, repeat, key))
}

/** @returns the text of a file in evals/cases/scenarios */
export function textOfFile(name: string): string {
  return readFileSync(fileNamed(name), 'utf8')
}

/** @returns which of the ways to name a document a case uses; a usable case has one */
export function subjects({ scenario, file, document }: Partial<Record<'scenario' | 'file' | 'document', unknown>>) {
  return [scenario, file, document].filter((subject) => subject !== undefined)
}

async function buildAnew(
  { scenario, file, document, guard_policy, ...request }: ScenarioVars,
  repeat: number,
  key: string,
): Promise<Built> {
  const { roleplay, store } = await product(repeat)
  const text = file === undefined ? document : textOfFile(file)
  const subject = `${repeat} ${text === undefined ? `id ${scenario}` : `text ${text}`}`
  const stored = await once(read, subject, () =>
    madeOnce(
      'readings',
      subject,
      (known) => store.scenarios.put(known.template_id, known),
      () =>
        text === undefined
          ? roleplay.getScenario(scenario ?? '')
          : roleplay.readScenario({ name: file ?? nameOf(text), text }),
    ),
  )
  const kept = guard_policy === undefined ? stored : await withPolicy(stored, guard_policy, roleplay)
  const { id } = await madeOnce(
    'personas',
    key,
    (known) => store.personas.put(known.id, known),
    async () => (await roleplay.createPersona(kept.template_id, request)).persona,
  )
  return { scenario: kept, ...(await roleplay.promptOf(id)) }
}

/** The scenario with another policy, kept beside the one it was made of. */
function withPolicy(
  { template_data }: StoredScenario,
  policy: Readonly<Record<string, unknown>>,
  roleplay: Roleplay,
): Promise<StoredScenario> {
  const guard_policy = GuardPolicy.parse(policy)
  const template_id = `${template_data.template_id}-policy-${digestOf(JSON.stringify(policy))}`
  return roleplay.keepTemplate({ ...template_data, template_id, guard_policy })
}

function fileNamed(name: string): URL {
  return new URL(`../cases/scenarios/${name}`, import.meta.url)
}

/** The same text has the same name whatever was read before it: what is invented for a document follows from its id. */
function nameOf(text: string): string {
  return `case-${digestOf(text)}.md`
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
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
