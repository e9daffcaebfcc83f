import { z } from 'zod'
import { inputRules, wasBlocked } from '../../src/conversation/guards/guard.ts'
import { defineCheck, noneOf } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/** No line of the talk reaches the persona: each is stopped by one of these rules. Wanted: rules. */
export default defineCheck(
  'stopped-by',
  { output: TalkOutput, wanted: z.array(z.enum(inputRules)).min(1) },
  ({ turns }, rules) => {
    const isRight = (rule: string) => rules.some((one) => one === rule)
    return noneOf(
      turns.flatMap(({ turn, learner, verdicts }) => {
        const rule = wasBlocked({ verdicts }) ? (verdicts.find(({ action }) => action !== null)?.rule ?? '') : null
        return rule !== null && isRight(rule)
          ? []
          : [
              `turn ${turn} ${rule === null ? 'let through' : `stopped by ${rule}`}, wanted ${rules.join(' or ')}: "${learner}"`,
            ]
      }),
      `${turns.length} lines stopped by ${rules.join(' or ')}`,
    )
  },
)
