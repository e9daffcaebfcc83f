import { digitsValue, multiplier, partOfWhole, smallNumber } from './number-words.ts'
import type { Token } from './tokens.ts'

/** A number of a text, in digits or words. */
export interface ReadNumber {
  readonly value: number
  readonly isPart: boolean
  readonly next: number
}

/** @returns the number that begins at a token, or null */
export function numberAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at]
  if (!token) return null
  const word = (place: number) => tokens[place]?.lower ?? ''
  if (token.kind === 'number') return scaled(tokens, digitsValue(token.text), at + 1)
  if (token.kind !== 'word') return null
  const part = partOfWhole(word(at))
  if (
    part !== null &&
    /^(?:half|hälfte|moitié)$/.test(word(at)) &&
    !/^(?:-|past|year|time)$/.test(word(at + 1)) &&
    !/^(?:first|second|other|last)$/.test(word(at - 1))
  )
    return half(tokens, at, part)
  if (/^(?:an?|one|une?|ein)$/.test(word(at))) {
    const share = partOfWhole(word(at + 1))
    if (share !== null && !/^(?:an hour|past|to)/.test(`${word(at + 2)} ${word(at + 3)}`))
      return { value: share, isPart: true, next: at + 2 }
    if (multiplier(word(at + 1)) !== null) return scaled(tokens, 1, at + 1)
    // "a whole hundred and twenty"
    if (/^(?:whole|good|full)$/.test(word(at + 1)) && multiplier(word(at + 2)) !== null)
      return scaled(tokens, 1, at + 2)
    return word(at) === 'one' && countsOne(tokens, at) ? { value: 1, isPart: false, next: at + 1 } : null
  }
  return spelledAt(tokens, at)
}

function half(tokens: readonly Token[], at: number, value: number): ReadNumber | null {
  const follows = tokens[at + 1]?.lower ?? ''
  if (/^(?:of|the|all|your|our|her|his|my|that|der|des|de|du)$/.test(follows))
    return { value, isPart: true, next: at + 1 }
  // "The city pays half."
  const isWhole = /^[,.;:!?]?$/.test(follows) && !/^(?:and|an?|the|und|et)$/.test(tokens[at - 1]?.lower ?? '')
  if (isWhole && at > 0) return { value, isPart: true, next: at + 1 }
  const scale = /^an?$/.test(follows) ? multiplier(tokens[at + 2]?.lower ?? '') : null
  return scale ? { value: value * scale, isPart: false, next: at + 3 } : null
}

/** "one tablet", not "the one", "one of them" or "one day". */
function countsOne(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === 'word' &&
    !(next.lower === 'in' && numberAt(tokens, at + 2) === null) &&
    !/^(?:of|another|day|thing|who|that|or|can|could|should|would|more|by|has|is|on|and)$/.test(next.lower) &&
    !/^(?:the|this|no|any|each|every|which)$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** "two hundred and fourteen", "sixty-two", "two thirds", "1.8 million". */
function spelledAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const french = frenchAt(tokens, at)
  if (french) return scaled(tokens, french.value, french.next)
  const first = smallNumber(tokens[at]?.lower ?? '')
  if (first === null) return null
  let value = first
  let next = at + 1
  const skipped = tokens[next]?.lower === '-' ? next + 1 : next
  const unit = smallNumber(tokens[skipped]?.lower ?? '')
  const fraction = partOfWhole(tokens[skipped]?.lower ?? '')
  if (fraction !== null && fraction < 1) return { value: first * fraction, isPart: true, next: skipped + 1 }
  if (first >= 20 && unit !== null && unit < 10) {
    value += unit
    next = skipped + 1
  }
  return scaled(tokens, value, next)
}

/** "quatre-vingt-dix", "soixante-quinze", "vingt et un". */
function frenchAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  const word = (place: number) => tokens[place]?.lower ?? ''
  const skipped = (place: number) => (word(place) === '-' || word(place) === 'et' ? place + 1 : place)
  let next = at + 1
  let value = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 }[word(at)] ?? 0
  if (word(at) === 'quatre' && /^vingts?$/.test(word(skipped(next)))) {
    value = 80
    next = skipped(next) + 1
  }
  if (value === 0) return null
  const rest = /^une?$/.test(word(skipped(next))) && skipped(next) > next ? 1 : smallNumber(word(skipped(next)))
  const isMore = rest !== null && rest > 0 && rest < (value >= 60 ? 20 : 10) && skipped(next) > next
  return isMore ? { value: value + rest, next: skipped(next) + 1 } : { value, next }
}

function scaled(tokens: readonly Token[], value: number, next: number): ReadNumber {
  const scale = multiplier(tokens[next]?.lower ?? '')
  if (scale === null) return { value, isPart: false, next }
  const from = after(tokens, next + 1, 'and') ? next + 2 : next + 1
  const rest = spelledAt(tokens, from)
  // "two hundred and forty thousand"
  if (rest && scale === 100 && rest.value >= 1_000 && rest.value < 100_000 && rest.value % 1_000 === 0)
    return { value: value * 100_000 + rest.value, isPart: false, next: rest.next }
  if (scale === 100 && /^(?:thousand|tausend|mille|mil)$/.test(tokens[next + 1]?.lower ?? ''))
    return { value: value * 100_000, isPart: false, next: next + 2 }
  if (rest && !rest.isPart && rest.value < scale && scale <= 1_000)
    return { value: value * scale + rest.value, isPart: false, next: rest.next }
  return { value: value * scale, isPart: false, next: next + 1 }
}

/** @returns whether a token is this word */
export function after(tokens: readonly Token[], at: number, word: string): boolean {
  return tokens[at]?.lower === word
}

/** @returns the end of a range that goes on at a token: "26 to 30", "20,500–22,000"; null when there is none */
export function rangeEndAt(tokens: readonly Token[], at: number): ReadNumber | null {
  if (!/^(?:to|-|–|bis|à)$/.test(tokens[at]?.lower ?? '')) return null
  const end = numberAt(tokens, at + 1)
  return end && !end.isPart ? end : null
}
