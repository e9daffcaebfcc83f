import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { SeveralOutput } from '../outputs.ts'
import { overlapOf } from '../persona-texts.ts'

/**
 * The same story, told in another order or in other words, asks for the same kinds of detail: each selection shares at
 * least `overlap` (Jaccard, 0 to 1) with the first one, and every one of them holds all of `must`.
 */
export default defineCheck(
  'selections-agree',
  {
    output: SeveralOutput,
    wanted: z.strictObject({ overlap: z.number().gt(0).max(1), must: z.array(z.string()).min(1) }),
  },
  ({ built }, { overlap, must }) => {
    const chosen = built.map(({ label, persona }) => ({ label, names: persona.detail_categories_included }))
    const [first = { label: 'the first', names: [] }, ...others] = chosen
    const measured = others.map((one) => ({ ...one, share: overlapOf(first.names, one.names) }))
    return noneOf(
      [
        ...measured
          .filter(({ share }) => share < overlap)
          .map(
            ({ label, names, share }) =>
              `${label} chose ${listed(names)}, ${first.label} ${listed(first.names)}: ${share.toFixed(2)} in common, wanted ${overlap}`,
          ),
        ...chosen.flatMap(({ label, names }) =>
          must
            .filter((name) => !names.includes(name))
            .map((name) => `${label} lacks ${name} (chosen: ${listed(names)})`),
        ),
      ],
      measured.map(({ label, share }) => `${label} ${share.toFixed(2)} in common`).join(', '),
    )
  },
)
