import type { Quantity } from './quantity.ts'

/** @returns whether two figures measure the same kind of thing in the same money and by the same unit */
export function areComparable(said: Quantity, known: Quantity): boolean {
  if (said.per !== null && known.per !== null && said.per !== known.per) return false
  if (said.kind === 'bare' || known.kind === 'bare') {
    const kinds = [said.kind, known.kind].filter((kind) => kind !== 'bare')
    return kinds.every((kind) => /^(?:count|money|age)$/.test(kind)) && agreement(said, known) === 'yes'
  }
  if (said.kind !== known.kind) return false
  if (calendar.test(said.kind) && said.since !== known.since) return agreement(said, known) === 'yes'
  if (said.kind === 'count') return said.nouns.some((noun) => known.nouns.includes(noun)) || areBothPeople(said, known)
  return said.currency === null || known.currency === null || said.currency === known.currency
}

const calendar = /^(?:weekday|month|date|day|year|clock)$/

const people =
  /^(?:woman|man|patient|participant|person|people|visitor|child|companion|customer|employe|learner|student)$/

function areBothPeople(one: Quantity, other: Quantity): boolean {
  return one.nouns.some((noun) => people.test(noun)) && other.nouns.some((noun) => people.test(noun))
}

const exactKinds: ReadonlySet<string> = new Set([
  'date',
  'day',
  'weekday',
  'month',
  'year',
  'age',
  'times',
  'occurrence',
])

/**
 * @returns whether a figure says what is known; "perhaps" where one may be a rounder or wider form of the other. "About 60" says 62:
 * rounding is forgiven up to 5 % (of what is missing to a hundred, where a share is nearly the whole)
 */
export function agreement(said: Quantity, known: Quantity): 'yes' | 'no' | 'perhaps' {
  if (said.low === known.low && said.high === known.high) return 'yes'
  if (exactKinds.has(said.kind) || said.kind.includes(':')) return 'no'
  if (said.kind === 'clock') return agreementOfHours(said, known)
  return agreementOfBounds(said, known) ?? agreementOfValues(said, known)
}

function agreementOfBounds(said: Quantity, known: Quantity): 'yes' | 'no' | 'perhaps' | null {
  const slack = slackOf(said, known)
  if (said.bound === known.bound) return null
  if (said.bound === 'min' && known.bound === 'none')
    return said.low > known.low + slack ? 'no' : said.low >= known.low * 0.8 ? 'yes' : 'perhaps'
  if (said.bound === 'max' && known.bound === 'none')
    return said.high < known.high - slack ? 'no' : said.high <= known.high * 1.25 ? 'yes' : 'perhaps'
  if (known.bound === 'max') return said.high <= known.high ? 'perhaps' : 'no'
  return said.low >= known.low ? 'perhaps' : 'no'
}

function agreementOfValues(said: Quantity, known: Quantity): 'yes' | 'no' | 'perhaps' {
  const slack = slackOf(said, known)
  if (known.low !== known.high && said.low >= known.low && said.high <= known.high) return 'yes'
  if (said.low !== said.high && said.low <= known.low && said.high >= known.high) return 'perhaps'
  const isClose = Math.abs(said.low - known.low) <= slack && Math.abs(said.high - known.high) <= slack
  if (isClose) return said.isAbout || isRounder(said, known) || said.kind === 'duration' ? 'yes' : 'perhaps'
  return isThousandfold(said, known) ? 'perhaps' : 'no'
}

function slackOf(said: Quantity, known: Quantity): number {
  const largest = Math.max(Math.abs(known.high), Math.abs(said.high))
  return (said.kind === 'percent' && known.high > 90 && known.high <= 100 ? 100 - known.high : largest) * 0.05
}

function agreementOfHours(said: Quantity, known: Quantity): 'yes' | 'no' | 'perhaps' {
  const allowed = said.isAbout ? 0.25 : 0.06
  const apart = (one: number, other: number) => Math.min(Math.abs(one - other), Math.abs(Math.abs(one - other) - 12))
  if (apart(said.low, known.low) <= allowed && apart(said.high, known.high) <= allowed) return 'yes'
  if (said.low === said.high && (apart(said.low, known.low) <= allowed || apart(said.low, known.high) <= allowed))
    return 'yes'
  return said.low >= known.low && said.high <= known.high ? 'perhaps' : 'no'
}

function isRounder(said: Quantity, known: Quantity): boolean {
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length
  return digits(said.text) < digits(known.text)
}

/** "129" for 129,000. */
function isThousandfold(said: Quantity, known: Quantity): boolean {
  return said.kind === 'money' && (said.low * 1_000 === known.low || known.low * 1_000 === said.low)
}
