import { mock } from 'node:test'
import type { Mutation } from './mutation.ts'

/**
 * Changes the product for the rest of this process. Call it before anything that depends on the module is imported: what
 * was imported before keeps the real exports. Needs Node's option `--experimental-test-module-mocks`.
 * @throws Error when the change replaces nothing, or names something that the module does not export
 */
export async function apply({ name, module, change }: Mutation): Promise<void> {
  const url = new URL(`../../src/${module}`, import.meta.url).href
  const real: Readonly<Record<string, unknown>> = await import(url)
  const changed = change(real as never)
  const names = Object.keys(changed)
  const unknown = names.filter((one) => !(one in real))
  if (unknown.length > 0) throw new Error(`mutation "${name}": src/${module} exports no ${unknown.join(', ')}`)
  if (names.every((one) => changed[one] === real[one]))
    throw new Error(`mutation "${name}" changes nothing in src/${module}`)
  mock.module(url, { namedExports: { ...real, ...changed } })
}
