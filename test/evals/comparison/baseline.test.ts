import { expect, test } from 'vitest'
import { newBaseline } from '../../../evals/comparison/baseline.ts'
import type { Summary } from '../../../evals/summary.ts'
import { aRun } from './runs.ts'

const guards = { passed: 1, tried: 1, ungraded: 0 }
const withGuards = (run: Summary): Summary => ({
  ...run,
  suites: { guards: { passed: 1, failed: 0, known: 0, ungraded: 0 }, ...run.suites },
  rules: { 'guards: stop': guards, ...run.rules },
  cases: { 'guards: stop 1': guards, ...run.cases },
  spread: { 'guards: stop': { '1/1': 1 }, ...run.spread },
})

test('a run in which all passed becomes the baseline', () => {
  const run = aRun({ facts: [1] })

  expect(newBaseline(run, null)).toEqual(run)
  expect(newBaseline(run, aRun({ facts: [1], tone: [1] }))).toEqual(run)
})

test('on the rules engine a run with a failure does not', () => {
  expect(() => newBaseline(aRun({ facts: [1, 0] }), null)).toThrow('did not pass')
})

test('on a model a failure now and then is what a baseline is for', () => {
  const run = aRun({ facts: [5, 4] }, { engine: 'model', tried: 5 })

  expect(newBaseline(run, null)).toEqual(run)
})

test('a model that passed nothing, or was not graded, is no baseline', () => {
  const failing = aRun({ facts: [0] }, { engine: 'model' })
  const ungraded = {
    ...aRun({ facts: [1] }, { engine: 'model' }),
    rules: { 'talk: q': { passed: 0, tried: 0, ungraded: 3 } },
  }

  expect(() => newBaseline(failing, null)).toThrow('no case passed')
  expect(() => newBaseline(ungraded, null)).toThrow('talk: q')
})

test('a filtered run would lose suites: it is refused, or what is known of them is kept', () => {
  const old = withGuards(aRun({ facts: [1] }))
  const now = aRun({ facts: [1, 1] })

  expect(() => newBaseline(now, old)).toThrow('guards')
  expect(newBaseline(now, old, { partial: true })).toEqual(withGuards(now))
})
