import { RoleplayError } from './errors.ts'

/**
 * @returns runs work by its key: whoever asks while it is under way waits for the same, and does it anew when it was given up
 * because its first caller went away
 */
export function shareUnderWay<Value>(): (key: string, work: () => Promise<Value>) => Promise<Value> {
  const underWay = new Map<string, Promise<Value>>()

  return async function shared(key, work): Promise<Value> {
    const joined = underWay.get(key)
    if (joined)
      return joined.catch((error: unknown) => {
        if (error instanceof RoleplayError && error.code === 'cancelled') return shared(key, work)
        throw error
      })
    const begun = work().finally(() => underWay.delete(key))
    underWay.set(key, begun)
    return begun
  }
}
