import { hasEveryWord } from '../../search.ts'
import { nameOfLanguage, wordsOfScenario } from '../../words.ts'
import type { ScenarioEntry } from '../requests.ts'

/** Which scenarios a trainer wants to see. */
export type Shown = 'all' | 'published' | 'drafts'

/** @returns the scenarios that have every word of the search somewhere, and the wanted state */
export function matching(scenarios: readonly ScenarioEntry[], search: string, shown: Shown): ScenarioEntry[] {
  return scenarios.filter(
    (scenario) =>
      (shown === 'all' || scenario.published === (shown === 'published')) &&
      hasEveryWord(search, [...wordsOfScenario(scenario), nameOfLanguage(scenario.language)]),
  )
}
