import { z } from 'zod'
import { contentStems } from '../../src/language/text.ts'
import { defineCheck, noneOf } from '../check.ts'
import { PersonaOutput } from '../outputs.ts'
import { detailTexts, figuresIn } from '../persona-texts.ts'

/**
 * A value that is said to be the document's really is: its passage stands at that place, shares at least `overlap` (share,
 * 0 to 1) of the content words of the shorter of the two, and the document holds every figure of the value.
 */
export default defineCheck(
  'spans-support',
  { output: PersonaOutput, wanted: z.strictObject({ overlap: z.number().gt(0).max(1) }) },
  ({ document, persona }, { overlap }) => {
    const figures = new Set(figuresIn(document))
    const stated = detailTexts(persona).filter(({ invented }) => !invented)
    const complaints = stated.flatMap(({ path, text }) => {
      const span = persona.provenance?.[`detail_categories.${path}`]?.span
      if (!span) return [`${path} is said to be the document's and quotes nothing`]
      const share = follows(text, span.quote) ? 1 : inCommon(contentStems(text), contentStems(span.quote))
      const foreign = figuresIn(text).filter((figure) => !figures.has(figure))
      return [
        ...(document.slice(span.start, span.end) === span.quote
          ? []
          : [`${path} quotes "${span.quote}", which does not stand there`]),
        ...(share < overlap
          ? [`${path} says "${text}" and quotes "${span.quote}": ${share.toFixed(2)} in common, wanted ${overlap}`]
          : []),
        ...foreign.map((figure) => `${path} says ${figure}, which is not in the document: "${text}"`),
      ]
    })
    return noneOf(
      stated.length === 0 ? ['no value is said to be the document’s'] : complaints,
      `${stated.length} values stand in the document where they say`,
    )
  },
)

/** Who has a husband or a wife is married, without the document saying so. */
function follows(value: string, quote: string): boolean {
  return /^married\b/i.test(value) && /\b(?:wife|husband|married|spouse)\b/i.test(quote)
}

function inCommon(value: readonly string[], quote: readonly string[]): number {
  const [left, right] = [new Set(value), new Set(quote)]
  const smaller = Math.min(left.size, right.size)
  return smaller === 0 ? 0 : [...left].filter((stem) => right.has(stem)).length / smaller
}
