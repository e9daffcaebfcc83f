import { expect, test } from 'vitest'
import type { CaseResult, CheckResult } from '../../evals/results.ts'
import { markdown, summaryOf } from '../../evals/summary.ts'

const usage = { calls: 0, cached: 0, input: 0, output: 0 }
const check = (rule: string, outcome: CheckResult['outcome']): CheckResult => ({ rule, outcome, reason: '' })
const one = (id: string, rest: Partial<CaseResult>): CaseResult => ({
  id,
  suite: 'talk',
  title: id,
  outcome: 'passed',
  checks: [],
  reasons: [],
  ...rest,
})

test('counts each case over its repeats, and each rule over all cases, sorted by name', () => {
  const summary = summaryOf(
    {
      usage,
      cases: [
        one('talk: b', { checks: [check('keeps facts', 'passed')] }),
        one('talk: a', { outcome: 'failed', checks: [check('keeps facts', 'failed')] }),
        one('talk: b', { outcome: 'ungraded', checks: [check('keeps facts', 'ungraded')] }),
      ],
    },
    'model',
  )

  expect(Object.entries(summary.cases)).toEqual([
    ['talk: a', { passed: 0, tried: 1, ungraded: 0 }],
    ['talk: b', { passed: 1, tried: 1, ungraded: 1 }],
  ])
  expect(summary.rules).toEqual({ 'talk: keeps facts': { passed: 1, tried: 2, ungraded: 1 } })
  expect(summary.ok).toBe(false)
})

test('tells how many cases passed a rule how often; a run of a case passes when none of its checks under the rule fails', () => {
  const twoChecks = (second: CheckResult['outcome']) => [check('keeps facts', 'passed'), check('keeps facts', second)]

  const { spread } = summaryOf(
    {
      usage,
      cases: [
        one('talk: a', { checks: twoChecks('passed') }),
        one('talk: a', { checks: twoChecks('failed'), outcome: 'failed' }),
        one('talk: b', { checks: twoChecks('passed') }),
        one('talk: b', { checks: twoChecks('ungraded'), outcome: 'ungraded' }),
        one('talk: c', { checks: twoChecks('failed'), outcome: 'shortfall' }),
      ],
    },
    'model',
  )

  expect(spread).toEqual({ 'talk: keeps facts': { '1/2': 1, '1/1': 1 } })
})

test.each<[string, CaseResult[], boolean]>([
  ['all passed', [one('a', {})], true],
  ['a known shortfall beside a pass', [one('a', {}), one('b', { outcome: 'shortfall' })], true],
  ['an error', [one('a', {}), one('b', { outcome: 'error' })], false],
  ['nothing but shortfalls', [one('b', { outcome: 'shortfall' })], false],
  [
    'one answer of several ungraded',
    [one('a', { checks: [check('q', 'passed')] }), one('b', { outcome: 'ungraded', checks: [check('q', 'ungraded')] })],
    true,
  ],
  [
    'a rule that nobody could grade',
    [one('a', {}), one('b', { outcome: 'ungraded', checks: [check('q', 'ungraded')] })],
    false,
  ],
])('%s', (_, cases, ok) => {
  expect(summaryOf({ usage, cases }, 'model').ok).toBe(ok)
})

test('a comment tells what failed first, and text from a talk cannot format it or call anybody', () => {
  const cases = [
    one('a', {}),
    one('b', { outcome: 'failed', title: 'keeps <b>facts</b>', reasons: ['said "@somebody |x| [link](y)"'] }),
  ]

  const text = markdown(summaryOf({ usage, cases }, 'rules'), { usage, cases })

  expect(text).toMatch(/^## Evals: 1 failed\n/)
  expect(text).toContain('| talk | 1 | 1 | 0 | 0 |')
  expect(text).toContain('keeps \\<b\\>facts\\</b\\>')
  expect(text).not.toContain('@somebody')
  expect(text).not.toContain('[link](y)')
})
