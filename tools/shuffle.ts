/** Puts a list into a random order, in place (Fisher and Yates). */
export function shuffle<Item>(all: Item[], random: () => number): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = all[at] as Item
    all[at] = all[other] as Item
    all[other] = kept
  }
}
