import { expect, test } from 'vitest'
import testsOfSuite from '../../evals/suite.ts'

const aCase = { defends: 'a polite line is answered', fails_when: 'it is stopped', vars: { line: 'Good morning.' } }

test('turns each case into a test with its suite, its provider and the checks of case and suite', () => {
  const tests = testsOfSuite({
    suite: 'guards',
    provider: 'guard',
    cases: [{ ...aCase, expect: { 'guard-passes': true } }],
    expect: { delivers: { says: ['Good'] } },
  })

  expect(tests).toMatchObject([
    {
      description: 'a polite line is answered (fails when it is stopped)',
      metadata: { suite: 'guards' },
      providers: ['guard'],
      vars: { line: 'Good morning.' },
      assert: [
        { type: 'javascript', metric: 'delivers', config: { wanted: { says: ['Good'] } } },
        { type: 'javascript', metric: 'guard-passes', config: { wanted: true } },
      ],
    },
  ])
})

test('lets a case change what its suite expects, or take it back', () => {
  const suite = { suite: 'guards', provider: 'guard', expect: { delivers: { says: ['a'] }, 'guard-passes': true } }

  const [test] = testsOfSuite({
    ...suite,
    cases: [{ ...aCase, expect: { delivers: { says: ['b'] }, 'guard-passes': null } }],
  })

  expect(test?.assert).toMatchObject([{ metric: 'delivers', config: { wanted: { says: ['b'] } } }])
})

test('refuses a case that expects nothing, since it could only pass', () => {
  expect(() => testsOfSuite({ suite: 'guards', provider: 'guard', cases: [aCase] })).toThrow(
    /suite guards: the case "a polite line is answered" expects nothing/,
  )
})

test('refuses a check that has no file, also one outside the folder', () => {
  const withCheck = (check: string) => () =>
    testsOfSuite({ suite: 'guards', provider: 'guard', cases: [{ ...aCase, expect: { [check]: true } }] })

  expect(withCheck('guard-dreams')).toThrow(/no check "guard-dreams"/)
  expect(withCheck('../run')).toThrow(/no check "\.\.\/run"/)
})

test('refuses a suite without cases and a case that does not say what it defends', () => {
  expect(() => testsOfSuite({ suite: 'guards', provider: 'guard', cases: [] })).toThrow(/suite guards/)
  expect(() => testsOfSuite({ suite: 'guards', provider: 'guard', cases: [{ ...aCase, defends: '' }] })).toThrow(
    /defends/,
  )
  expect(() => testsOfSuite(undefined)).toThrow(/without a name/)
})
