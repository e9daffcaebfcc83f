import type { z } from 'zod'
import { mustBeId } from './id.ts'
import type { Collection, Store } from './store.ts'
import { type Kind, storedSchemas } from './store.ts'
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
function memoryCollection<T>(kind: Kind, schema: z.ZodType<T>, door: StoreDoor): Collection<T> {
  const values = new Map<string, string>()

  const valueOf = (id: string): T[] => {
    const text = values.get(id)
    return text === undefined ? [] : [JSON.parse(text)]
  }

  return {
    get: (id) =>
      door.enter(async () => {
        return valueOf(id)[0] ?? null
      }),
    list: () => door.enter(async () => [...values.keys()].toSorted().flatMap(valueOf)),
    put: (id, value) =>
      door.enter(async () => {
        mustBeId(id)
        values.set(id, encode(schema, value, `${kind}/${id}`))
      }),
    delete: (id) =>
      door.enter(async () => {
        return values.delete(id)
      }),
  }
}
