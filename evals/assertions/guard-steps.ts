import { z } from 'zod'
import { inputRules } from '../../src/conversation/guards/guard.ts'
import { policySteps } from '../../src/scenario/guard-policy.ts'
import { defineCheck } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

const Step = z
  .string()
  .regex(new RegExp(`^(?:passes|(?:${inputRules.join('|')}) (?:${policySteps.join('|')}|escalate))$`))

/** What the input guards did, turn by turn. Wanted: a list like `[passes, disrespect warn, disrespect cool]`, as long as the talk. */
export default defineCheck('guard-steps', { output: TalkOutput, wanted: z.array(Step).min(1) }, ({ turns }, wanted) => {
  const steps = turns.map(stepOf)
  return { pass: steps.join() === wanted.join(), reason: `${steps.join(', ')}, wanted ${wanted.join(', ')}` }
})

function stepOf({ verdicts }: TalkOutput['turns'][number]): string {
  const fired = verdicts.filter(({ side }) => side === 'input')
  const decisive = fired.find(({ action }) => action !== null) ?? fired[0]
  return decisive ? `${decisive.rule} ${decisive.step ?? decisive.action ?? 'undecided'}` : 'passes'
}
