import { derivedOnce } from '../../persona/derived-once.ts'
import { isNoName } from '../../scenario/reading/names.ts'
import { digitsOf } from './contacts.ts'
import { alsoWords } from './name-words.ts'
import { namesSaid } from './names-said.ts'

/** What belongs to the scenario and stays as it is. */
export interface ScenarioWords {
  readonly text: string
  readonly names: ReadonlySet<string> // words with a capital which not only the beginning of a sentence gives them
  readonly small: ReadonlySet<string> // words without a capital
  readonly numbers: readonly string[] // figures of what looks like a phone number
}

/** @returns the words of everything a persona is made of: person, scene, facts, material, policy */
export const scenarioWords = derivedOnce((persona): ScenarioWords => wordsOf(textsIn(persona).join('\n')))

/** @returns the words of the names that the scenario gives people, with a title or a first name before them */
export const peopleOf = derivedOnce(
  (persona): ReadonlySet<string> =>
    new Set(namesSaid(scenarioWords(persona).text).flatMap((name) => name.split(/[\s-]+/))),
)

/** @returns the words of a text */
export function wordsOf(text: string): ScenarioWords {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)]
  const small = new Set(words.flatMap(([word]) => (/^\p{Ll}/u.test(word) ? [word] : [])))
  const isName = ({ index, 0: word }: RegExpExecArray) =>
    /^\p{Lu}/u.test(word) &&
    !(beginsSentence.test(text.slice(Math.max(0, index - 6), index)) && isAlsoWord(word.toLowerCase(), small))
  return {
    text,
    names: new Set(words.filter(isName).map(([word]) => word)),
    small,
    numbers: (text.match(/\+?\d[\d ()./\u00a0–-]*\d/g) ?? []).map(digitsOf).filter(({ length }) => length >= 6),
  }
}

const beginsSentence = /(?:^|[.!?…:\n]\s*)["“„«(‘']?$/

/** @param small words that a text has without a capital; @returns whether the word, in small letters, is one of a language besides a name */
export function isAlsoWord(word: string, small: ReadonlySet<string>): boolean {
  return small.has(word) || alsoWords.has(word) || isNoName(word)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
