import { gate } from './gate.ts'
import { sentencesOf } from './sentences.ts'

/** Words that a pattern matched, and where they start in the text. */
export interface Match {
  readonly words: string
  readonly index: number
  readonly pattern: RegExp
}

/** Looks for many patterns in a text. */
export type PatternSet = (text: string) => Iterable<Match>

/**
 * Patterns that are looked for sentence by sentence, each only in sentences that hold what it cannot match without: a long
 * line costs no more than many short ones. In a sentence the closing sign and, but for the first, the blank before it are
 * part of it, so `^` is where the line or a paragraph begins.
 * @returns a function that gives the matches: in the order of the sentences, then of the patterns; patterns with the flag
 * `g` every one of theirs, others their first in a sentence
 */
export function patternSet(patterns: readonly RegExp[]): PatternSet {
  const { candidates } = gate(patterns)
  return function* (text) {
    for (const sentence of sentencesOf(text)) {
      for (const pattern of candidates(sentence)) {
        if (pattern.global) {
          for (const { 0: words, index } of sentence.text.matchAll(pattern)) {
            yield { words, index: sentence.start + index, pattern }
          }
          continue
        }
        const found = pattern.exec(sentence.text)
        if (found) yield { words: found[0], index: sentence.start + found.index, pattern }
      }
    }
  }
}

/** @returns the words of the first match in any of the texts, in short, or null */
export function firstWords(find: PatternSet, texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const { words } of find(text)) return words.trim().slice(0, 120)
  }
  return null
}
