import { hasEveryWord } from '../../search.ts'
import { kindsOfTalk, wordsOfScenario } from '../../words.ts'
import type { ScenarioEntry } from '../queries.ts'

/** What the reader looks for; empty means everything. It is kept in the address, so that a reload keeps it. */
export interface Filters {
  readonly words: string
  readonly kind: string
  readonly language: string
}

/** @returns the filters of an address */
export function filtersIn(query: URLSearchParams): Filters {
  return { words: query.get('q') ?? '', kind: query.get('kind') ?? '', language: query.get('language') ?? '' }
}

/** @returns the query with the filters in it; what is not filtered for leaves no trace, what else stands there stays */
export function withFilters(query: URLSearchParams, { words, kind, language }: Filters): URLSearchParams {
  const next = new URLSearchParams(query)
  for (const [key, value] of [
    ['q', words],
    ['kind', kind],
    ['language', language],
  ] as const) {
    if (value.trim() === '') next.delete(key)
    else next.set(key, value)
  }
  return next
}

/** @returns whether anything narrows the list */
export const isFiltered = ({ words, kind, language }: Filters) => words.trim() !== '' || kind !== '' || language !== ''

/** @returns the scenarios in which every word stands, and which are of the kind and language */
export function matching<Entry extends ScenarioEntry>(scenarios: readonly Entry[], filters: Filters): Entry[] {
  return scenarios.filter(
    (scenario) =>
      (filters.kind === '' || scenario.archetype === filters.kind) &&
      (filters.language === '' || scenario.language === filters.language) &&
      hasEveryWord(filters.words, wordsOfScenario(scenario)),
  )
}

/** @returns the kinds of talk and languages there are, so that no choice leads to nothing */
export function choicesIn(scenarios: readonly ScenarioEntry[]) {
  const there = (values: readonly string[]) => [...new Set(values)]
  return {
    kinds: Object.keys(kindsOfTalk).filter((kind) => scenarios.some(({ archetype }) => archetype === kind)),
    languages: there(scenarios.map(({ language }) => language)).toSorted(),
  }
}
