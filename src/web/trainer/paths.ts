/** Reading, setting and comparing values of a document by path; a number in a path is a place in a list. */

/** Keys joined by dots, or the keys themselves, which may then have dots in them. */
export type Path = string | readonly string[]

/** @returns what stands at the path; undefined when there is nothing */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value
}

/** @returns a copy with the value at the path; whatever lies beside the path stays the same object */
export function withValueAt<Document>(document: Document, path: Path, value: unknown): Document {
  return set(document, keysOf(path), value) as Document
}

/** @returns the dotted paths of all values that differ, by the deepest place where both sides are objects; a list counts as one value */
export const changedPaths = (before: unknown, after: unknown): string[] =>
  changedKeys(before, after).map((keys) => keys.join('.'))

/** @returns the same with the keys of each path apart, since a key may have dots in it */
export function changedKeys(before: unknown, after: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (Object.is(before, after)) return []
  if (!isRecord(before) || !isRecord(after)) return sameValue(before, after) ? [] : [path]
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => changedKeys(before[key], after[key], [...path, key]))
}

/** Nothing, null and an empty text are the same to whoever fills in a form. */
function sameValue(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? '') === JSON.stringify(after ?? '')
}

const keysOf = (path: Path): readonly string[] => (typeof path !== 'string' ? path : path === '' ? [] : path.split('.'))

function set(at: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(at)) return at.with(Number(key), set(at[Number(key)], rest, value))
  const record = isRecord(at) ? at : {}
  return { ...record, [key]: set(Object.hasOwn(record, key) ? record[key] : undefined, rest, value) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
