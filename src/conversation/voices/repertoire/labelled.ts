import { upperStart } from '../../../language/upper-start.ts'
import { withoutMarkdown } from '../../../language/sentence-tokens.ts'
import { words } from '../../../language/text.ts'

/** A statement of a sheet: "Budget: 145,000" has a label. */
export interface Labelled {
  readonly label: string | null
  readonly body: string
}

/** @returns the statement without markdown, its label apart */
export function labelled(statement: string): Labelled {
  const clean = withoutMarkdown(statement).replace(headingNumber, '')
  const found = /^(\p{L}[^:.;!?"“”«»]{0,60}?)\s?:\s+(?=\S)/u.exec(clean)
  if (
    !found?.[1] ||
    words(found[1]).length > 8 ||
    opensBracket.test(found[1]) ||
    /\bsince (?:19|20)\d{2}\b/i.test(found[1]) ||
    (tellsBefore.test(found[1]) && !/^(?:what|who|how|why|was)\b/i.test(found[1]))
  )
    return { label: null, body: clean }
  return { label: found[1], body: clean.slice(found[0].length) }
}

/** "4 Her situation: ...", "B. About the witness: ...", but not "4 May: ...". */
const headingNumber =
  /^(?:\d{1,2}[.)]?|\p{Lu}[.)]) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b)(?=\p{Lu}[^:.;!?"“”«»]{0,60}:\s)/u

/** "... goes to the committee (chair: Ada Boro)": the colon stands in the brackets. */
const opensBracket = /\([^)]*$/

/** "The neighbour told her: ...", "She cannot stay away: ..." are no labels. */
const tellsBefore =
  /\b(?:said|says|asked|told|wrote|sent|texted|posted|shouted|replied|answered|was|were|is|are|had|has)\b|\S (?:cannot|can['’]t|could|will not|won['’]t|does(?:n['’]t| not)|do(?:n['’]t| not))\b/i

/** @returns the labelled quotations of a sheet as lines: `What she says: "And in five years?"` */
export function quotedLine(statement: string): string | null {
  const { label, body } = labelled(statement)
  const quote = /^["“„«]([^"”“»]+)["”“»]$/.exec(body.trim())?.[1]
  return quote && (label === null || !/\b(?:learner|slogan|title)\b/i.test(label)) ? asLine(quote) : null
}

/** @returns words in quotation marks as a line: a capital, a full stop, "you" where the sheet names the learner */
export function asLine(quote: string): string {
  const text = quote
    .replace(/(?<!\p{L})i(?= \p{Ll})/gu, 'I')
    .replace(/\bthe learner[’']s\b/gi, 'your')
    .replace(/\bthe learner\b/gi, 'you')
  const start = upperStart(text)
  return /[.!?…]$/.test(start) ? start : `${start}.`
}
