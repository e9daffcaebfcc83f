import { z } from 'zod'

/** A schema as it is sent: plain JSON, and whether every part of it can be kept to strictly. */
export interface AnswerSchema {
  readonly json: { readonly [key: string]: unknown }
  readonly strict: boolean
}

/**
 * Turns a zod schema into the JSON Schema that OpenAI and Azure accept in strict mode: objects closed, every property
 * required (an optional one may be null instead), and no keyword of the unsupported kind (source: "Structured outputs"
 * in both manuals). What is dropped here is still checked by zod when the answer comes. `strict` is false when the
 * schema holds a record, which strict mode cannot express.
 */
export function answerSchema(schema: z.ZodType): AnswerSchema {
  const state = { strict: true }
  const full: unknown = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  const json = isObject(full) ? closed(full, state) : {}
  return { json, strict: state.strict }
}

type Json = { readonly [key: string]: unknown }

/** Kept as they are; `enum` and `const` hold values, not schemas. */
const plainKeywords = new Set(['type', 'description', 'enum', 'const', '$ref'])
const listsOfSchemas = new Set(['anyOf', 'oneOf', 'allOf'])
const mapsOfSchemas = new Set(['definitions', '$defs'])

function closed(schema: Json, state: { strict: boolean }): Json {
  const result: Record<string, unknown> = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (plainKeywords.has(keyword)) result[keyword] = value
    else if (listsOfSchemas.has(keyword) && Array.isArray(value)) {
      // Of several alternatives zod takes the one that fits; strict mode knows only anyOf.
      result[keyword === 'oneOf' ? 'anyOf' : keyword] = value.map((one) => closedDefinition(one, state))
    } else if (mapsOfSchemas.has(keyword) && isObject(value)) result[keyword] = eachValue(value, state)
    else if (keyword === 'items') result['items'] = closedDefinition(value, state)
  }
  if (isObject(schema['properties'])) Object.assign(result, closedProperties(schema, schema['properties'], state))
  else if (schema['type'] === 'object') {
    state.strict = false
    if (schema['additionalProperties'] !== undefined) {
      result['additionalProperties'] = closedDefinition(schema['additionalProperties'], state)
    }
  }
  return result
}

function closedProperties(schema: Json, properties: Json, state: { strict: boolean }): Json {
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  const entries = Object.entries(properties).map(([name, definition]) => {
    const inner = closedDefinition(definition, state)
    return [name, required.includes(name) || allowsNull(inner) ? inner : { anyOf: [inner, { type: 'null' }] }] as const
  })
  return { properties: Object.fromEntries(entries), required: Object.keys(properties), additionalProperties: false }
}

function closedDefinition(definition: unknown, state: { strict: boolean }): unknown {
  return isObject(definition) ? closed(definition, state) : definition
}

function eachValue(schemas: Json, state: { strict: boolean }): Json {
  return Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, closedDefinition(one, state)]))
}

function allowsNull(definition: unknown): boolean {
  if (!isObject(definition)) return false
  const { type, anyOf } = definition
  if (type === 'null' || (Array.isArray(type) && type.includes('null'))) return true
  return Array.isArray(anyOf) && anyOf.some(allowsNull)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
