import { expect, test } from 'vitest'
import { report } from '../../evals/report.ts'
import type { CaseResult } from '../../evals/results.ts'

const usage = { calls: 0, cached: 0, input: 0, output: 0 }
const one = (suite: string, title: string, rest: Partial<CaseResult>): CaseResult => ({
  id: title,
  suite,
  title,
  outcome: 'passed',
  checks: [],
  reasons: [],
  ...rest,
})

test('counts an error among the failed in the closing line, which stands alone', () => {
  const lines = report({
    usage,
    cases: [
      one('prompt', 'one', { checks: [{ rule: 'is-whole', outcome: 'passed', reason: '' }] }),
      one('guards', 'two', { outcome: 'failed', reasons: ['x: 3, wanted 4'] }),
      one('guards', 'three', { outcome: 'error', reasons: ['the provider broke'] }),
    ],
  }).split('\n')

  expect(lines.slice(0, 3)).toEqual([
    'suite   passed  failed  errors  known  ungraded',
    'prompt       1       0       0      0         0',
    'guards       0       1       1      0         0',
  ])
  expect(lines).toContain('prompt  is-whole       1      1')
  expect(lines).toContain('FAILED guards: two')
  expect(lines).toContain('  x: 3, wanted 4')
  expect(lines).toContain('ERROR guards: three')
  expect(lines.at(-1)).toBe('1 passed, 2 failed')
})

test('says what a model was asked, and how much could not be graded', () => {
  const text = report({
    usage: { calls: 7, cached: 2, input: 900, output: 40 },
    cases: [one('talk', 'one', {}), one('talk', 'two', { outcome: 'ungraded', reasons: ['q: could not be graded'] })],
  })

  expect(text).toContain('model: 7 calls, 900 tokens in, 40 out; 2 answers from the cache')
  expect(text).toContain('COULD NOT BE GRADED talk: two')
  expect(text.split('\n').at(-1)).toBe('1 passed, 0 failed, 1 could not be graded')
})
