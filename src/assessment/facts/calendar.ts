import type { ReadQuantity } from './quantity.ts'
import type { Token } from './tokens.ts'

const weekdays = rows(
  'monday montag lundi lunes | tuesday dienstag mardi martes | wednesday mittwoch mercredi miércoles | thursday donnerstag jeudi jueves | friday freitag vendredi viernes | saturday samstag samedi sábado | sunday sonntag dimanche domingo',
)
const months = rows(
  'january januar janvier enero | february februar février febrero | march märz mars marzo | april avril abril | may mai mayo | june juni juin junio | july juli juillet julio | august août agosto | september septembre septiembre | october oktober octobre octubre | november novembre noviembre | december dezember décembre diciembre',
)

/** @returns the day of the week, month or date that begins at a token: `weekday` 1 to 7, `month` 1 to 12, `date` month times 100 plus day */
export function calendarAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  const token = tokens[at]
  if (!token) return null
  const weekday = weekdays.get(token.lower.replace(/s$/, '')) ?? weekdays.get(token.lower)
  if (weekday !== undefined) return { kind: 'weekday', low: weekday, next: at + 1 }
  return dayFirst(tokens, at) ?? dayInWords(tokens, at) ?? monthFirst(tokens, at)
}

/** "6 March", "the 5th", "24. Oktober", "1er mars". */
function dayFirst(tokens: readonly Token[], at: number): ReadQuantity | null {
  if (tokens[at]?.kind !== 'number') return null
  const day = Number(tokens[at]?.text)
  if (!Number.isInteger(day) || day < 1 || day > 31) return null
  const isOrdinal =
    /^(?:st|nd|rd|th|er)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.start === tokens[at]?.end
  let next = at + (isOrdinal || tokens[at + 1]?.lower === '.' ? 2 : 1)
  if (tokens[next]?.lower === 'of') next++
  const month = monthAt(tokens, next)
  if (month !== null) return { kind: 'date', low: month * 100 + day, next: withYear(tokens, next + 1) }
  return isOrdinal ? { kind: 'day', low: day, next: at + 2 } : null
}

/** "the twelfth of December", "the twenty-first of May". */
function dayInWords(tokens: readonly Token[], at: number): ReadQuantity | null {
  const isTens = /^(?:twenty|thirty)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === '-'
  const last = isTens ? at + 2 : at
  const place = ordinals.indexOf(tokens[last]?.lower ?? '') + 1
  const unit = place === ordinals.length ? 30 : place
  const day = isTens ? (tokens[at]?.lower === 'twenty' ? 20 : 30) + unit : unit
  const of = tokens[last + 1]?.lower === 'of' ? last + 2 : last + 1
  const month = unit === 0 || (isTens && unit > 9) || day > 31 ? null : monthAt(tokens, of)
  return month === null ? null : { kind: 'date', low: month * 100 + day, next: withYear(tokens, of + 1) }
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  )

/** "March 6", "in March 2023", "October". */
function monthFirst(tokens: readonly Token[], at: number): ReadQuantity | null {
  const month = monthAt(tokens, at)
  if (month === null) return null
  const day = Number(tokens[at + 1]?.text ?? '')
  const isDay = tokens[at + 1]?.kind === 'number' && Number.isInteger(day) && day >= 1 && day <= 31
  if (isDay) return { kind: 'date', low: month * 100 + day, next: withYear(tokens, at + 2) }
  return { kind: 'month', low: month, next: at + 1 }
}

/** Months are written with a capital where they could be another word ("may", "march"). */
function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  const month = token ? months.get(token.lower) : undefined
  if (month === undefined || !token) return null
  return /^(?:may|march|mars)$/.test(token.lower) && !/^\p{Lu}/u.test(token.text) && tokens[at - 1]?.kind !== 'number'
    ? null
    : month
}

function withYear(tokens: readonly Token[], at: number): number {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') ? at + 1 : at
}

function rows(text: string): Map<string, number> {
  return new Map(
    text.split('|').flatMap((row, at) =>
      row
        .trim()
        .split(/\s+/)
        .map((name) => [name, at + 1] as const),
    ),
  )
}
