/** How a value of a document is written into a field, and read back from it. */

/** What a value is to somebody who edits it. */
export type FieldKind = 'text' | 'number' | 'list' | 'group'

/** @returns "group" for what has parts of its own, which are edited one by one */
export function kindOf(value: unknown): FieldKind {
  if (Array.isArray(value)) return value.every(isPlain) ? 'list' : 'group'
  if (typeof value === 'object' && value !== null) return 'group'
  return typeof value === 'number' ? 'number' : 'text'
}

/** @returns the text that stands in the field; a list has a line for each item */
export function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.map(written).join('\n') : String(value)
}

/**
 * @returns what was written, as the kind of value that stood there: nothing for an empty text, a number where one was and
 * one is written, a list without its empty lines
 */
export function readAs(kind: FieldKind, text: string): string | number | string[] | null {
  if (kind === 'list') return text.split('\n')
  if (text.trim() === '') return null
  const number = Number(text)
  return kind === 'number' && Number.isFinite(number) ? number : text
}

/** @returns the document without empty lines in its lists and blanks around its texts, as it is to be kept */
export function tidied<Value>(value: Value): Value {
  if (typeof value === 'string') return value.trim() as Value
  if (Array.isArray(value)) return value.map(tidied).filter((item) => item !== '') as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidied(inner)])) as Value
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null
