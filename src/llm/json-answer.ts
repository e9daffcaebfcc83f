import type { z } from 'zod'
import type { AnswerFault } from './model-client.ts'
import { withoutThinking } from './thinking.ts'

export type ReadAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly fault: Extract<AnswerFault, 'empty' | 'ignored-format' | 'out-of-bounds'>
      readonly message: string
    }

/**
 * Reads the JSON object out of a model's answer, forgiving what does no harm: thinking aloud, code fences, prose around
 * it, null for a field that is only optional.
 * @returns the parsed value, or what is wrong in words a model can act on; `out-of-bounds` means that the shape was
 *   right, and only a bound such as a length was not kept
 */
export function readJsonAnswer<T>(text: string, schema: z.ZodType<T>): ReadAnswer<T> {
  const spoken = withoutThinking(text).trim()
  if (spoken === '')
    return { ok: false, fault: 'empty', message: 'the answer was empty; one JSON object was expected.' }
  const found = outermostObject(spoken)
  if (!found) {
    const message =
      'the answer was not one complete JSON object: expected it to start with { and end with the matching }.'
    return { ok: false, fault: 'ignored-format', message }
  }
  const parsed = schema.safeParse(found.value)
  if (parsed.success) return { ok: true, value: parsed.data }
  const lenient = schema.safeParse(withoutNulls(found.value, parsed.error.issues))
  if (lenient.success) return { ok: true, value: lenient.data }
  const shapely = parsed.error.issues.every((issue) => boundaryIssues.has(issue.code))
  return { ok: false, fault: shapely ? 'out-of-bounds' : 'ignored-format', message: inWords(parsed.error.issues) }
}

const boundaryIssues: ReadonlySet<string | undefined> = new Set([
  'too_small',
  'too_big',
  'not_multiple_of',
  'invalid_format',
  'custom',
])

/** The longest stretch from a `{` to its matching `}` that parses; braces inside strings do not count. */
function outermostObject(text: string): { value: unknown } | null {
  let best: { value: unknown; length: number } | null = null
  let start = text.indexOf('{')
  while (start >= 0) {
    const end = matchingBrace(text, start)
    if (end === null && opensJson.test(text.slice(start, start + 40))) break // cut off: its parts are not the answer
    const value = end === null ? undefined : parsedOrUndefined(text.slice(start, end))
    const next = end === null || value === undefined ? start + 1 : end
    if (value !== undefined && next - start > (best?.length ?? 0)) best = { value, length: next - start }
    start = text.indexOf('{', next)
  }
  return best
}

const opensJson = /^\{\s*"/

function matchingBrace(text: string, start: number): number | null {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
  }
  return null
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not JSON after all, e.g. a placeholder in prose
  }
}

/** The value without the nulls at the places that were complained of: a strict schema makes models write null for "absent". */
function withoutNulls(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value)
  for (const issue of issues) {
    const name = issue.path.at(-1)
    const holder = issue.path.slice(0, -1).reduce<unknown>(memberOf, copy)
    if (name === undefined || typeof holder !== 'object' || holder === null || Array.isArray(holder)) continue
    if (memberOf(holder, name) === null) Reflect.deleteProperty(holder, name)
  }
  return copy
}

function memberOf(holder: unknown, name: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
}

const mostProblems = 8 // more would not be read, and they mostly have one cause

function inWords(issues: readonly z.core.$ZodIssue[]): string {
  const told = issues.slice(0, mostProblems).map((issue) => `${placeOf(issue.path)}: ${expectationOf(issue)}`)
  if (issues.length > mostProblems) told.push(`and ${issues.length - mostProblems} more`)
  return `the answer did not fit the schema: ${told.join('; ')}.`
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return place === '' ? 'the whole' : place.replace(/^\./, '')
}

function expectationOf(issue: z.core.$ZodIssue): string {
  const message = issue.message.replace(/^Invalid (?:input|option): /, '')
  if (issue.code === 'invalid_type' && message.endsWith('received undefined'))
    return `missing, expected ${issue.expected}`
  return message
}
