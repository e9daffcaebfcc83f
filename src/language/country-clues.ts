import { countryIndexes } from './countries.ts'
import { moneySigns, personLike } from './country-words.ts'
import { fold, wordsFrom } from './place-names.ts'

/** What a document gives away about its country: names, nationalities, regions, money, phone prefixes. */

export interface CountryClue {
  readonly iso2: string
  /** `name`: the country or a region of it; `nationality`: an adjective; `money`; `phone`. */
  readonly kind: 'name' | 'nationality' | 'money' | 'phone'
  readonly start: number
  readonly weight: number
}

/** @returns every hint at a country in a text, in no order. */
export function countryClues(text: string): CountryClue[] {
  return [...namedCountries(text), ...moneyClues(text), ...phoneClues(text)]
}

function namedCountries(text: string): CountryClue[] {
  const { byName, regions, nationalities } = countryIndexes()
  const found: CountryClue[] = []
  const seen = [...text.matchAll(/\p{Lu}[\p{L}\p{M}.'’-]*/gu)]
  for (const match of seen) {
    const start = match.index
    for (const count of [4, 3, 2, 1]) {
      const phrase = wordsFrom(text, start, count)
      if (!phrase) continue
      const name = fold(phrase)
        .replace(/[.'-]+$/, '')
        .replace(/'s$/, '')
      const before = text.slice(Math.max(0, start - 24), start)
      const iso2 = byName.get(name) ?? regions.get(name)
      if (
        iso2 &&
        !(
          count === 1 &&
          personLike.has(name) &&
          !/(?:\b(?:in|from|to|of)\s+(?:the\s+)?|,\s*|\(|:\s*\**\s*|\|\s*)$/i.test(before)
        )
      ) {
        if (/[\p{Lu}][\p{Ll}]+ $/u.test(before) && personLike.has(name)) break
        found.push({
          iso2,
          kind: 'name',
          start,
          weight: labelled.test(before) ? 5 : /\b(?:in|across)\s+(?:the\s+)?(?:\p{L}+ern\s+)?$/u.test(before) ? 3 : 2,
        })
        break
      }
      const nation = count === 1 ? nationalities.get(name) : undefined
      if (nation) {
        found.push({ iso2: nation, kind: 'nationality', start, weight: 1 })
        break
      }
    }
  }
  return found
}

const labelled = /(?:^|\n|\|)[^\n|]{0,3}(?:location|country|place|land|pays|país|pais|paese)\W{1,8}$/i

function moneyClues(text: string): CountryClue[] {
  const found: CountryClue[] = []
  for (const match of text.matchAll(money())) {
    const sign = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0]
    if (sign) found.push({ iso2: sign.slice(0, 2), kind: 'money', start: match.index, weight: 2 })
  }
  for (const match of text.matchAll(/\b([A-Z]{3})(?=\s?\p{N})|(?<=\p{N}\s?)\b([A-Z]{3})\b/gu)) {
    const iso2 = countryIndexes().byCurrency.get(match[1] ?? match[2] ?? '')
    if (iso2) found.push({ iso2, kind: 'money', start: match.index, weight: 2 })
  }
  return found
}

let moneyPattern: RegExp | undefined
function money(): RegExp {
  moneyPattern ??= new RegExp(
    Object.entries(moneySigns)
      .map(([iso2, signs]) => `(?<${iso2}>${signs})`)
      .join('|'),
    'gu',
  )
  return moneyPattern
}

function phoneClues(text: string): CountryClue[] {
  const found: CountryClue[] = []
  for (const match of text.matchAll(/(?<![\d/])(?:\+|\b00)([1-9]\d{0,2})[\s()./-]{0,2}\d{2,}[\d\s()./-]{4,}/g)) {
    for (const length of [3, 2, 1]) {
      const digits = match[0].replace(/\D/g, '').replace(/^00/, '').slice(0, length)
      const iso2 = countryIndexes().byPhone.get(digits)
      if (!iso2) continue
      found.push({ iso2, kind: 'phone', start: match.index, weight: 2 })
      break
    }
  }
  return found
}
