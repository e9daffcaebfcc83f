import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'
import { hash, randomFor } from './random.ts'
import { englishNames } from './english-names.ts'
import { europeanNames } from './european-names.ts'
import { type NameList, romanised } from './romanised-names.ts'

/**
 * Invents a name in Latin script that people of a country bear.
 * @param country ISO 3166 code; a country without a list of its own gets names that are common in English
 * @param taken words of names that are in use already: no part of the new name is one of them
 * @returns first and last name; the same seed and taken words give the same name
 */
export function inventName(country: string, gender: string | null, seed: number, taken: ReadonlySet<string>): string {
  const sex = gender === 'male' ? 'male' : 'female'
  for (let attempt = 0; attempt < 60; attempt++) {
    const name = `${firstName(country, sex, seed, attempt)} ${lastName(country, sex, seed, attempt)}`
    if (latin.test(name) && nameWords(name).every((word) => !taken.has(word))) return name
  }
  // Only a document that names nearly everybody of a list comes here; a list of another country then has to do.
  return country === 'GB' ? `Robin ${lastName('US', sex, seed, 61)}` : inventName('GB', gender, seed, taken)
}

/**
 * @param language ISO 639-1 of the document
 * @returns the country whose names are borne where the scene plays: in a country of several languages the language decides
 */
export function countryOfNames(country: string, language: string): string {
  const several: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    CA: { fr: 'FR' },
    BE: { nl: 'NL', fr: 'FR' },
    CH: { fr: 'FR', it: 'IT' },
  }
  return several[country]?.[language.slice(0, 2)] ?? country
}

/** @returns the words of names, in lower case and without accents, as `taken` of `inventName` holds them. */
export function nameWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}{2,}/gu) ?? []
  ).map((word) => word.toLowerCase())
}

/** @returns `female` or `male` where only women or only men bear the first name in the lists of all countries; else null. */
export function genderOfFirstName(name: string | null): Sex | null {
  const first = name?.split(/\s+/).find((word) => /^\p{Lu}\p{L}{2,}$/u.test(word))
  if (!first) return null
  const lists = [romanised, englishNames, europeanNames].flatMap((map) => Object.values(map))
  const female = lists.some((list) => list.female.includes(first))
  const male = lists.some((list) => list.male.includes(first))
  return female === male ? null : female ? 'female' : 'male'
}

type Sex = 'female' | 'male'

const latin = /^[\p{Script=Latin}\p{M} '’-]+$/u

function firstName(country: string, sex: Sex, seed: number, attempt: number): string {
  const list = listed(country)
  if (list) return randomFor(seed, `first ${attempt}`).pick(list[sex])
  return drawn(country, seed, `first ${attempt}`, (faker) => faker.person.firstName(sex))
}

function lastName(country: string, sex: Sex, seed: number, attempt: number): string {
  const list = listed(country)
  if (list)
    return randomFor(seed, `last ${attempt}`).pick(sex === 'female' ? (list.lastFemale ?? list.last) : list.last)
  return drawn(country, seed, `last ${attempt}`, (faker) => faker.person.lastName(sex))
}

function listed(country: string): NameList | undefined {
  return romanised[country] ?? englishNames[country] ?? europeanNames[country]
}

/** The locales are shared objects, so each draw sets its own seed first. */
function drawn(country: string, seed: number, purpose: string, draw: (faker: Faker) => string): string {
  const faker = fakerOf(locales[country] ?? 'en_US')
  faker.seed(hash(`${seed}:${purpose}`))
  return draw(faker)
}

/** A locale's lists are loaded when the first name is drawn from them: all of them together would cost 15 MB. */
function fakerOf(locale: string): Faker {
  const loaded: { faker: Faker } = require(`@faker-js/faker/locale/${locale}`)
  return loaded.faker
}

const require = createRequire(import.meta.url)

const locales: Readonly<Record<string, string>> = {
  ...spread('fr_SN', 'SN ML GN CI BF'),
  ...spread('es_MX', 'MX AR BO CL CO CR CU DO EC GT HN NI PA PE PR PY SV UY VE'),
  ...spread('pt_BR', 'BR'),
  ...spread('pt_PT', 'PT AO MZ CV'),
  ...spread('it', 'IT SM'),
  ...spread('nl', 'NL SR'),
  ...spread('pl', 'PL'),
  ...spread('cs_CZ', 'CZ SK'),
  ...spread('ro', 'RO MD'),
  ...spread('sv', 'SE'),
  ...spread('da', 'DK'),
  ...spread('nb_NO', 'NO'),
  ...spread('fi', 'FI'),
  ...spread('tr', 'TR'),
  ...spread('vi', 'VN'),
  ...spread('id_ID', 'ID'),
}

function spread(locale: string, codes: string): Record<string, string> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, locale]))
}
