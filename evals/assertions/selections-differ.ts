import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { SeveralOutput } from '../outputs.ts'
import { overlapOf } from '../persona-texts.ts'

/**
 * Different scenarios ask for different kinds of detail: no two have the same set, and the median of what pairs have in
 * common (Jaccard) is at most `median`. Wanted: that bound, 0 to 1.
 */
export default defineCheck(
  'selections-differ',
  { output: SeveralOutput, wanted: z.strictObject({ median: z.number().min(0).lt(1) }) },
  ({ built }, { median }) => {
    const pairs = built.flatMap((one, at) => built.slice(at + 1).map((other) => pairOf(one, other)))
    const shares = pairs.map(({ share }) => share).toSorted((left, right) => left - right)
    const middle = shares[Math.floor(shares.length / 2)] ?? 1
    return noneOf(
      [
        ...pairs.filter(({ share }) => share === 1).map(({ names, labels }) => `${labels} have the same: ${names}`),
        ...(middle > median ? [`the median pair has ${middle.toFixed(2)} in common, wanted at most ${median}`] : []),
      ],
      `${pairs.length} pairs, the median has ${middle.toFixed(2)} in common, wanted at most ${median}`,
    )
  },
)

type One = SeveralOutput['built'][number]

function pairOf(one: One, other: One) {
  const [left, right] = [one.persona.detail_categories_included, other.persona.detail_categories_included]
  return { labels: `${one.label} and ${other.label}`, names: listed(left), share: overlapOf(left, right) }
}
