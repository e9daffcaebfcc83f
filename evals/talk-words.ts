import { numbersIn, words } from '../src/language/text.ts'

const spelled: Readonly<Record<string, string>> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`
    .split(/\s+/)
    .map((word, number) => [word, String(number)]),
)

/** @returns the words of a text between blanks, figures spelled alike, so that passages can be looked for in it */
export function wordsOf(text: string): string {
  return ` ${words(text)
    .map((word) => spelled[word] ?? (/^\p{N}/u.test(word) ? (numbersIn(word)[0] ?? word) : word))
    .join(' ')} `
}

/** @returns the words of a text between blanks and in small letters, as they are spelled, so that phrases can be looked for in it */
export function spelledWordsOf(text: string): string {
  return ` ${words(text).join(' ')} `
}
