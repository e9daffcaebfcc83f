import type { Saying } from './repertoire/saying.ts'

/** @returns the ways beginning elsewhere: another persona begins with other words, the same persona always with the same */
export function rotated(ways: readonly Saying[], seed: string): Saying[] {
  if (ways.length === 0) return []
  let sum = 0
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973
  const first = sum % ways.length
  return [...ways.slice(first), ...ways.slice(0, first)]
}
