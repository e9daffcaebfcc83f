import type { Faker } from '@faker-js/faker'
import { faker as cs } from '@faker-js/faker/locale/cs_CZ'
import { faker as da } from '@faker-js/faker/locale/da'
import { faker as de } from '@faker-js/faker/locale/de'
import { faker as ghana } from '@faker-js/faker/locale/en_GH'
import { faker as britain } from '@faker-js/faker/locale/en_GB'
import { faker as india } from '@faker-js/faker/locale/en_IN'
import { faker as nigeria } from '@faker-js/faker/locale/en_NG'
import { faker as nepal } from '@faker-js/faker/locale/en_NP'
import { faker as us } from '@faker-js/faker/locale/en_US'
import { faker as southAfrica } from '@faker-js/faker/locale/en_ZA'
import { faker as es } from '@faker-js/faker/locale/es'
import { faker as mexico } from '@faker-js/faker/locale/es_MX'
import { faker as fi } from '@faker-js/faker/locale/fi'
import { faker as fr } from '@faker-js/faker/locale/fr'
import { faker as senegal } from '@faker-js/faker/locale/fr_SN'
import { faker as indonesia } from '@faker-js/faker/locale/id_ID'
import { faker as it } from '@faker-js/faker/locale/it'
import { faker as nb } from '@faker-js/faker/locale/nb_NO'
import { faker as nl } from '@faker-js/faker/locale/nl'
import { faker as pl } from '@faker-js/faker/locale/pl'
import { faker as brazil } from '@faker-js/faker/locale/pt_BR'
import { faker as portugal } from '@faker-js/faker/locale/pt_PT'
import { faker as ro } from '@faker-js/faker/locale/ro'
import { faker as sv } from '@faker-js/faker/locale/sv'
import { faker as tr } from '@faker-js/faker/locale/tr'
import { faker as vi } from '@faker-js/faker/locale/vi'
import { hash, randomFor } from './random.ts'
import { romanised } from './romanised-names.ts'

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

/** @returns the words of names, in lower case and without accents, as `taken` of `inventName` holds them. */
export function nameWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}{2,}/gu) ?? []
  ).map((word) => word.toLowerCase())
}

type Sex = 'female' | 'male'

const latin = /^[\p{Script=Latin}\p{M} '’-]+$/u

function firstName(country: string, sex: Sex, seed: number, attempt: number): string {
  const list = romanised[country]
  if (list) return randomFor(seed, `first ${attempt}`).pick(list[sex])
  return drawn(country, seed, `first ${attempt}`, (faker) => faker.person.firstName(sex))
}

function lastName(country: string, sex: Sex, seed: number, attempt: number): string {
  const list = romanised[country]
  if (list)
    return randomFor(seed, `last ${attempt}`).pick(sex === 'female' ? (list.lastFemale ?? list.last) : list.last)
  return drawn(country, seed, `last ${attempt}`, (faker) => faker.person.lastName(sex))
}

/** The locales are shared objects, so each draw sets its own seed first. */
function drawn(country: string, seed: number, purpose: string, draw: (faker: Faker) => string): string {
  const faker = locales[country] ?? us
  faker.seed(hash(`${seed}:${purpose}`))
  return draw(faker)
}

const locales: Readonly<Record<string, Faker>> = {
  ...spread(india, 'IN'),
  ...spread(nepal, 'NP'),
  ...spread(britain, 'GB IE AU NZ'),
  ...spread(us, 'US CA'),
  ...spread(southAfrica, 'ZA NA BW'),
  ...spread(nigeria, 'NG'),
  ...spread(ghana, 'GH'),
  ...spread(fr, 'FR BE LU MC'),
  ...spread(senegal, 'SN ML GN CI BF'),
  ...spread(de, 'DE AT CH LI'),
  ...spread(es, 'ES'),
  ...spread(mexico, 'MX AR BO CL CO CR CU DO EC GT HN NI PA PE PR PY SV UY VE'),
  ...spread(brazil, 'BR'),
  ...spread(portugal, 'PT AO MZ CV'),
  ...spread(it, 'IT SM'),
  ...spread(nl, 'NL SR'),
  ...spread(pl, 'PL'),
  ...spread(cs, 'CZ SK'),
  ...spread(ro, 'RO MD'),
  ...spread(sv, 'SE'),
  ...spread(da, 'DK'),
  ...spread(nb, 'NO'),
  ...spread(fi, 'FI'),
  ...spread(tr, 'TR'),
  ...spread(vi, 'VN'),
  ...spread(indonesia, 'ID'),
}

function spread(faker: Faker, codes: string): Record<string, Faker> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, faker]))
}
