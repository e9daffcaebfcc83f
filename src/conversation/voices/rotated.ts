import type { Saying } from './repertoire/saying.ts'

/** @returns the ways beginning elsewhere: another persona begins with other words, the same persona always with the same */
export function rotated(ways: readonly Saying[], seed: string): Saying[] {
  let sum = 0
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9_973
  return turned(ways, sum)
}

/** @returns the same list from another place on, so that no frame comes twice in a row */
export function turned<Value>(list: readonly Value[], by: number): Value[] {
  const at = list.length === 0 ? 0 : by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}
