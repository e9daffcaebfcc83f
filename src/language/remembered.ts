const longestMemory = 2_000
const longestKey = 200

/**
 * The rules engine asks for the same words and sentences again and again while it builds a persona or hears a line; remembering
 * them makes that several times quicker. A memory is emptied when it is full, and no long text is kept as a key, so it stays small.
 * @param compute must depend on the key alone
 */
export function remembered<Value>(memory: Map<string, Value>, key: string, compute: () => Value): Value {
  return key.length > longestKey ? compute() : kept(memory, key, compute, longestMemory)
}

function kept<Value>(memory: Map<string, Value>, key: string, compute: (key: string) => Value, most: number): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = compute(key)
  if (memory.size >= most) memory.clear()
  memory.set(key, value)
  return value
}

const mostTexts = 400
const longestText = 1_000

/**
 * While one line is heard, the same few texts are taken apart again and again: the line, its sentences, what was said before.
 * @param compute must depend on the text alone; nobody may change what it gives
 * @returns the same function, which remembers what it gave for the texts it last met
 */
export function lately<Value>(compute: (text: string) => Value): (text: string) => Value {
  const memory = new Map<string, Value>()
  return (text) => (text.length > longestText ? compute(text) : kept(memory, text, compute, mostTexts))
}
