import { LRUCache } from 'lru-cache'
import type { Persona } from './persona.ts'

/** Personas whose derived values are kept; the least recently used one goes first. */
const mostKept = 100

/**
 * Works something out once per persona document, also when the same document is loaded from the store again and again.
 * @param derive must depend on the document alone
 * @returns the function that gives the kept value
 */
export function derivedOnce<Value extends NonNullable<unknown>>(
  derive: (persona: Persona) => Value,
): (persona: Persona) => Value {
  const byDocument = new LRUCache<string, Value>({ max: mostKept })
  const byObject = new WeakMap<Persona, Value>()
  return (persona) => {
    const known = byObject.get(persona)
    if (known !== undefined) return known
    const key = keyOf(persona)
    const value = byDocument.get(key) ?? derive(persona)
    byDocument.set(key, value)
    byObject.set(persona, value)
    return value
  }
}

const keys = new WeakMap<Persona, string>()

function keyOf(persona: Persona): string {
  const key = keys.get(persona) ?? fingerprint(JSON.stringify(persona))
  keys.set(persona, key)
  return key
}

/** Two different 32-bit sums (FNV-1a and djb2) and the length: no two documents of one store will share them. */
function fingerprint(text: string): string {
  let fnv = 0x811c9dc5
  let djb = 5381
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    fnv = Math.imul(fnv ^ code, 0x01000193)
    djb = (Math.imul(djb, 33) + code) | 0
  }
  return `${fnv}.${djb}.${text.length}`
}
