import { cityMapping } from 'city-timezones'

export interface City {
  readonly name: string
  readonly iso2: string
  readonly population: number
}

/** @returns the most populous city of that name, in the given country only when one is given; else null. */
export function cityNamed(text: string, iso2?: string): City | null {
  return (citiesByName().get(plain(text)) ?? []).find((city) => !iso2 || city.iso2 === iso2) ?? null
}

/** @returns the sizeable cities of a country, largest first, at most twelve; empty when none is known. */
export function sizeableCities(iso2: string): City[] {
  const found = new Map<string, City>()
  for (const entry of cityMapping) {
    if (entry.iso2 === iso2 && latin.test(entry.city) && !found.has(entry.city)) {
      found.set(entry.city, { name: entry.city, iso2, population: entry.pop })
    }
  }
  return [...found.values()].toSorted((a, b) => b.population - a.population).slice(0, 12)
}

const latin = /^[\p{Script=Latin} .'’-]+$/u

let cities: Map<string, City[]> | undefined

function citiesByName(): Map<string, City[]> {
  if (cities) return cities
  cities = new Map()
  for (const entry of cityMapping.toSorted((a, b) => b.pop - a.pop)) {
    const city = { name: entry.city, iso2: entry.iso2, population: entry.pop }
    for (const name of new Set([plain(entry.city), plain(entry.city_ascii)])) {
      cities.set(name, [...(cities.get(name) ?? []), city])
    }
  }
  return cities
}

function plain(text: string): string {
  return text
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
}
