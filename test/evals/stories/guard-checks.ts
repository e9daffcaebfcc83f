import type { GuardOutput } from '../../../evals/outputs.ts'
import type { Stories } from './story.ts'

const aVerdict = (changes: Partial<GuardOutput> = {}): GuardOutput => ({
  rule: null,
  action: null,
  delivered: null,
  ...changes,
})

/** Checks that judge what the guards did with a line. */
export const guardChecks: Stories = {
  'guard-fires': {
    passes: [[aVerdict({ rule: 'injection', action: 'deflect' }), { rule: 'injection', action: 'deflect' }]],
    fails: [
      [aVerdict(), { rule: 'injection' }, /no rule, wanted injection/],
      [
        aVerdict({ rule: 'disrespect', action: 'warn' }),
        { rule: 'disrespect', action: 'end' },
        /disrespect warn, wanted disrespect end/,
      ],
      [aVerdict({ rule: 'injection', action: 'deflect' }), { rule: 'injektion' }, /cannot be judged/],
    ],
  },
  'guard-passes': {
    passes: [[aVerdict(), true]],
    fails: [[aVerdict({ rule: 'off_topic', action: 'deflect' }), true, /off_topic deflect, wanted no rule/]],
  },
  delivers: {
    passes: [[aVerdict({ delivered: 'I see.' }), { says: ['I see.'], never_says: ['AI'] }]],
    fails: [
      [aVerdict({ delivered: 'I see.' }), { says: ['I hear'] }, /"I hear" is missing from "I see\."/],
      [aVerdict({ delivered: 'As an ai.' }), { never_says: ['AI'] }, /"AI" was delivered/],
      [aVerdict(), { says: ['I see.'] }, /nothing was delivered/],
      [aVerdict({ delivered: 'I see.' }), {}, /says or never_says is needed/],
    ],
  },
}
