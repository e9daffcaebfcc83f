interface Valued {
  readonly id: string
  readonly value: number | null
  readonly weight: number
}

/** From here on a criterion is met; half a yes is not. */
export const wellDone = 0.75

/**
 * @returns the criteria that were judged and not met, weakest first; among equals want of respect before all else, since nothing
 * else is heard before it is put right, then what counts more
 */
export function toTryNext<Criterion extends Valued>(criteria: readonly Criterion[]): Criterion[] {
  return criteria
    .filter(({ value }) => value !== null && value < wellDone)
    .toSorted(
      (one, other) =>
        (one.value ?? 0) - (other.value ?? 0) ||
        Number(other.id === 'respect') - Number(one.id === 'respect') ||
        other.weight - one.weight,
    )
}
