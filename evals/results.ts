import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/**
 * How one case went. An error is a case that could not be judged: the provider threw, or a check did. A shortfall is a case
 * known not to pass yet; once it passes it fails the run, so that its mark is taken off.
 */
export interface CaseResult {
  readonly suite: string
  readonly title: string
  readonly outcome: 'passed' | 'failed' | 'error' | 'shortfall'
  readonly reasons: readonly string[] // why it did not pass
}

/** What promptfoo writes, as far as it is read here (version 0.123.1). `failureReason`: 0 none, 1 a check failed, 2 an error. */
const Results = z.object({
  results: z.object({
    results: z.array(
      z.object({
        testIdx: z.number(),
        success: z.boolean(),
        failureReason: z.number(),
        error: z.string().nullish(),
        testCase: z.object({
          description: z.string().optional(),
          metadata: z.looseObject({ suite: z.string().optional(), shortfall: z.string().optional() }).optional(),
        }),
        gradingResult: z
          .object({ componentResults: z.array(z.object({ pass: z.boolean(), reason: z.string() })).nullish() })
          .nullish(),
      }),
    ),
  }),
})

/**
 * Reads the results of a run, in the order of the cases.
 * @throws Error when the file is missing or has another form than expected
 */
export async function readResults(file: string): Promise<CaseResult[]> {
  const parsed = Results.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}: not the results of a run: ${z.prettifyError(parsed.error)}`)
  return parsed.data.results.results
    .toSorted((one, other) => one.testIdx - other.testIdx)
    .map(({ success, failureReason, error, testCase, gradingResult }) => {
      const failed = (gradingResult?.componentResults ?? []).filter(({ pass }) => !pass).map(({ reason }) => reason)
      const reasons = success ? [] : failed.length > 0 ? failed : [firstLine(error ?? 'no reason given')]
      const outcome = success ? 'passed' : failureReason === 2 ? 'error' : 'failed'
      const { suite = '(no suite)', shortfall } = testCase.metadata ?? {}
      return { suite, title: testCase.description ?? '(no description)', ...withShortfall(outcome, reasons, shortfall) }
    })
}

function withShortfall(
  outcome: 'passed' | 'failed' | 'error',
  reasons: readonly string[],
  shortfall: string | undefined,
): Pick<CaseResult, 'outcome' | 'reasons'> {
  if (shortfall === undefined || outcome === 'error') return { outcome, reasons }
  if (outcome === 'passed') return { outcome: 'failed', reasons: [`passes now: take off its mark "${shortfall}"`] }
  return { outcome: 'shortfall', reasons: [shortfall, ...reasons] }
}

/** @returns a table of suites, then each case that did not pass with its reasons, then `N passed, N failed` alone on a line */
export function report(results: readonly CaseResult[]): string {
  const suites = [...new Set(results.map(({ suite }) => suite))]
  const count = (outcome: CaseResult['outcome'], suite?: string) =>
    results.filter((one) => one.outcome === outcome && (suite === undefined || one.suite === suite)).length
  const widest = Math.max(5, ...suites.map((suite) => suite.length))
  const row = (name: string, ...cells: (string | number)[]) =>
    `${name.padEnd(widest)}  ${cells.map((cell) => String(cell).padStart(6)).join('  ')}`
  const table = [
    row('suite', 'passed', 'failed', 'errors', 'known'),
    ...suites.map((suite) =>
      row(suite, count('passed', suite), count('failed', suite), count('error', suite), count('shortfall', suite)),
    ),
  ]
  const unhappy = results
    .filter(({ outcome }) => outcome !== 'passed')
    .map(
      ({ suite, title, outcome, reasons }) =>
        `\n${outcome === 'shortfall' ? 'KNOWN SHORTFALL' : outcome.toUpperCase()} ${suite}: ${title}\n${reasons.map((reason) => `  ${reason}`).join('\n')}`,
    )
  return [...table, ...unhappy, '', `${count('passed')} passed, ${count('failed') + count('error')} failed`].join('\n')
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? ''
}
