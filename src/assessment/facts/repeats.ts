import { spokenSentences } from '../../language/spoken-sentences.ts'
import { isDenied } from './denied-figure.ts'
import { sameness } from './likeness.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Statement } from './statements.ts'
import { type Term, termsOf } from './terms.ts'

/** @returns whether a statement only gives back what the other person has said before in the talk: their figures, or their words */
export function repeats(
  { heard }: Statement,
  quantities: readonly Quantity[],
  terms: readonly Term[],
  language: string,
): boolean {
  if (quantities.length > 0)
    return quantities.every((figure) =>
      heard.some((reply, at) => tells(reply, figure, terms, language, at === heard.length - 1)),
    )
  const said = heard.slice(-4).flatMap((reply) => readSentences(reply, language))
  return said.some((sentence) => {
    const met = terms.filter((term) => sentence.terms.some((one) => sameness(one, term) > 0 && one.sign === term.sign))
    return terms.length > 0 && met.length / terms.length >= 0.7
  })
}

/** @returns the figures of a text, without those it denies; remembered for the last few hundred texts */
export function figuresSaid(text: string, language: string): readonly Quantity[] {
  return readSentences(text, language).flatMap(({ quantities }) => quantities)
}

function tells(reply: string, figure: Quantity, terms: readonly Term[], language: string, isLatest: boolean): boolean {
  return readSentences(reply, language).some((sentence) => {
    if (!sentence.quantities.some((one) => isSame(one, figure))) return false
    return isLatest || sentence.terms.some((one) => !one.isLight && terms.some((term) => sameness(one, term) > 0))
  })
}

interface ReadSentence {
  readonly terms: readonly Term[]
  readonly quantities: readonly Quantity[]
}

/** What was said is looked at again for every statement after it. */
const remembered = new Map<string, readonly ReadSentence[]>()
const longestMemory = 500

function readSentences(reply: string, language: string): readonly ReadSentence[] {
  const key = `${language} ${reply}`
  const before = remembered.get(key)
  if (before) return before
  const read = spokenSentences(reply).map((text) => {
    const quantities = quantitiesIn(text)
    return {
      terms: termsOf(text, language, quantities),
      quantities: quantities.filter((one) => !isDenied(text, one)),
    }
  })
  if (remembered.size >= longestMemory) remembered.clear()
  remembered.set(key, read)
  return read
}

function isSame(one: Quantity, other: Quantity): boolean {
  const isOneKind =
    one.kind === other.kind ||
    one.kind === 'bare' ||
    other.kind === 'bare' ||
    one.kind === 'count' ||
    other.kind === 'count'
  return isOneKind && Math.abs(one.low - other.low) <= Math.abs(one.low) * 0.01
}
