/** @returns what a level is worth: the highest 1, the lowest 0, those between evenly; to three places */
export function valueOfLevel(level: number, levels: number): number {
  return Math.round((level / (levels - 1)) * 1_000) / 1_000
}
