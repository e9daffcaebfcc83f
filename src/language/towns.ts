import { readFileSync } from 'node:fs'
import { fold } from './place-names.ts'

/**
 * @returns the countries (ISO 3166-1 alpha-2) that have a place of a thousand people or more of that name, the most populous
 * place first; none for a name that is no town's (source: GeoNames, see tools/make-towns.ts)
 */
export function countriesOfTown(name: string): readonly string[] {
  towns ??= readFileSync(new URL('data/towns.txt', import.meta.url), 'latin1')
  const wanted = townKey(name)
  // by halves: the lines are in order
  let [low, high] = [-1, towns.length - 1]
  while (low < high) {
    const start = towns.lastIndexOf('\n', (low + high) >> 1) + 1
    const end = towns.indexOf('\n', start)
    const [found = '', countries = ''] = towns.slice(start, end).split('\t')
    if (found === wanted) return countries.split(' ')
    if (found < wanted) low = end
    else high = start - 1
  }
  return []
}

/** The list as one text: a search needs no more, and an index would take twenty times as long to build as it takes to read. */
let towns: string | null = null

/** @returns a name as the list has it: folded, and in letters without accents only. */
export function townKey(name: string): string {
  return fold(name).replace(/æ/g, 'ae')
}
