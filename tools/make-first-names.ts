/**
 * Writes src/language/data/first-names.txt: first names that are given to women only or to men only, from the locale data
 * of @faker-js/faker (MIT). Run again after an update of faker: `node tools/make-first-names.ts`.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Faker } from '@faker-js/faker'

const require = createRequire(import.meta.url)
const folder = new URL('../node_modules/@faker-js/faker/dist/locale/', import.meta.url)
const names: Record<'female' | 'male', Set<string>> = { female: new Set(), male: new Set() }

for (const file of readdirSync(folder).filter((name) => /^[a-z_A-Z]+\.js$/.test(name))) {
  const { faker }: { faker: Faker } = require(`@faker-js/faker/locale/${file.replace('.js', '')}`)
  const { first_name: first } = (faker.rawDefinitions.person ?? {}) as {
    first_name?: { female?: readonly string[]; male?: readonly string[] }
  }
  for (const sex of ['female', 'male'] as const)
    for (const name of first?.[sex] ?? []) if (/^\p{Script=Latin}{3,}$/u.test(name)) names[sex].add(name)
}

const only = (sex: 'female' | 'male', other: 'female' | 'male') =>
  [...names[sex]].filter((name) => !names[other].has(name)).toSorted()
const lines = [`female ${only('female', 'male').join(' ')}`, `male ${only('male', 'female').join(' ')}`]
writeFileSync(new URL('../src/language/data/first-names.txt', import.meta.url), `${lines.join('\n')}\n`)
