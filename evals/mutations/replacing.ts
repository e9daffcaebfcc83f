/**
 * @returns the text with every `from` replaced
 * @throws Error when `from` does not stand in it, so that a mutation of a table never silently does nothing
 */
export function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`expected to find ${JSON.stringify(from)} in ${JSON.stringify(text)}`)
  return text.replaceAll(from, to)
}

/**
 * @returns the list with the one item that holds `from` changed there
 * @throws Error when no item or several hold it
 */
export function replacedIn(list: readonly string[], from: string, to: string): string[] {
  const holders = list.filter((one) => one.includes(from)).length
  if (holders !== 1) throw new Error(`expected one text with ${JSON.stringify(from)}, found ${holders}`)
  return list.map((one) => (one.includes(from) ? replaced(one, from, to) : one))
}

/**
 * @returns the record without a key
 * @throws Error when it has no such key
 */
export function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  if (!(key in record)) throw new Error(`expected a ${JSON.stringify(key)} among ${Object.keys(record).join(', ')}`)
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

/** @returns the object without a key that it can do without */
export function omitting<Value extends object>(value: Value, key: keyof Value & string): Value {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value
}

/** @returns the texts inside any value, whichever way it is nested, each changed */
export function everyText<Value>(value: Value, change: (text: string) => string): Value {
  const changed = (inner: unknown): unknown => {
    if (typeof inner === 'string') return change(inner)
    if (Array.isArray(inner)) return inner.map(changed)
    if (inner === null || typeof inner !== 'object') return inner
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, changed(one)]))
  }
  return changed(value) as Value
}
