/** Where a hash begins (FNV-1a). */
export const seed = 0x811c9dc5
/** Stands for the edge of a text beside its words. */
export const edge = 0x9747b28c

/** @returns the hash with one more character in it */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** @returns one hash for two things in this order */
export function mixed(one: number, other: number): number {
  const hash = Math.imul(one ^ Math.imul(other, 0x85ebca6b), 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}

/** Letters and figures of any script, and the apostrophe. */
export function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 39 || (code >= 48 && code <= 57) || code > 127
}

/** Gives on the hash of every run of three to five letters of a word that stands at `from` to `to`; its edges count as a letter. */
export function letterRuns(text: string, from: number, to: number, add: (hash: number) => void): void {
  for (let start = from - 1; start < to - 1; start++) {
    let hash = seed
    const end = Math.min(start + 5, to + 1)
    for (let at = start; at < end; at++) {
      hash = step(hash, at < from ? 60 : at >= to ? 62 : text.charCodeAt(at))
      if (at - start >= 2) add(hash ^ (hash >>> 15))
    }
  }
}
