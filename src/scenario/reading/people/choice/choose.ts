/** What speaks for or against an option, by name; most lie between 0 and 1. */
export type Signs = ReadonlyMap<string, number>

/** What each sign is worth. */
export type Weights = ReadonlyMap<string, number>

/** One of several things the document may mean. Nothing of them is an option as well, with signs of its own. */
export interface Option<T> {
  readonly value: T
  readonly signs: Signs
}

/** @returns how strongly the signs speak for an option, open at both ends */
export function weightOf(signs: Signs, weights: Weights): number {
  let sum = 0
  for (const [sign, value] of signs) sum += value * (weights.get(sign) ?? 0)
  return sum
}

/** @returns the value that most speaks for, the first of equals; null when there is nothing to choose from */
export function choose<T>(options: readonly Option<T>[], weights: Weights): T | null {
  let best: { readonly value: T; readonly weight: number } | null = null
  for (const { value, signs } of options) {
    const weight = weightOf(signs, weights)
    if (best === null || weight > best.weight) best = { value, weight }
  }
  return best === null ? null : best.value
}

/** Collects signs; of a sign told twice the stronger counts. */
export class Telling {
  readonly signs = new Map<string, number>()

  /** Notes a sign when it holds, with how much of it there is. */
  readonly tell = (sign: string, amount: number | boolean): void => {
    const value = Number(amount)
    if (value !== 0) this.signs.set(sign, Math.max(value, this.signs.get(sign) ?? 0))
  }
}
