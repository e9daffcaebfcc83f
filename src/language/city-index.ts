import { cityMapping } from 'city-timezones'
import { furtherCities, otherSpellings } from './city-words.ts'
import { fold, wordsFrom } from './place-names.ts'

/** One row of the city data set. */
export interface CityRow {
  readonly city: string
  readonly iso2: string
  readonly pop: number
}

/** A name in the text with all cities of that name. */
export interface CityHit {
  readonly name: string
  /** The city's usual English name. */
  readonly written: string
  readonly length: number
  readonly cities: readonly CityRow[]
}

let cityIndex: Map<string, CityRow[]> | undefined
/** Folded name -> rows. The province field of the data set is not used: it is wrong too often. */
function cities(): ReadonlyMap<string, CityRow[]> {
  if (cityIndex) return cityIndex
  cityIndex = new Map()
  for (const row of cityMapping) {
    if (row.pop < 5000) continue
    const kept = { city: row.city, iso2: row.iso2 === 'XK' ? 'XK' : row.iso2, pop: row.pop }
    for (const name of new Set([fold(row.city), fold(row.city_ascii)])) {
      if (name.length < 3) continue
      const same = cityIndex.get(name)
      if (same) same.push(kept)
      else cityIndex.set(name, [kept])
    }
  }
  for (const [city, iso2, millions] of furtherCities) {
    const name = fold(city)
    cityIndex.set(name, [...(cityIndex.get(name) ?? []), { city, iso2, pop: millions * 1_000_000 }])
  }
  for (const [alias, name] of Object.entries(otherSpellings)) {
    const rows = cityIndex.get(name)
    if (rows) cityIndex.set(alias, [...(cityIndex.get(alias) ?? []), ...rows])
  }
  return cityIndex
}

/** "Zaragoza-Este", "Hannover-Mitte": a part of the town. */
export const quarter =
  /(?<=\p{Ll})-(?:North|South|East|West|Central|Centre|Nord|Süd|Ost|Mitte|Zentrum|Sud|Est|Ouest|Norte|Sur|Este|Oeste|Sul|Leste|Centro|Ovest|Noord|Zuid|Oost)$/u

/** @returns the longest city name that begins at a place in the text, or null. */
export function cityAt(text: string, start: number): CityHit | null {
  for (const count of [4, 3, 2, 1]) {
    const phrase = wordsFrom(text, start, count)
      ?.replace(/(?:['’]s|[.'’-]+|-based)$/u, '')
      .replace(quarter, '')
    if (!phrase) continue
    const name = fold(phrase)
    const rows = cities().get(name)
    if (!rows) continue
    if (count === 1 && /^\p{Lu}{2,}$/u.test(phrase) && phrase.length < 5) return null
    return {
      name,
      written: phrase === phrase.toUpperCase() ? (rows[0]?.city ?? phrase) : phrase,
      length: phrase.length,
      cities: rows,
    }
  }
  return null
}
