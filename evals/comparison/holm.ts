/**
 * Holm's correction for asking many questions at once (source: S. Holm, A simple sequentially rejective multiple test
 * procedure, 1979): whatever the questions have to do with each other, of all adjusted values at or below a level one is
 * there by chance no more often than the level says.
 * @returns the adjusted p of each, in the order given
 */
export function holm(ps: readonly number[]): number[] {
  const ascending = ps.map((p, at) => ({ p, at })).toSorted((one, other) => one.p - other.p)
  const adjusted = ps.map(() => 1)
  let highest = 0
  ascending.forEach(({ p, at }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (ps.length - rank)))
    adjusted[at] = highest
  })
  return adjusted
}
