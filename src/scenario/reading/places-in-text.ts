import { type CityMention, findCities, findPlace, type Place } from '../../language/places.ts'

/** @returns the place that a value is (`Lyon`, `Andheri West, Mumbai`), which its context already told to be one. */
export function placeIn(value: string): Place | null {
  return findPlace(`lives in ${value}`)
}

/** @returns the cities named in running text, in the order of the text. */
export function citiesIn(text: string): CityMention[] {
  return findCities(text).toSorted((left, right) => left.start - right.start)
}
