import { LRUCache } from 'lru-cache'
import type { z } from 'zod'
import { type Held, held, holdGiven, type Parts } from './held.ts'
import { mustBeId } from './id.ts'
import type { Collection, Store } from './store.ts'
import { type Kind, storedParts, storedSchemas, valuesHeld } from './store.ts'
import { createStoreDoor, type StoreDoor } from './store-door.ts'
import { encode } from './stored-json.ts'

/** @returns an empty store that lives as long as the process: for the command line, evals and tests. */
export function createMemoryStore(): Store {
  const door = createStoreDoor()
  return {
    scenarios: memoryCollection('scenarios', storedSchemas.scenarios, door),
    personas: memoryCollection('personas', storedSchemas.personas, door),
    conversations: memoryCollection('conversations', storedSchemas.conversations, door),
    assessments: memoryCollection('assessments', storedSchemas.assessments, door),
    reviews: memoryCollection('reviews', storedSchemas.reviews, door),
    categories: memoryCollection('categories', storedSchemas.categories, door),
    close: () => door.shut(),
  }
}

/** Holds the very text that the file store would write, so that a value goes through the same copying and checks; nothing can have changed it since. */
function memoryCollection<T extends object>(kind: Kind, schema: z.ZodType<T>, door: StoreDoor): Collection<T> {
  const parts = storedParts[kind]
  const values = new Map<string, string>()
  const latest = new LRUCache<string, Held<T>>({ max: valuesHeld })

  const read = (id: string, text: string, made: Parts): T => {
    const known = latest.get(id) ?? held<T>(JSON.parse(text), made)
    latest.set(id, known)
    return known.copy()
  }

  const stored = (id: string, value: T): string => {
    const what = `${kind}/${id}`
    if (!parts) return encode(schema, value, what)
    const given = holdGiven(schema, parts, value, what)
    latest.set(id, given)
    return given.text
  }

  const valueOf = (id: string): T[] => {
    const text = values.get(id)
    return text === undefined ? [] : [JSON.parse(text)]
  }

  return {
    get: (id) =>
      door.enter(async () => {
        const text = values.get(id)
        return text !== undefined && parts ? read(id, text, parts) : (valueOf(id)[0] ?? null)
      }),
    list: () => door.enter(async () => [...values.keys()].toSorted().flatMap(valueOf)),
    put: (id, value) =>
      door.enter(async () => {
        mustBeId(id)
        values.set(id, stored(id, value))
      }),
    delete: (id) =>
      door.enter(async () => {
        latest.delete(id)
        return values.delete(id)
      }),
  }
}
