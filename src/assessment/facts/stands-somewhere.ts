import type { FactIndex } from './fact-index.ts'
import { areOfOneNoun, isOfOneUnit, numberIn } from './one-unit.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/**
 * @param text the statement, whose words may say that it reckons
 * @returns whether a figure stands anywhere in the document, rounded as people round, or is what they reckon from its figures of one
 * unit: sums, differences, halves and doubles, a year in months
 */
export function standsSomewhere(figure: Quantity, text: string, index: FactIndex): boolean {
  const known = allOf(index).filter(
    (one) => !one.isImplicit && one.kind === figure.kind && (figure.kind === 'count' || isOfOneUnit(figure, one)),
  )
  const values = [...new Set(known.flatMap(({ low, high }) => [low, high]))]
  const near = figure.isAbout ? 0.25 : isRound(figure) ? 0.1 : 0.05
  const is = (value: number, slack = near) => Math.abs(value - figure.low) <= figure.low * slack
  if (figure.kind === 'occurrence') return values.some((value) => is(value, 0))
  if (values.some((value) => is(value))) return true
  if (numberIn(figure) >= 13 && allOf(index).some((one) => isPlain(one, figure) && numberIn(one) === numberIn(figure)))
    return true
  if (/^(?:length|mass|volume|area)$/.test(figure.kind) && !reckons.test(text)) return false
  const own = figure.kind === 'count' ? known.filter((one) => areOfOneNoun(figure.nouns, one.nouns)) : known
  const alike = [...new Set(own.flatMap(({ low, high }) => [low, high]))]
  if (figure.kind === 'percent') return alike.some((value) => is(100 - value, 0.01))
  if (/^(?:clock|times)$/.test(figure.kind)) return false
  return alike.some(
    (value, at) =>
      [2, 1 / 2, 12, 1 / 12].some((times) => is(value * times, times === 1 / 12 ? 0.06 : 0.01)) ||
      alike.slice(at + 1).some((other) => is(value + other, 0.001) || is(Math.abs(value - other), 0.001)),
  )
}

/** People round to tens and hundreds. */
function isRound({ kind, low }: Quantity): boolean {
  return /^(?:count|money|percent)$/.test(kind) && low >= 20 && String(low).replace(/0+$/, '').length === 1
}

function isPlain(one: Quantity, figure: Quantity): boolean {
  return one.kind === figure.kind || /^(?:bare|count|age|numbered:.*)$/.test(one.kind)
}

const reckons =
  /\b(?:together|total|altogether|both|makes|double|half|twice|there and back|round trip|each|left|rest|zusammen|insgesamt|hin und zurück|ensemble|total|aller-retour)\b/i

const all = new WeakMap<FactIndex, readonly Quantity[]>()

/** @returns all figures of the document */
export function allOf(index: FactIndex): readonly Quantity[] {
  const before = all.get(index)
  if (before) return before
  const found = index.facts.flatMap(({ text, pieces }) =>
    pieces.length > 0 ? pieces.flatMap(({ quantities }) => quantities) : quantitiesIn(text),
  )
  all.set(index, found)
  return found
}
