import { wasBlocked } from '../../src/conversation/guards/guard.ts'
import { defineCheck, noneOf, switchedOn } from '../check.ts'
import { TalkOutput } from '../outputs.ts'

/** Every line of the talk reaches the persona, which answers it. Wanted: true. */
export default defineCheck('passes-guards', { output: TalkOutput, wanted: switchedOn }, ({ turns }) =>
  noneOf(
    turns.filter(wasBlocked).map(({ turn, learner, verdicts }) => {
      const stopped = verdicts.find(({ action }) => action !== null)
      return `turn ${turn} stopped by ${stopped?.rule} (${stopped?.evidence ?? 'no words given'}), wanted let through: "${learner}"`
    }),
    `${turns.length} lines let through`,
  ),
)
