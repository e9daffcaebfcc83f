import type { Reading } from '../normalise.ts'

/** @returns the first passage that any pattern finds in any spelling of the line, in the order of the patterns, or null */
export function firstMatch(patterns: readonly RegExp[], line: Reading): string | null {
  for (const text of line.all) {
    for (const pattern of patterns) {
      const found = pattern.exec(text)
      if (found) return found[0].trim().slice(0, 120)
    }
  }
  return null
}
