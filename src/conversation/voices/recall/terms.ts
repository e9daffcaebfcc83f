import { hoursIn } from '../../../language/hours.ts'
import { lemma } from '../../../language/lemma.ts'
import { spelledAlike } from '../../../language/spelled-alike.ts'
import { contentWords } from '../../../language/text.ts'

/** @returns the words of a text that can be looked for, turns of phrase in plainer words */
export function wordsOf(text: string): string[] {
  return contentWords(spelledAlike(text), telling)
}

/** @returns the base forms by which a text is looked for, each once, hours of the clock spelled alike */
export function termsOf(text: string): string[] {
  return [...new Set([...wordsOf(text).map(lemma), ...hoursIn(text)])]
}

/** Small words that tell what a question is after. */
const telling = new Set(['same', 'other', 'before', 'again', 'both', 'alone'])
