/** @returns the first numbers that no variation has yet */
export function freeVariations(taken: readonly (string | number | null | undefined)[], count: number): string[] {
  const used = new Set(taken.map(String))
  const free: string[] = []
  for (let number = 1; free.length < count; number++) if (!used.has(String(number))) free.push(String(number))
  return free
}
