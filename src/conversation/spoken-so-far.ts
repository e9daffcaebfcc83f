import { endsSentence } from './guards/output/sentence-end.ts'

/** Fewer words are a sound of listening ("Sure.", "Hm, well.") rather than something said. */
const shortestSentence = 3

/** @returns whether at least one sentence that says something has come to its end */
export function hasWholeSentence(heard: string): boolean {
  let words = 0
  for (const word of wordsOf(heard)) {
    words++
    if (!endsSentence(word, words === 1)) continue
    if (words >= shortestSentence) return true
    words = 0
  }
  return false
}

/** @returns whether the text stops inside a sentence */
export function isOpenEnded(heard: string): boolean {
  const last = wordsOf(heard).at(-1)
  return last !== undefined && !endsSentence(last, false)
}

/** @returns the number of words between blanks, as the word limit counts them */
export function wordCount(text: string): number {
  return wordsOf(text).length
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? []
}
