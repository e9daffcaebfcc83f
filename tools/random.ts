/** @returns a small seeded generator of numbers from 0 to 1 (mulberry32), so that every run is the same */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Puts a list into a random order, in place (Fisher and Yates). */
export function shuffle<Item>(all: Item[], random: () => number): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = all[at] as Item
    all[at] = all[other] as Item
    all[other] = kept
  }
}
