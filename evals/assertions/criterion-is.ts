import { z } from 'zod'
import { defineCheck, listed, noneOf } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'
import { Label, labelOf, steps } from '../scoring/labels.ts'

const Wanted = z
  .strictObject({
    id: z.string().min(1),
    label: Label,
    within: z.union([z.literal(0), z.literal(1)]),
    seen_in: z.array(z.number().int().positive()).min(1).optional(),
  })
  .refine(({ label, within }) => within === 0 || label === 'yes' || label === 'no', {
    error: 'within 1 of "partly" is every label: nothing could fail it',
  })

/**
 * A criterion of one talk is judged as its label says, or at most `within` one step of it; where `seen_in` names turns, one
 * of them is quoted. The label has to be that of the talk's file.
 */
export default defineCheck(
  'criterion-is',
  { output: ScoringOutput, wanted: Wanted },
  ({ talks }, { id, label, within, seen_in }) =>
    noneOf(
      talks.flatMap(({ name, labels, assessment }) => {
        if (labels[id] !== label) return [`${name} is labelled ${id} ${labels[id] ?? 'not at all'}: the case is wrong`]
        const criterion = assessment.criteria.find((one) => one.id === id)
        if (!criterion) return [`${name}: no criterion ${id} (${listed(assessment.criteria.map((one) => one.id))})`]
        const measured = labelOf(criterion.value)
        const quoted = criterion.evidence.map(({ turn }) => turn)
        return [
          ...((steps(measured, label) ?? 2) > within
            ? [`${name}: ${id} is ${measured} (${criterion.reason}), wanted ${label} within ${within}`]
            : []),
          ...(seen_in && !quoted.some((turn) => seen_in.includes(turn))
            ? [`${name}: ${id} quotes turns ${listed(quoted.map(String))}, wanted one of ${seen_in.join(', ')}`]
            : []),
        ]
      }),
      `${id} is ${label} within ${within}`,
    ),
)
