import { withoutMarkdown } from '../../../language/sentence-tokens.ts'
import { words } from '../../../language/text.ts'

/** A statement of a sheet: "Budget: 145,000" has a label. */
export interface Labelled {
  readonly label: string | null
  readonly body: string
}

/** @returns the statement without markdown, its label apart */
export function labelled(statement: string): Labelled {
  const clean = withoutMarkdown(statement)
  const found = /^(\p{L}[^:.;!?"“”«»]{0,60}?)\s?:\s+(?=\S)/u.exec(clean)
  if (
    !found?.[1] ||
    words(found[1]).length > 8 ||
    (tellsBefore.test(found[1]) && !/^(?:what|who|how|why)\b/i.test(found[1]))
  )
    return { label: null, body: clean }
  return { label: found[1], body: clean.slice(found[0].length) }
}

/** "The neighbour told her: ..." is no label. */
const tellsBefore = /\b(?:said|says|asked|told|wrote|replied|answered|was|were|is|are|had|has)\b/i

/** @returns the labelled quotations of a sheet as lines: `What she says: "And in five years?"` */
export function quotedLine(statement: string): string | null {
  const { label, body } = labelled(statement)
  const quote = /^["“„«]([^"”“»]+)["”“»]$/.exec(body.trim())?.[1]
  return quote && (label === null || !/\b(?:learner|slogan|title)\b/i.test(label)) ? asLine(quote) : null
}

/** @returns words in quotation marks as a line: a capital, a full stop, "you" where the sheet names the learner */
export function asLine(quote: string): string {
  const text = quote.replace(/\bthe learner[’']s\b/gi, 'your').replace(/\bthe learner\b/gi, 'you')
  const start = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?…]$/.test(start) ? start : `${start}.`
}
