import { smallNumber } from './number-words.ts'
import type { ReadQuantity } from './quantity.ts'
import type { Token } from './tokens.ts'

/** @returns the hour people say in words that begins at a token, `clock`: "half past two", "ten to six", "six tonight", "halb zehn"; null for none */
export function spokenHourAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  const word = (place: number) => tokens[place]?.lower ?? ''
  const minutes = minutesOf(tokens[at])
  if (minutes !== null && /^(?:past|to|nach|vor)$/.test(word(at + 1))) {
    const hour = hourOf(tokens[at + 2])
    const isLater = /^(?:past|nach)$/.test(word(at + 1))
    // "From ten to six" is a range.
    const isRange = word(at + 1) === 'to' && /^(?:from|between)$/.test(word(at - 1))
    if (hour !== null && !isRange && isHourPlace(tokens, at, at + 3))
      return clock(isLater ? hour + minutes / 60 : hour - minutes / 60, at + 3)
  }
  if (word(at) === 'halb') {
    const hour = hourOf(tokens[at + 1])
    if (hour !== null) return clock(hour - 0.5, at + 2)
  }
  const hour = hourOf(tokens[at])
  if (
    hour !== null &&
    /^(?:tonight|heures)$/.test(word(at + 1)) &&
    /^(?:at|until|till|by|before|after|à)$/.test(word(at - 1))
  )
    return clock(hour, at + 2)
  return null
}

/** "Ten past nine"; a number from nowhere ("twelve to two") needs a word that leads to an hour. */
function isHourPlace(tokens: readonly Token[], at: number, next: number): boolean {
  if (/^(?:half|quarter|viertel)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower === 'past') return true
  return (
    /^(?:at|until|till|by|before|after|since|from|um|bis|gegen)$/.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:\p{L})/u.test(tokens[next]?.text ?? '.')
  )
}

function minutesOf(token: Token | undefined): number | null {
  const word = token?.lower ?? ''
  if (word === 'half') return 30
  if (/^(?:quarter|viertel)$/.test(word)) return 15
  const number = token?.kind === 'number' ? Number(token.text) : smallNumber(word)
  return number !== null && [5, 10, 20, 25].includes(number) ? number : null
}

function hourOf(token: Token | undefined): number | null {
  const number = token?.kind === 'number' ? Number(token.text) : smallNumber(token?.lower ?? '')
  return number !== null && Number.isInteger(number) && number >= 1 && number <= 12 ? number : null
}

function clock(low: number, next: number): ReadQuantity {
  return { kind: 'clock', low, next }
}
