import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { SeveralOutput } from '../outputs.ts'
import { detailTexts } from '../persona-texts.ts'

const Identity = z.enum(['name', 'age', 'gender', 'role'])

/**
 * Variations of one scenario: who the document describes stays (`stays`), what it leaves open becomes somebody else
 * (`changes`), and at least `invented` (share, 0 to 1) of the values that are made up are new.
 */
export default defineCheck(
  'invents-anew',
  {
    output: SeveralOutput,
    wanted: z.strictObject({
      stays: z.array(Identity).default([]),
      changes: z.array(Identity).default([]),
      invented: z.number().gt(0).max(1),
    }),
  },
  ({ built }, { stays, changes, invented }) => {
    const [first, ...others] = built
    if (!first) return { pass: false, reason: 'there is no variation' }
    const old = new Set(inventionsOf(first))
    const measured = others.map((one) => {
      const values = inventionsOf(one)
      return {
        ...one,
        share: values.length === 0 ? 0 : values.filter((value) => !old.has(value)).length / values.length,
      }
    })
    return noneOf(
      measured.flatMap(({ label, persona, share }) => [
        ...stays
          .filter((field) => persona[field] !== first.persona[field])
          .map((field) => `${field} of ${label} is ${persona[field]}, wanted ${first.persona[field]} as before`),
        ...changes
          .filter((field) => persona[field] === first.persona[field])
          .map((field) => `${field} of ${label} is ${persona[field]} again, wanted another`),
        ...(share < invented ? [`${percent(share)} of what ${label} made up is new, wanted ${percent(invented)}`] : []),
      ]),
      measured.map(({ label, share }) => `${percent(share)} of what ${label} made up is new`).join(', '),
    )
  },
)

function inventionsOf({ persona }: SeveralOutput['built'][number]): string[] {
  return detailTexts(persona)
    .filter(({ invented }) => invented)
    .map(({ text }) => text)
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
