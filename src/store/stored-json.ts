import type { z } from 'zod'
import { RoleplayError } from '../errors.ts'

/** What a stored text turned out to be: a value, or why it is none (never quoting it, since logs must not). */
export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string }

/**
 * @param what names the value in the message, e.g. "conversations/4f1c"
 * @returns compact JSON of the value as it will be read back: the schema's defaults filled in, fields it does not know kept
 * @throws RoleplayError `store-failed` for a value that could not be read back
 */
export function encode<T>(schema: z.ZodType<T>, value: T, what: string): string {
  const checked = schema.safeParse(value)
  if (checked.success) return JSON.stringify(withUnknown(value, checked.data))
  const problem = firstProblem(checked.error)
  throw new RoleplayError('store-failed', `${what} was not stored: ${problem}`, { cause: checked.error })
}

/** @returns what `encode` gives, or null for a value that could not be read back */
export function checkedText(schema: z.ZodType, value: unknown): string | null {
  const checked = schema.safeParse(value)
  return checked.success ? JSON.stringify(withUnknown(value, checked.data)) : null
}

/** @returns the value with the schema's defaults filled in and every field that the schema does not know kept */
export function decode<T>(schema: z.ZodType<T>, bytes: Uint8Array): Decoded<T> {
  if (bytes.length === 0) return { ok: false, reason: 'it is empty' }
  const json = parsed(bytes)
  if (!json) return { ok: false, reason: `its ${bytes.length} bytes are not JSON in UTF-8` }
  const checked = schema.safeParse(json.value)
  if (!checked.success) return { ok: false, reason: firstProblem(checked.error) }
  return { ok: true, value: withUnknown(json.value, checked.data) }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function parsed(bytes: Uint8Array): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(utf8.decode(bytes)) }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

function withUnknown<T>(source: unknown, checked: T): T {
  keepUnknown(source, checked)
  return checked
}

/**
 * Strict inner objects drop the fields that they do not know; a newer version may have written those, so they are put
 * back. Only adds to `target`, which the schema has just made.
 */
function keepUnknown(source: unknown, target: unknown): void {
  if (Array.isArray(source) && Array.isArray(target)) {
    for (const [index, item] of source.entries()) keepUnknown(item, target[index])
  } else if (isObject(source) && isObject(target)) {
    for (const [key, value] of Object.entries(source)) {
      if (Object.hasOwn(target, key)) keepUnknown(value, target[key])
      else if (key !== '__proto__') target[key] = value
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function firstProblem({ issues }: z.ZodError): string {
  const [first] = issues
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  return `${first?.path.join('.') || 'the value'}: ${first?.message}${more}`
}
