import { LRUCache } from 'lru-cache'
import type { z } from 'zod'
import { checkedText, encode } from './stored-json.ts'

/**
 * Parts of a value that are made once and stay as they are, such as a talk's persona and each of its turns: most of what is stored with
 * every turn. They are frozen, handed out as they are, and neither checked nor written out a second time.
 */
export interface Parts {
  readonly rest: z.ZodType // the whole value's schema, with null for each part, "" for each long text
  readonly one: Readonly<Record<string, z.ZodType>> // parts by their field; one that is missing is none
  readonly each: Readonly<Record<string, z.ZodType>> // lists of parts by their field
  readonly long: readonly string[] // fields that are long texts
}

/** A value as it was stored: its JSON, and copies of it that share its parts. */
export interface Held<T> {
  readonly text: string
  copy(): T
}

/** The JSON of parts that a store has made itself; null until it is needed. */
const texts = new WeakMap<object, string | null>()

/** The JSON of the long texts that were stored last; the same few come with every turn. */
const longTexts = new LRUCache<string, string>({ max: 32 })

type Part = string | object | readonly object[]

/**
 * Checks and encodes what is new in a value, and takes what is known of it as it is.
 * @param what names the value in the message, e.g. "conversations/4f1c"
 * @throws RoleplayError `store-failed` for a value that could not be read back
 */
export function holdGiven<T extends object>(schema: z.ZodType<T>, parts: Parts, value: T, what: string): Held<T> {
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(value))
  const found = new Map<string, Part>()
  let isWhole = true
  const put = (field: string, part: Part | null, instead: null | '') => {
    if (part === null) isWhole = false
    else found.set(field, part)
    fields[field] = instead
  }
  for (const [field, of] of Object.entries(parts.one))
    if (fields[field] !== undefined) put(field, partOf(of, fields[field]), null)
  for (const [field, of] of Object.entries(parts.each)) put(field, listOf(of, fields[field]), null)
  for (const field of parts.long) put(field, typeof fields[field] === 'string' ? fields[field] : null, '')
  const rest = isWhole ? checkedText(parts.rest, fields) : null
  return rest === null ? held(JSON.parse(encode(schema, value, what)), parts) : heldIn(rest, found) // the whole check tells what is wrong
}

/** @param value one that was just read and checked, and that nobody else has */
export function held<T extends object>(value: T, parts: Parts): Held<T> {
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(value))
  const found = new Map<string, Part>()
  for (const field of [...Object.keys(parts.one), ...Object.keys(parts.each), ...parts.long]) {
    const part = fields[field] as Part | undefined
    if (part === undefined) continue
    for (const one of Array.isArray(part) ? part : [part])
      if (typeof one === 'object' && !texts.has(one)) texts.set(frozen(one), null)
    found.set(field, part)
    fields[field] = typeof part === 'string' ? '' : null
  }
  return heldIn(JSON.stringify(fields), found)
}

function heldIn<T>(rest: string, found: ReadonlyMap<string, Part>): Held<T> {
  const bare: Readonly<Record<string, unknown>> = JSON.parse(rest)
  const written = Object.entries(bare).map(([field, value]) => {
    const part = found.get(field)
    return `${JSON.stringify(field)}:${part === undefined ? JSON.stringify(value) : textOf(part)}`
  })
  return {
    text: `{${strung(written)}}`,
    copy() {
      const value: Record<string, unknown> = JSON.parse(rest)
      for (const [field, part] of found) value[field] = Array.isArray(part) ? [...part] : part
      return value as T
    },
  }
}

function listOf(schema: z.ZodType, value: unknown): readonly object[] | null {
  if (!Array.isArray(value)) return null
  const list: object[] = []
  for (const item of value) {
    const part = partOf(schema, item)
    if (part === null) return null
    list.push(part)
  }
  return list
}

/** @returns the part as this store keeps it; null when it does not have its shape */
function partOf(schema: z.ZodType, value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null
  if (texts.has(value)) return value
  const text = checkedText(schema, value)
  if (text === null) return null
  const part: object = frozen(JSON.parse(text))
  texts.set(part, text)
  return part
}

function textOf(part: Part): string {
  if (typeof part === 'string') return textOfLong(part)
  if (Array.isArray(part)) return `[${strung(part.map(textOf))}]`
  const known = texts.get(part)
  if (known) return known
  const text = JSON.stringify(part)
  texts.set(part, text)
  return text
}

function textOfLong(long: string): string {
  const text = longTexts.get(long) ?? JSON.stringify(long)
  longTexts.set(long, text)
  return text
}

/** Put together by adding, which copies none of them before the whole is written. */
function strung(pieces: readonly string[]): string {
  let all = ''
  for (const piece of pieces) all += all === '' ? piece : `,${piece}`
  return all
}

/** Freezes a value of JSON through and through. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
