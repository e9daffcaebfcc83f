import { areComparable } from './agreement.ts'
import type { Quantity } from './quantity.ts'
import { tokensOf } from './tokens.ts'
import { unitOf } from './units.ts'

/** @returns whether two figures count the same thing, or measure in the same unit: months are no weeks */
export function isOfOneUnit(figure: Quantity, known: Quantity): boolean {
  if (figure.kind === 'count' && known.kind === 'count') return areOfOneNoun(figure.nouns, known.nouns)
  return isOfOneKind(figure, known) && unitFactor(figure) === unitFactor(known)
}

/** @returns whether two figures can be told apart at all: both money, both times, both of people */
export function isOfOneKind(figure: Quantity, known: Quantity): boolean {
  if (figure.kind === 'count') return known.kind === 'count' && areOfOneNoun(figure.nouns, known.nouns)
  return figure.kind === known.kind && areComparable(figure, known)
}

/** @returns whether two figures count the same: "outsiders" and "addresses outside the college", "human beings" and "participants" */
export function areOfOneNoun(said: readonly string[], known: readonly string[]): boolean {
  return said.some((one) => known.some((other) => meets(one, other))) || (said.some(isPeople) && known.some(isPeople))
}

function meets(one: string, other: string): boolean {
  return one === other || (one.length >= 6 && other.length >= 6 && one.slice(0, 6) === other.slice(0, 6))
}

function isPeople(noun: string): boolean {
  return people.test(noun)
}

const people =
  /^(?:wom[ae]n|m[ae]n|patient|participant|person|people|visitor|child|companion|customer|employe|learner|student|human|guest|inhabitant|resident|passenger|member|outsid|outsider|leut|mensch|kind|gäst|personn|gens|client|singer)/

function unitFactor(one: Quantity): number {
  return one.kind === 'duration' ? (unitSize(one) ?? 1) : 1
}

/** @returns whether one figure can be mistaken for the other: not beyond all proportion */
export function areOfOneSize(said: Quantity, known: Quantity): boolean {
  const times = Math.max(known.high / said.high, said.high / known.high)
  // a nought too many or too few
  return said.kind === 'clock' || times <= (said.kind === 'count' ? 3 : said.kind === 'percent' ? 5 : 6) || times === 10
}

/** @returns how much it tells that both count this: 0 for what is not counted, 0.5 for one noun, 0.25 for two words for people */
export function nounScore(said: Quantity, known: Quantity): number {
  if (said.kind === 'occurrence') return 0.5
  if (said.kind !== 'count') return 0
  return said.nouns.some((one) => known.nouns.some((other) => meets(one, other))) ? 0.5 : 0.25
}

/** @returns the size of the unit a figure is given in, or null */
export function unitSize(one: Quantity): number | null {
  const before = sizes.get(one)
  if (before !== undefined) return before
  const size =
    tokensOf(one.text)
      .flatMap(({ lower }) => unitOf(lower) ?? [])
      .find(({ kind }) => kind === one.kind)?.factor ?? null
  sizes.set(one, size)
  return size
}

const sizes = new WeakMap<Quantity, number | null>()

/** @returns the number as said, whatever its unit: 80 of "80 km" */
export function numberIn(one: Quantity): number {
  return Math.round((one.low / (unitSize(one) ?? 1)) * 1_000) / 1_000
}
