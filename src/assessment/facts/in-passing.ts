import { type Comparison, compareFigure, type FigureContext } from './compare-figures.ts'
import { compareLoosely } from './compare-loosely.ts'
import { hasStrangeName } from './compare-names.ts'
import { compareRoles } from './compare-roles.ts'
import { compareContrary } from './contrary-wordings.ts'
import { isDenied } from './denied-figure.ts'
import type { FactIndex } from './fact-index.ts'
import { quantitiesIn } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { figuresSaid } from './repeats.ts'
import type { Statement } from './statements.ts'
import { isCall } from './stating.ts'
import { termsOf } from './terms.ts'

/**
 * Looks at what is said in half a sentence, or in words the document does not use.
 * @returns only what is wrong; null when nothing surely is
 */
export function inPassing(said: FigureContext, statement: Statement, index: FactIndex): Comparison | null {
  const { quote, heard, answered, isBargain, isPresupposed, earlier } = statement
  const contrary = contraryOf(said, statement, index)
  if (contrary) return contrary
  if (said.wording.isOfOthers || hasStrangeName(said, index) || isCall(quote)) return null
  const wording =
    answered === '' || quote.split(/\s+/).length > 16
      ? said.wording
      : { ...said.wording, context: termsOf(answered, index.language, quantitiesIn(answered)), leansOnContext: true }
  let before: readonly Quantity[] | null = null
  for (const figure of said.figures) {
    if (isBargain && !isPresupposed && !isOfThePast(figure, quote)) continue
    if (isDenied(quote, figure)) continue
    const strict = compareFigure(figure, said, index)
    if (isPresupposed && strict !== null && strict !== 'unclear' && strict.verdict === 'wrong') return strict
    if (strict !== null) continue
    before ??= [...heard, ...earlier.filter((text) => !text.includes(quote))].flatMap((text) =>
      figuresSaid(text, index.language),
    )
    const found = compareLoosely(figure, { ...said, wording }, index, before)
    if (found) return found
  }
  return null
}

/** @returns what the document says in contrary words, or of a person with another name; null for nothing */
export function contraryOf(
  said: FigureContext,
  { quote, earlier, heard }: Statement,
  index: FactIndex,
): Comparison | null {
  const sentence = earlier.findLast((text) => text.includes(quote)) ?? quote
  return compareContrary(said, index, sentence) ?? compareRoles(quote, index, heard)
}

/** In a negotiation only what was so, or is spoken of as known, is no offer. */
function isOfThePast({ start, kind }: Quantity, text: string): boolean {
  if (!/^(?:money|percent|count|duration)$/.test(kind)) return true
  if (/\b(?:was|were|had|(?:have|has|'ve) been|paid|took|came|cost|went|ago)\b/i.test(text)) return true
  return kind !== 'money' && kind !== 'percent' && /\b(?:the|your|our|those|these) $/i.test(text.slice(0, start))
}
