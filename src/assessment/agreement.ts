/** One thing judged by two: its place on a scale from 0 to `highest`; null for whoever could not tell. */
export interface JudgedTwice {
  readonly one: number | null
  readonly other: number | null
  readonly highest: number
}

/** How far two agree. Where only one of them could tell they do not; where neither could they do. */
export interface Agreement {
  readonly pairs: number
  readonly exact: number
  readonly off_by_one: number
  readonly further: number
  readonly open: number // only one of the two could tell
  readonly kappa: number | null // over what both could tell; null where chance alone would do as well
}

/** @returns how often two agree, and how far beyond chance */
export function agreementOf(pairs: readonly JudgedTwice[]): Agreement {
  const apart = pairs.map(stepsBetween)
  const count = (is: (steps: number) => boolean) => apart.filter((steps) => steps !== null && is(steps)).length
  return {
    pairs: pairs.length,
    exact: count((steps) => steps === 0),
    off_by_one: count((steps) => steps === 1),
    further: count((steps) => steps > 1),
    open: apart.filter((steps) => steps === null).length,
    kappa: weightedKappa(pairs),
  }
}

function stepsBetween({ one, other }: JudgedTwice): number | null {
  if (one === null && other === null) return 0
  return isMark(one) && isMark(other) ? Math.abs(one - other) : null
}

const isMark = (place: number | null): place is number => place !== null && Number.isFinite(place)

/**
 * Cohen's kappa with linear weights (Cohen 1968): 1 - observed over expected disagreement. Scales of different lengths are
 * taken together by the share of the highest place.
 */
function weightedKappa(pairs: readonly JudgedTwice[]): number | null {
  const marks = pairs.flatMap(({ one, other, highest }) =>
    isMark(one) && isMark(other) ? [{ one: one / highest, other: other / highest }] : [],
  )
  const observed = marks.reduce((sum, { one, other }) => sum + Math.abs(one - other), 0)
  const expected =
    marks.reduce((sum, { one }) => sum + marks.reduce((inner, { other }) => inner + Math.abs(one - other), 0), 0) /
    marks.length
  return marks.length === 0 || expected === 0 ? null : 1 - observed / expected
}
