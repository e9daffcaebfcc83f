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
      metadata: { suite: 'guards', id: 'guards: a polite line is answered' },
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

test('makes a case of each probe of a script, counted under its rule, about the talk up to its turn', () => {
  const probe = {
    rule: 'keeps facts',
    defends: 'she knows her age',
    fails_when: 'it is another',
    expect: { delivers: { says: ['39'] } },
  }

  const tests = testsOfSuite({
    suite: 'talk',
    provider: 'talk',
    cases: [
      {
        script: 'the tenant',
        vars: { lines: ['Hello.'] },
        probes: [
          { ...probe, turn: 1 },
          { ...probe, turn: 5 },
        ],
      },
    ],
  })

  expect(tests).toMatchObject([
    { metadata: { id: 'talk: she knows her age (the tenant, turn 1)' }, vars: { lines: ['Hello.'], turn: 1 } },
    { description: 'turn 5: she knows her age (fails when it is another)', assert: [{ metric: 'keeps facts' }] },
  ])
})

test('refuses two cases of one name, since a baseline could not tell them apart', () => {
  const cases = [aCase, aCase].map((one) => ({ ...one, expect: { 'guard-passes': true } }))

  expect(() => testsOfSuite({ suite: 'guards', provider: 'guard', cases })).toThrow(
    /two cases are called "guards: a polite/,
  )
})

test('asks a model nothing where none is configured: a case with graded questions alone is not run', () => {
  const cases = [{ ...aCase, vars: { lines: ['Good morning.'] }, graded: { 'speaks-as-a-person': true } }]

  expect(testsOfSuite({ suite: 'talk', provider: 'talk', cases })).toEqual([])
})

test('refuses a var that the provider does not know, since it would be looked past', () => {
  const cases = [{ ...aCase, vars: { line: 'Good morning.', chunk_size: 3 }, expect: { 'guard-passes': true } }]

  expect(() => testsOfSuite({ suite: 'guards', provider: 'guard', cases })).toThrow(
    /provider guard knows no chunk_size/,
  )
})
