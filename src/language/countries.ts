import { countries, languages, type TCountryCode } from 'countries-list'
import { currencies } from 'countries-list/currencies'
import { furtherNames, nationalityNames, ownSymbols, regionNames, shortNames } from './country-words.ts'
import { fold } from './place-names.ts'

/** Countries and what a document gives away about them: names, nationalities, regions, money, phone prefixes. */

export interface Country {
  /** English name without a comma (`Ghana`). */
  readonly country: string
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string
  /** English names, most official first (source: countries-list). */
  readonly languages: readonly string[]
  readonly currency: { readonly code: string; readonly symbol: string } | null
}

/** @returns the country of a name, a native or short name (`UK`, `Deutschland`, `Holland`) or an ISO code; null otherwise. */
export function countryByName(name: string): Country | null {
  const wanted = fold(name).replace(/^the /, '').replace(/\.$/, '')
  const iso2 =
    countryIndexes().byName.get(wanted) ?? (/^[A-Za-z]{2}$/.test(name.trim()) ? name.trim().toUpperCase() : null)
  return iso2 ? countryByCode(iso2) : null
}

/** @returns the country of an ISO 3166-1 alpha-2 code, or null. */
export function countryByCode(iso2: string): Country | null {
  if (!isCountryCode(iso2)) return null
  const entry = countries[iso2]
  const code = entry.currency[0]
  const money = code ? currencies[code] : undefined
  return {
    country: shortNames[iso2] ?? entry.name,
    iso2,
    languages: entry.languages.map((language) => languages[language].name),
    currency: code ? { code, symbol: ownSymbols[code] ?? money?.symbol ?? code } : null,
  }
}

/** Countries by what stands for them. */
export interface CountryIndexes {
  readonly byName: ReadonlyMap<string, string>
  readonly regions: ReadonlyMap<string, string>
  readonly nationalities: ReadonlyMap<string, string>
  readonly byCurrency: ReadonlyMap<string, string>
  readonly byPhone: ReadonlyMap<string, string>
}

let built: CountryIndexes | undefined
/** @returns the indexes, built at their first use. */
export function countryIndexes(): CountryIndexes {
  if (built) return built
  const byName = new Map<string, string>()
  const currencyUsers = new Map<string, string[]>()
  const phoneUsers = new Map<string, string[]>()
  for (const [iso2, entry] of Object.entries(countries)) {
    for (const name of [...(entry.alias ?? []), entry.native, entry.name, shortNames[iso2] ?? entry.name])
      if (name.length > 3) byName.set(fold(name), iso2)
    for (const code of entry.currency) currencyUsers.set(code, [...(currencyUsers.get(code) ?? []), iso2])
    for (const prefix of entry.phone) phoneUsers.set(String(prefix), [...(phoneUsers.get(String(prefix)) ?? []), iso2])
  }
  for (const [iso2, names] of Object.entries(furtherNames)) for (const name of names.split('|')) byName.set(name, iso2)
  const single = (users: ReadonlyMap<string, string[]>): Map<string, string> =>
    new Map([...users].flatMap(([key, list]) => (list.length === 1 && list[0] ? [[key, list[0]]] : [])))
  const byPhone = single(phoneUsers)
  for (const [prefix, iso2] of [
    ['44', 'GB'],
    ['39', 'IT'],
    ['47', 'NO'],
    ['61', 'AU'],
    ['64', 'NZ'],
    ['212', 'MA'],
    ['358', 'FI'],
    ['7', 'RU'],
    ['33', 'FR'],
  ] as const)
    byPhone.set(prefix, iso2)
  const byCurrency = single(currencyUsers)
  for (const [code, iso2] of [
    ['INR', 'IN'],
    ['GBP', 'GB'],
    ['CHF', 'CH'],
    ['DKK', 'DK'],
    ['NOK', 'NO'],
    ['ZAR', 'ZA'],
    ['AUD', 'AU'],
    ['NZD', 'NZ'],
    ['MAD', 'MA'],
    ['ILS', 'IL'],
    ['USD', ''],
  ] as const) {
    if (iso2) byCurrency.set(code, iso2)
    else byCurrency.delete(code)
  }
  built = { byName, regions: table(regionNames), nationalities: table(nationalityNames), byCurrency, byPhone }
  return built
}

function table(source: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(source).flatMap(([iso2, names]) => names.split('|').map((name) => [name, iso2] as const)),
  )
}

function isCountryCode(code: string): code is TCountryCode {
  return Object.hasOwn(countries, code)
}
