const contractions: readonly (readonly [RegExp, string])[] = [
  // typed in a hurry
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo)nt\b/g, "$1n't"],
  [/\b(that|what|there)s\b/g, "$1's"],
  [/\b(you|they)re\b/g, "$1're"],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|need|must) not\b/g, "$1n't"],
  [/\b(?:cannot|can not)\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [/\bshall not\b/g, "won't"],
  [/\b(i|you|he|she|it|we|they|that|there) (?:will|shall)\b/g, "$1'll"],
  [/\b(he|she|it|that|this|there|what|who|where|how|here) is\b/g, "$1's"],
  [/\b(you|we|they) are\b/g, "$1're"],
  [/\bi am\b/g, "i'm"],
  [/\b(i|you|we|they) have\b(?! to\b)/g, "$1've"],
  [/\b(i|you|he|she|it|we|they) (?:had|would)\b(?! to\b)/g, "$1'd"],
  [/\blet us\b/g, "let's"],
]

/** @returns a plain sentence as it is said in haste: "do not" as "don't", "that is" as "that's" */
export function contracted(plain: string): string {
  return contractions.reduce((text, [full, short]) => text.replace(full, short), plain)
}
