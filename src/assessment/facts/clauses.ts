/** What is said in one breath, with its place in the sentence. */
export interface Clause {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** @returns the clauses of a sentence, in order; one with neither a figure nor three words stays with its neighbour */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const match of [...sentence.matchAll(joints), null]) {
    const end = match ? match.index : sentence.length
    const before = clauses.at(-1)
    const part = { text: sentence.slice(start, end), start, end }
    const isJoined = before !== undefined && !/[;:]$/.test(before.text.trim()) && (isSmall(part) || isSmall(before))
    if (isJoined) clauses[clauses.length - 1] = { text: sentence.slice(before.start, end), start: before.start, end }
    else clauses.push(part)
    start = end
  }
  return clauses.filter(({ text }) => text.trim() !== '')
}

const joints = /(?<=[,;:)])\s+(?!\d)|(?<!\s)\s+(?=\(|(?:and|but|against|plus|while|whereas|und|aber|et|mais) (?!\d))/gu

function isSmall({ text }: Clause): boolean {
  return text.trim().split(/\s+/).length < 3 && (!/\d/.test(text) || !/\p{L}{3}/u.test(text))
}
