import { mock } from 'node:test'
import { messageOf } from '../../src/errors.ts'
import type { Mutation } from './mutation.ts'

/**
 * Changes the product for the rest of this process. Call it before anything that depends on the module is imported: what
 * was imported before keeps the real exports. Needs Node's option `--experimental-test-module-mocks`.
 * @throws Error when the change replaces nothing, does not fit the module any more, or names what the module does not export
 */
export async function apply(mutation: Mutation): Promise<void> {
  const { name, module } = mutation
  const url = new URL(`../../src/${module}`, import.meta.url).href
  const real: Readonly<Record<string, unknown>> = await import(url)
  const changed = changedExports(mutation, real)
  const names = Object.keys(changed)
  const unknown = names.filter((one) => !(one in real))
  if (unknown.length > 0) throw new Error(`mutation "${name}": src/${module} exports no ${unknown.join(', ')}`)
  if (names.every((one) => changed[one] === real[one]))
    throw new Error(`mutation "${name}" changes nothing in src/${module}`)
  mock.module(url, { namedExports: { ...real, ...changed } })
}

function changedExports({ name, change }: Mutation, real: Readonly<Record<string, unknown>>) {
  try {
    return change(real as never)
  } catch (cause) {
    throw new Error(`mutation "${name}" does not fit any more: ${messageOf(cause)}`, { cause })
  }
}
