import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readResults, ruleCounts } from '../../evals/results.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterpart-results-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('reads results in the order of the cases and tells a failure from an error', async () => {
  const file = await written([
    result(2, { success: false, failureReason: 2, error: 'Error: no scenario "x"\n    at somewhere' }),
    result(0, { success: true, failureReason: 0 }),
    result(1, {
      success: false,
      failureReason: 1,
      gradingResult: {
        componentResults: [
          { pass: true, reason: 'fine' },
          { pass: false, reason: 'a: 1, wanted 2' },
        ],
      },
    }),
  ])

  const { cases } = await readResults(file)

  expect(cases).toMatchObject([
    { id: 'case 0', suite: 'guards', title: 'case 0', outcome: 'passed', reasons: [] },
    { title: 'case 1', outcome: 'failed', reasons: ['a: 1, wanted 2'] },
    { title: 'case 2', outcome: 'error', reasons: ['Error: no scenario "x"'] },
  ])
})

test('a known shortfall does not fail a run until the case passes', async () => {
  const known = (at: number, success: boolean) => ({
    ...result(at, {
      success,
      failureReason: success ? 0 : 1,
      gradingResult: { componentResults: [{ pass: success, reason: 'a: 1, wanted 2' }] },
    }),
    testCase: { description: `case ${at}`, metadata: { suite: 'guards', shortfall: 'not learned yet' } },
  })

  expect((await readResults(await written([known(0, false), known(1, true)]))).cases).toMatchObject([
    { outcome: 'shortfall', reasons: ['not learned yet', 'a: 1, wanted 2'] },
    { outcome: 'failed', reasons: ['passes now: take off its mark "not learned yet"'] },
  ])
})

test('refuses a file of another form instead of finding no failures in it', async () => {
  const file = join(folder, 'results.json')
  await writeFile(file, '{"results": {"rows": []}}')

  await expect(readResults(file)).rejects.toThrow(/not the results of a run/)
})

test('what could not be graded is neither passed nor failed, and a failure beside it is a failure', async () => {
  const asked = (at: number, others: object[]) =>
    result(at, {
      success: false,
      failureReason: 1,
      gradingResult: {
        componentResults: [{ pass: false, reason: 'q: could not be graded', metadata: { ungraded: true } }, ...others],
      },
    })

  const { cases } = await readResults(
    await written([asked(0, [{ pass: true, reason: 'fine' }]), asked(1, [{ pass: false, reason: 'a: 1' }])]),
  )

  expect(cases).toMatchObject([
    { outcome: 'ungraded', reasons: ['q: could not be graded'] },
    { outcome: 'failed', reasons: ['a: 1'] },
  ])
})

test('a check that could not judge makes an error, also where a shortfall is known', async () => {
  const blind = {
    ...result(0, {
      success: false,
      failureReason: 1,
      gradingResult: {
        componentResults: [{ pass: false, reason: 'a: cannot be judged', metadata: { unusable: true } }],
      },
    }),
    testCase: { description: 'case 0', metadata: { suite: 'guards', shortfall: 'not learned yet' } },
  }

  expect((await readResults(await written([blind]))).cases).toMatchObject([
    { outcome: 'error', reasons: ['a: cannot be judged'] },
  ])
})

test('counts by rule what passed of what was tried, without what is known to fall short and what nobody could grade', () => {
  const check = (rule: string, outcome: 'passed' | 'failed' | 'ungraded') => ({ rule, outcome, reason: '' })
  const about = { id: 'a', suite: 'talk', title: 'a', reasons: [] }

  expect(
    ruleCounts([
      { ...about, outcome: 'failed', checks: [check('keeps facts', 'passed'), check('stays in character', 'failed')] },
      { ...about, outcome: 'ungraded', checks: [check('keeps facts', 'ungraded')] },
      { ...about, outcome: 'shortfall', checks: [check('keeps facts', 'failed')] },
    ]),
  ).toEqual([
    { suite: 'talk', rule: 'keeps facts', passed: 1, tried: 1, ungraded: 1 },
    { suite: 'talk', rule: 'stays in character', passed: 0, tried: 1, ungraded: 0 },
  ])
})

test('adds up what the model was asked', async () => {
  const asked = (at: number, tokenUsage: object) =>
    result(at, { success: true, failureReason: 0, response: { tokenUsage } })

  const { usage } = await readResults(
    await written([
      asked(0, { prompt: 10, completion: 3, numRequests: 2, cached: 1 }),
      asked(1, { prompt: 5, numRequests: 1 }),
    ]),
  )

  expect(usage).toEqual({ calls: 3, cached: 1, input: 15, output: 3 })
})

async function written(results: unknown[]): Promise<string> {
  const file = join(folder, 'results.json')
  await writeFile(file, JSON.stringify({ results: { results } }))
  return file
}

function result(testIdx: number, rest: object): object {
  return { testIdx, testCase: { description: `case ${testIdx}`, metadata: { suite: 'guards' } }, ...rest }
}
