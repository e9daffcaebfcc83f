import { lemma } from '../../language/lemma.ts'
import { calendarAt } from './calendar.ts'
import { mannerAround } from './manner.ts'
import { occurrenceAt } from './occurrences.ts'
import { spokenHourAt } from './spoken-hours.ts'
import { after, numberAt, type ReadNumber, rangeEndAt } from './numbers.ts'
import type { Quantity, ReadQuantity } from './quantity.ts'
import { type Token, tokensOf } from './tokens.ts'
import { currencyOf, isTimeUnit, unitOf } from './units.ts'

/** @returns the figures of a text in their order; dates and days of the week are figures too */
export function quantitiesIn(text: string): Quantity[] {
  const tokens = tokensOf(text)
  const found: Quantity[] = []
  let at = 0
  while (at < tokens.length) {
    const read =
      calendarAt(tokens, at) ??
      spokenHourAt(tokens, at) ??
      occurrenceAt(tokens, at) ??
      codeAt(tokens, at) ??
      measuredAt(tokens, at)
    if (!read) {
      at++
      continue
    }
    const first = tokens[at]
    const last = tokens[read.next - 1]
    if (first && last) found.push(whole(read, text, first.start, last.end))
    at = read.next
  }
  return withSharedUnits(found, text)
}

function whole(read: ReadQuantity, text: string, start: number, end: number): Quantity {
  const { kind, low, high = low, bound = 'none', isAbout = false, isImplicit = false } = read
  const { currency = null, nouns = [], per = null } = read
  const since = /\b(?:since|after|from|ab|seit|nach|depuis|après|dès|desde):? (?:the )?$/i.test(
    text.slice(Math.max(0, start - 14), start),
  )
  return {
    kind,
    low,
    high,
    since,
    bound,
    isAbout,
    isImplicit,
    currency,
    nouns,
    per,
    start,
    end,
    text: text.slice(start, end),
  }
}

function codeAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  const token = tokens[at]
  if (token?.kind !== 'code') return null
  return {
    kind: `code:${token.text.replace(/[^\p{L}]/gu, '')}`,
    low: Number(token.text.replace(/\D/g, '')),
    next: at + 1,
  }
}

function measuredAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  const article = implicitAt(tokens, at)
  if (article) return article
  const regular = regularAt(tokens, at)
  if (regular) return regular
  const times = timesOf(tokens[at]?.lower ?? '')
  if (times !== null && (times > 1 || perAt(tokens, at + 1)))
    return { kind: 'times', low: times, ...perAndNext(tokens, at + 1) }
  const number = numberAt(tokens, at)
  if (!number) return null
  const split = splitAt(tokens, at, number)
  if (split) return split
  const other = rangeEndAt(tokens, number.next)
  const next = other?.next ?? number.next
  const manner = mannerAround(tokens, at, next)
  if (number.isPart) {
    const end = after(tokens, next, 'of') ? next + 1 : next
    const percent =
      /^(?:a|one)$/.test(tokens[end]?.lower ?? '') && unitOf(tokens[end + 1]?.lower ?? '')?.kind === 'percent'
    return percent
      ? { kind: 'percent', low: number.value, ...manner, next: end + 2 }
      : { kind: 'percent', low: number.value * 100, ...manner, next }
  }
  const values = { low: number.value, high: other?.value ?? number.value, ...manner }
  return (
    shareAt(tokens, next, values) ??
    clockAt(tokens, at, next, values, other !== null) ??
    withUnit(tokens, at, next, values) ??
    countAt(tokens, at, next, values)
  )
}

function timesOf(word: string): number | null {
  return often.get(word) ?? null
}

const often = new Map([
  ['once', 1],
  ['einmal', 1],
  ['twice', 2],
  ['zweimal', 2],
  ['dreimal', 3],
  ['viermal', 4],
  ['fünfmal', 5],
])

interface Values extends Partial<Pick<Quantity, 'bound' | 'isAbout'>> {
  readonly low: number
  readonly high: number
}

/** "every second day", "daily": how far apart. */
function regularAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  const word = tokens[at]?.lower ?? ''
  const days = { daily: 1, täglich: 1, weekly: 7, wöchentlich: 7, monthly: 30.4, yearly: 365 }[word]
  if (days !== undefined) return { kind: 'interval', low: days, next: at + 1 }
  if (!/^(?:every|each)$/.test(word)) return null
  const steps = { second: 2, other: 2, third: 3, fourth: 4 }[tokens[at + 1]?.lower ?? '']
  const unit = unitOf(tokens[at + (steps ? 2 : 1)]?.lower ?? '')
  if (unit?.kind !== 'duration') return null
  return { kind: 'interval', low: (steps ?? 1) * unit.factor, next: at + (steps ? 3 : 2) }
}

/** "one metre twenty", "two euros fifty" */
function splitAt(tokens: readonly Token[], at: number, { value, next, isPart }: ReadNumber): ReadQuantity | null {
  const unit = unitOf(tokens[next]?.lower ?? '')
  const rest = numberAt(tokens, next + 1)
  if (
    isPart ||
    !rest ||
    rest.isPart ||
    rest.value < 1 ||
    rest.value > 99 ||
    !/^(?:length|money)$/.test(unit?.kind ?? '')
  )
    return null
  if (unit === null || unitOf(tokens[rest.next]?.lower ?? '') || tokens[at]?.text.includes('.')) return null
  return {
    kind: unit.kind,
    low: (value + rest.value / 100) * unit.factor,
    currency: unit.name ?? null,
    next: rest.next,
  }
}

/** "after a year": a time in passing. */
function implicitAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  const unit = unitOf(tokens[at + 1]?.lower ?? '')
  if (!/^(?:an?|eine[mnr]?|une?)$/.test(tokens[at]?.lower ?? '') || unit?.kind !== 'duration') return null
  if (perAt(tokens, at) && at > 0 && !beforeTime.test(tokens[at - 1]?.lower ?? '')) return null
  return { kind: 'duration', low: unit.factor, isImplicit: true, next: at + 2 }
}

const beforeTime = /^(?:after|in|within|for|over|during|about|than|of|nach|für|après|pendant|takes|lasts|last|take)$/

/** "six in ten", "six women in ten". */
function shareAt(tokens: readonly Token[], next: number, values: Values): ReadQuantity | null {
  for (let at = next; at < next + 3; at++) {
    if (!/^(?:in|of|von|sur)$/.test(tokens[at]?.lower ?? '')) continue
    const wholeNumber = numberAt(tokens, at + 1)
    if (!wholeNumber || ![3, 4, 5, 10, 100].includes(wholeNumber.value) || values.low >= wholeNumber.value) return null
    const follows = tokens[wholeNumber.next]?.lower ?? ''
    if (unitOf(follows)) return null
    return {
      ...values,
      kind: 'percent',
      low: (values.low / wholeNumber.value) * 100,
      high: (values.high / wholeNumber.value) * 100,
      next: wholeNumber.next,
    }
  }
  return null
}

/** Hours are marked as such, or stand where only an hour can stand. */
function clockAt(
  tokens: readonly Token[],
  at: number,
  next: number,
  values: Values,
  isRange: boolean,
): ReadQuantity | null {
  const [token, before, behind] = [tokens[at], tokens[at - 1]?.lower ?? '', tokens[next]?.lower ?? '']
  const suffix = /^(?:am|pm|uhr|h)$/.test(behind) || behind === 'o' || /^o'clock$/.test(behind)
  const parts = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(token?.text ?? '')
  const isPlace = /^(?:at|from|since|until|till|by|before|after|um|gegen|à|vers|,)$/.test(before)
  if (
    !(
      suffix ||
      (parts &&
        ((token?.text ?? '').includes(':') || (isPlace && currencyOf(behind) === null && unitOf(behind) === null)))
    )
  )
    return null
  const hours = (text: string) => {
    const [hour = '0', minute = '0'] = text.split(/[.:]/)
    return Number(hour) + Number(minute) / 60
  }
  if (token?.kind !== 'number') return suffix ? { ...values, kind: 'clock', next: next + 1 } : null
  const endToken = isRange ? tokens[next - 1] : undefined
  const low = hours(token.text)
  return { ...values, kind: 'clock', low, high: endToken ? hours(endToken.text) : low, next: suffix ? next + 1 : next }
}

function withUnit(tokens: readonly Token[], at: number, next: number, values: Values): ReadQuantity | null {
  const before = tokens[at - 1]
  const currency = before ? currencyOf(before.lower) : null
  if (
    currency !== null &&
    (before?.kind === 'sign' || /^(?:chf|eur|usd|gbp|pln|brl|aud|inr|rs)$/.test(before?.lower ?? ''))
  )
    return { ...values, kind: 'money', currency, ...perAndNext(tokens, next) }
  const skipped = /^[-–]$/.test(tokens[next]?.lower ?? '') ? next + 1 : next
  if (
    /^(?:working|calendar|whole|full|long|more)$/.test(tokens[skipped]?.lower ?? '') &&
    unitOf(tokens[skipped + 1]?.lower ?? '')?.kind === 'duration'
  )
    return withUnit(tokens, at, skipped + 1, values)
  const unit = unitOf(tokens[skipped]?.lower ?? '')
  if (!unit) return null
  if (unit.kind === 'mass' && tokens[skipped + 1]?.text === '/')
    return {
      ...values,
      low: values.low * unit.factor,
      high: values.high * unit.factor,
      kind: 'mass',
      per: tokens[skipped + 2]?.lower ?? null,
      next: skipped + 3,
    }
  const isAge =
    unit.factor === 365 &&
    (/^old$/.test(tokens[skipped + 1]?.lower ?? '') ||
      (after(tokens, skipped + 1, '-') && after(tokens, skipped + 2, 'old')))
  if (isAge) return { ...values, kind: 'age', next: skipped + 2 }
  // "Over 52 weeks" tells how long, not how long at least.
  const bound = unit.kind === 'duration' && before?.lower === 'over' ? 'none' : values.bound
  return {
    ...values,
    bound,
    low: values.low * unit.factor,
    high: values.high * unit.factor,
    kind: unit.kind,
    currency: unit.name ?? null,
    ...perAndNext(tokens, skipped + 1),
  }
}

function perAndNext(tokens: readonly Token[], next: number): Pick<ReadQuantity, 'per' | 'next'> {
  const per = perAt(tokens, next)
  return per ? { per, next: next + 2 } : { per: null, next }
}

/** "a month", "per bottle", "im Jahr", "par mois". */
function perAt(tokens: readonly Token[], at: number): string | null {
  const [sign, word] = [tokens[at]?.lower ?? '', tokens[at + 1]]
  if (word?.kind !== 'word') return null
  if (/^(?:per|each|every|pro|par|\/)$/.test(sign)) return lemma(word.lower)
  if (/^an?$/.test(sign) && (isTimeUnit(word.lower) || tokens[at - 1]?.kind === 'number')) return lemma(word.lower)
  return /^(?:im|am|al)$/.test(sign) && isTimeUnit(word.lower) ? lemma(word.lower) : null
}

function countAt(tokens: readonly Token[], at: number, next: number, values: Values): ReadQuantity {
  const token = tokens[at]
  const before = tokens[at - 1]?.lower ?? ''
  const isInteger = Number.isInteger(values.low)
  if (/^(?:week|woche|semaine|page|module|room|version|page|seite|step)$/.test(before))
    return { ...values, kind: `numbered:${lemma(before)}`, next }
  if (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.text)) return { ...values, kind: 'year', next }
  const nouns = nounsAt(tokens, next)
  if (/^(?:times|mal|fois|veces)$/.test(nouns[0] ?? ''))
    return { ...values, kind: 'times', ...perAndNext(tokens, next + 1) }
  if (nouns.length > 0)
    return { ...values, kind: 'count', nouns: nouns.map(lemma), ...perBehind(tokens, next + nouns.length, next) }
  const isAge =
    isInteger &&
    values.low >= 3 &&
    values.low < 100 &&
    (before === 'age' ||
      before === 'aged' ||
      tokens[at - 2]?.lower === 'age' ||
      (before === ',' && /^[,;.)]?$/.test(tokens[next]?.lower ?? '')))
  return { ...values, kind: isAge ? 'age' : 'bare', next }
}

/** The figure ends with its number: the noun stays part of the words around it. */
function perBehind(tokens: readonly Token[], at: number, next: number): Pick<ReadQuantity, 'per' | 'next'> {
  return { per: perAt(tokens, at), next }
}

/** What is counted: up to two words behind the number. */
function nounsAt(tokens: readonly Token[], next: number): string[] {
  const nouns: string[] = []
  const isLinked = tokens[next - 1]?.lower === 'douzaine' && tokens[next]?.lower === 'de'
  const from = isLinked || /^[-–]$/.test(tokens[next]?.lower ?? '') ? next + 1 : next
  for (const token of tokens.slice(from, from + 2)) {
    if (token.kind !== 'word' || noNoun.test(token.lower)) break
    nouns.push(token.lower)
  }
  return nouns
}

const noNoun =
  /^(?:over|under|about|around|only|at|again|together|alone|of|in|on|at|to|by|for|from|with|and|or|but|is|are|was|were|has|have|had|the|an?|that|who|which|than|as|per|each|every|out|more|less|so|then|when|if|this|it|they|we|you|i|he|she|now|today|last|did|do|does|will|would|can|could|may|must|not|instead|before|after|until|since|because|plus|against|und|oder|aber|ist|sind|war|im|in|am|von|für|mit|et|ou|mais|est|sont|par|de|des|du|la|le|les|au|aux|pro)$/

/** "34 and 36 weeks", "between 20 and 25 percent": the first one is measured like the one behind it. */
function withSharedUnits(found: readonly Quantity[], text: string): Quantity[] {
  return found.map((one, at) => {
    const before = found[at - 1]
    // "41.20 euros, of which the patient pays 25.90"
    if (one.kind === 'bare' && before?.kind === 'money' && /[.,]\d\d$/.test(one.text))
      return { ...one, kind: 'money', currency: before.currency }
    const other = found[at + 1]
    const between = other ? text.slice(one.end, other.start) : ''
    if (one.kind !== 'bare' || !other) return one
    // "two of the eighteen slides"
    if (/^ (?:of|von|sur) (?:(?:the|your|our|den|les) )?$/.test(between) && other.kind === 'count')
      return { ...one, kind: 'count', nouns: other.nouns }
    if (!/^ (?:and|or|und|oder|et|ou) $/.test(between)) return one
    const unit = other.kind === 'duration' ? (unitOf(tokensOf(other.text).at(-1)?.lower ?? '')?.factor ?? 1) : 1
    return {
      ...one,
      kind: other.kind,
      nouns: other.nouns,
      currency: other.currency,
      per: other.per,
      low: one.low * unit,
      high: one.high * unit,
    }
  })
}
