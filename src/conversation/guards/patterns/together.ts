import { gate } from './gate.ts'
import { sentencesOf } from './sentences.ts'

/** Kinds of words that mean something when they meet in one sentence, in any order, and words that explain them away. */
export interface Blend {
  readonly needs: readonly RegExp[]
  readonly unless: RegExp
}

/** @returns a function that gives the first sentence of a text in which all kinds meet and nothing explains them away, or null */
export function together({ needs, unless }: Blend): (text: string) => string | null {
  const { candidates } = gate(needs)
  return (text) => {
    for (const sentence of sentencesOf(text)) {
      if (candidates(sentence).length < needs.length || unless.test(sentence.text)) continue
      if (needs.every((need) => need.test(sentence.text))) return sentence.text.trim().slice(0, 120)
    }
    return null
  }
}
