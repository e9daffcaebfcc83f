import { z } from 'zod'
import { defineCheck, noneOf } from '../check.ts'
import { ScoringOutput } from '../outputs.ts'
import { labelOf, steps } from '../scoring/labels.ts'

const Wanted = z.strictObject({ exact: z.number().int().min(1), within_one: z.number().int().min(1) })

/** Of a talk's labels so many are met exactly, and so many within one step. A criterion that is missing meets nothing. */
export default defineCheck(
  'scores-agree',
  { output: ScoringOutput, wanted: Wanted },
  ({ talks }, { exact, within_one }) =>
    noneOf(
      talks.flatMap(({ name, labels, assessment }) => {
        const compared = Object.entries(labels).map(([id, label]) => {
          const criterion = assessment.criteria.find((one) => one.id === id)
          const measured = criterion ? labelOf(criterion.value) : 'missing'
          return { id, label, measured, apart: steps(measured, label) ?? 2 }
        })
        const met = compared.filter(({ apart }) => apart === 0).length
        const near = compared.filter(({ apart }) => apart <= 1).length
        const misses = compared
          .filter(({ apart }) => apart > 0)
          .map(({ id, label, measured }) => `${id} ${measured} for ${label}`)
        return met >= exact && near >= within_one
          ? []
          : [
              `${name}: ${met} of ${compared.length} exact, ${near} within one, wanted ${exact} and ${within_one} (${misses.join(', ')})`,
            ]
      }),
      `at least ${exact} labels met exactly, ${within_one} within one step`,
    ),
)
