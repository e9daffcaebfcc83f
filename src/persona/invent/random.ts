/** A repeatable source of chance: the same seed and purpose give the same picks, on every machine. */
export interface Random {
  /** @returns a number from 0 up to, not including, 1 */
  next(): number
  /** @returns a whole number from `low` to `high`, both included */
  between(low: number, high: number): number
  /** @returns one of the items, which must not be empty */
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T
  /** @returns the items in another order */
  shuffle<T>(items: readonly T[]): T[]
}

/** @returns numbers from 0 up to, not including, 1, the same for the same seed (mulberry32, public domain, Tommy Ettinger 2017) */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** @returns a source for one purpose, so that what one writer draws never shifts what another draws. */
export function randomFor(seed: number, purpose: string): Random {
  const next = numbersFrom(hash(`${seed}:${purpose}`))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const shuffle = <T>(items: readonly T[]): T[] => {
    const order = items.map((item) => ({ item, at: next() }))
    return order.toSorted((a, b) => a.at - b.at).map(({ item }) => item)
  }
  const pick = <T>(items: readonly T[]): T => {
    const picked = items[between(0, items.length - 1)]
    if (picked === undefined) throw new RangeError('expected at least one item to pick from, got none')
    return picked
  }
  return { next, between, pick, shuffle }
}

/** @returns a 32-bit number for a text (FNV-1a); not for secrets. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
