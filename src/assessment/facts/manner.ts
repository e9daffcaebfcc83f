import type { Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'
import { currencyOf } from './units.ts'

const mins = /(?:more than|over|at least|above|no less than|mehr als|über|mindestens|plus de|au moins|más de) $/
const maxs =
  /(?:less than|under|below|up to|at most|no more than|not more than|more than never|within|inside|maximum of|bis zu|höchstens|maximal|unter|weniger als|jusqu'à|moins de|later than|longer than) $/
const abouts =
  /(?:about|around|some|roughly|nearly|almost|approximately|circa|ca\.?|just (?:under|over)|good|close to|etwa|rund|fast|knapp|gut|ungefähr|environ|presque|près de) $/

/** @returns how firmly a figure is meant, by the words around it: "at least", "up to", "about" */
export function mannerAround(tokens: readonly Token[], at: number, next: number): Pick<Quantity, 'bound' | 'isAbout'> {
  const words = tokens.slice(Math.max(0, at - 7), at).map(({ lower }) => lower)
  const isSign = currencyOf(words.at(-1) ?? '') !== null
  const before = `${(isSign ? words.slice(0, -1) : words).slice(-3).join(' ')} `
  const behind = tokens
    .slice(next, next + 5)
    .map(({ lower }) => lower)
    .join(' ')
  const denied = words.some((word) => /^(?:no|not|never|nie|nicht|kein|jamais|pas)$/.test(word))
  const max =
    maxs.test(before) || /^(?:\S+ )?(?:at most|or less|at the most|or fewer|au maximum|höchstens)\b/.test(behind)
  const min = mins.test(before) || /^(?:\S+ )?(?:or more|at least|and more)\b/.test(behind)
  const isLimit = /(?:later|longer) than $/.test(before)
  const bound = max ? (denied && !isLimit ? 'min' : 'max') : min ? (denied ? 'max' : 'min') : 'none'
  return { bound: isLimit && !denied ? 'none' : bound, isAbout: abouts.test(before) }
}
