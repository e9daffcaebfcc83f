import { upperStart } from '../../language/upper-start.ts'
import { words } from '../../language/text.ts'

/** Words a paragraph may have (source: DESIGN.md decision 3). */
const mostWords = 90

/** A sentence for the paragraph: its importance, and where it stands among the statements. */
export interface Told {
  readonly text: string
  readonly rank: number
  readonly order: number
}

/** @returns the most important sentences that fit into 90 words, in the order of the document, each with its full stop. */
export function paragraphOf(told: readonly Told[]): string {
  const chosen: Told[] = []
  let count = 0
  for (const one of told.filter(({ rank }) => rank > 0).toSorted((a, b) => b.rank - a.rank)) {
    const length = words(one.text).length
    if (length === 0 || count + length > mostWords) continue
    chosen.push(one)
    count += length
  }
  const shortest = told.toSorted((a, b) => words(a.text).length - words(b.text).length)[0]
  if (chosen.length === 0 && shortest) return sentence(shortest.text.split(/\s+/).slice(0, mostWords).join(' '))
  return chosen
    .toSorted((a, b) => a.order - b.order)
    .map(({ text }) => sentence(text))
    .join(' ')
}

function sentence(text: string): string {
  const bare = text
    .replace(/\*\*|__|[`#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const capital = upperStart(bare)
  return /[.!?…]["”’»)\]]*$/u.test(capital) ? capital : `${capital.replace(/[;:,]$/u, '')}.`
}
