/** The values last used, by id; the one that was not used for longest goes first. */
export interface Latest<V> {
  get(id: string): V | undefined
  set(id: string, value: V): void
  delete(id: string): void
}

/** @param most how many are kept */
export function createLatest<V>(most: number): Latest<V> {
  const values = new Map<string, V>()
  return {
    get(id) {
      const value = values.get(id)
      if (value !== undefined && values.delete(id)) values.set(id, value)
      return value
    },
    set(id, value) {
      values.delete(id)
      values.set(id, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
    },
    delete: (id) => void values.delete(id),
  }
}
