/** @returns the clauses of a sentence, cut at its commas, colons and dashes; joined by blanks they are the sentence again */
export function clausesOf(sentence: string): string[] {
  return sentence.split(/(?<=[,;:–])\s+/)
}
