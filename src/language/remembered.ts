const longestMemory = 2_000
const longestKey = 200

/**
 * The rules engine asks for the same words and sentences again and again while it builds a persona or hears a line; remembering
 * them makes that several times quicker. A memory is emptied when it is full, and no long text is kept as a key, so it stays small.
 * @param compute must depend on the key alone
 */
export function remembered<Value>(memory: Map<string, Value>, key: string, compute: () => Value): Value {
  if (key.length > longestKey) return compute()
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = compute()
  if (memory.size >= longestMemory) memory.clear()
  memory.set(key, value)
  return value
}
