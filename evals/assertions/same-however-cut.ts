import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { GuardOutput } from '../outputs.ts'

/** A reply comes out the same, with the same verdict, however it was cut on its way. Wanted: true. */
export default defineCheck('same-however-cut', { output: GuardOutput, wanted: switchedOn }, ({ cuts = [] }) => {
  const [whole, ...others] = cuts
  if (!whole || others.length < 2)
    return { pass: false, reason: `${cuts.length} ways of cutting, wanted three or more: is this the output side?` }
  return noneOf(
    others.filter((cut) => told(cut) !== told(whole)).map((cut) => `${cut.way}: ${told(cut)}, wanted ${told(whole)}`),
    `the same in ${cuts.length} ways of cutting: ${told(whole)}`,
  )
})

function told({ rule, action, delivered }: { rule: string | null; action: string | null; delivered: string }): string {
  return `${rule ?? 'no rule'} ${action ?? ''}`.trim() + ` "${delivered}"`
}
