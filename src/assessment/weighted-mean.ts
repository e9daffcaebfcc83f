/** @returns the weighted mean of what could be judged, to three places; null when nothing could */
export function weightedMean(
  criteria: readonly { readonly weight: number; readonly value: number | null }[],
): number | null {
  const judged = criteria.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]))
  const weights = judged.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  const total = judged.reduce((sum, { weight, value }) => sum + weight * value, 0)
  return Math.round((total / weights) * 1_000) / 1_000
}
