import { describe, expect, test } from 'vitest'
import { GuardPolicy, longestLine, usualPolicy } from '../../../../src/scenario/guard-policy.ts'
import {
  draftOf,
  faultsOf,
  type GuardDraft,
  isUsual,
  isUsualRule,
  policyOf,
  withUsualRule,
} from '../../../../src/web/trainer/scenario/guard-draft.ts'
import { longest, policyRules, whenTaken } from '../../../../src/web/trainer/scenario/guard-rules.ts'

const policy = GuardPolicy.parse({
  injection: { steps: ['deflect', 'end'] },
  disrespect: { steps: ['warn', 'end'], lines: { warn: ['Not in this tone.', 'I mean it.'] } },
  too_long: { max_chars: 800 },
  helplines: [{ country: 'India', name: 'the staff counsellor', contact: 'extension 4410' }],
  judge: true,
})
const changed = (changes: Partial<GuardDraft>): GuardDraft => ({ ...draftOf(policy), ...changes })

test('a policy survives being edited and put back', () => {
  expect(GuardPolicy.parse(policyOf(draftOf(policy)))).toEqual(policy)
})

test('what is usual is what holds without a policy, and needs none', () => {
  for (const { rule, usual } of policyRules) expect(usualPolicy[rule].steps).toEqual(usual)
  expect(longest).toBe(longestLine)
  expect(isUsual(draftOf(null))).toBe(true)
  expect(isUsual(draftOf(usualPolicy))).toBe(true)
  expect(policyOf(draftOf(usualPolicy))).toBe(null)
})

test('every step that is offered is one the server takes, and no other is', () => {
  for (const { rule, allowed } of policyRules)
    for (const step of ['deflect', 'warn', 'cool', 'end', 'allow'] as const)
      expect({ rule, step, taken: GuardPolicy.safeParse({ [rule]: { steps: [step] } }).success }).toEqual({
        rule,
        step,
        taken: allowed.includes(step),
      })
})

test('one rule goes back to what is usual, and the others stay', () => {
  const draft = withUsualRule(draftOf(policy), 'too_long')

  expect(isUsualRule(draftOf(policy), 'too_long')).toBe(false)
  expect(isUsualRule(draft, 'too_long')).toBe(true)
  expect(policyOf(draft)).toMatchObject({ injection: { steps: ['deflect', 'end'] }, too_long: { max_chars: 4_000 } })
})

describe('faults', () => {
  test('are told at the paths the server would name', () => {
    const lines = { deflect: '', warn: 'x'.repeat(401), cool: '', end: '' }
    const draft = changed({
      maxChars: '12.5',
      helplines: [{ key: 'new', country: '', name: ' ', contact: '' }],
      rules: { ...draftOf(policy).rules, off_topic: { steps: ['warn'], lines } },
    })

    expect(Object.keys(faultsOf(draft)).toSorted()).toEqual([
      'helplines.0.contact',
      'helplines.0.name',
      'off_topic.lines.warn',
      'too_long.max_chars',
    ])
  })

  test('are none in what can be saved', () => {
    expect(faultsOf(draftOf(policy))).toEqual({})
  })
})

test('tells when a step is taken', () => {
  expect(whenTaken(0, 1)).toBe('Every time')
  expect([0, 1, 2].map((index) => whenTaken(index, 3))).toEqual([
    'The first time',
    'The second time',
    'The third time and from then on',
  ])
})
