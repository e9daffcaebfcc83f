import { type JsonMode, jsonModes } from '../env.ts'

/**
 * What one model's endpoint can do: `schema` is a strict JSON schema, `object` any JSON object (the schema then stands
 * in the prompt), `text` nothing of the kind. Learned from its answers, and kept while the process lives.
 */
export interface JsonModeMemory {
  readonly current: JsonMode
  /** The endpoint answered in this mode after it had rejected the ones above. */
  settle(mode: JsonMode): void
  /** It answered in `schema` mode as asked: from now on a bad answer is a slip, not a server that ignores the schema. */
  kept(): void
  /** It answered in `schema` mode with something that no server which knows schemas would let through. */
  ignored(): void
}

/** @param first the mode to begin with (MODEL_JSON) */
export function createJsonModeMemory(first: JsonMode): JsonModeMemory {
  let current = first
  let proven = false
  return {
    get current() {
      return current
    },
    settle(mode) {
      if (jsonModes.indexOf(mode) > jsonModes.indexOf(current)) current = mode
    },
    kept() {
      proven = true
    },
    ignored() {
      if (!proven && current === 'schema') current = 'object'
    },
  }
}

/** @returns the next humbler mode; null below `text`. */
export function modeBelow(mode: JsonMode): JsonMode | null {
  return jsonModes[jsonModes.indexOf(mode) + 1] ?? null
}
