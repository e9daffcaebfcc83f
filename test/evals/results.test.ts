import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readResults, report } from '../../evals/results.ts'

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

  expect(await readResults(file)).toEqual([
    { suite: 'guards', title: 'case 0', outcome: 'passed', reasons: [] },
    { suite: 'guards', title: 'case 1', outcome: 'failed', reasons: ['a: 1, wanted 2'] },
    { suite: 'guards', title: 'case 2', outcome: 'error', reasons: ['Error: no scenario "x"'] },
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

  expect(await readResults(await written([known(0, false), known(1, true)]))).toMatchObject([
    { outcome: 'shortfall', reasons: ['not learned yet', 'a: 1, wanted 2'] },
    { outcome: 'failed', reasons: ['passes now: take off its mark "not learned yet"'] },
  ])
})

test('refuses a file of another form instead of finding no failures in it', async () => {
  const file = join(folder, 'results.json')
  await writeFile(file, '{"results": {"rows": []}}')

  await expect(readResults(file)).rejects.toThrow(/not the results of a run/)
})

test('counts an error among the failed in the closing line, which stands alone', () => {
  const lines = report([
    { suite: 'prompt', title: 'one', outcome: 'passed', reasons: [] },
    { suite: 'guards', title: 'two', outcome: 'failed', reasons: ['x: 3, wanted 4'] },
    { suite: 'guards', title: 'three', outcome: 'error', reasons: ['the provider broke'] },
  ]).split('\n')

  expect(lines.slice(0, 3)).toEqual([
    'suite   passed  failed  errors   known',
    'prompt       1       0       0       0',
    'guards       0       1       1       0',
  ])
  expect(lines).toContain('FAILED guards: two')
  expect(lines).toContain('  x: 3, wanted 4')
  expect(lines).toContain('ERROR guards: three')
  expect(lines.at(-1)).toBe('1 passed, 2 failed')
})

async function written(results: unknown[]): Promise<string> {
  const file = join(folder, 'results.json')
  await writeFile(file, JSON.stringify({ results: { results } }))
  return file
}

function result(testIdx: number, rest: object): object {
  return { testIdx, testCase: { description: `case ${testIdx}`, metadata: { suite: 'guards' } }, ...rest }
}
