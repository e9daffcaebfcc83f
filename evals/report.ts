import { type CaseResult, ruleCounts, type RunResults } from './results.ts'

const outcomes = ['passed', 'failed', 'error', 'shortfall', 'ungraded'] as const

/**
 * @returns a table of suites, what was passed of what was tried by rule, each case that did not pass with its reasons, what
 * the model was asked, then `N passed, N failed` alone on a line
 */
export function report({ cases, usage }: RunResults): string {
  const count = (outcome: CaseResult['outcome']) => cases.filter((one) => one.outcome === outcome).length
  const unhappy = cases
    .filter(({ outcome }) => outcome !== 'passed')
    .map(
      ({ suite, title, outcome, reasons }) =>
        `\n${names[outcome]} ${suite}: ${title}\n${reasons.map((reason) => `  ${inOneLine(reason)}`).join('\n')}`,
    )
  return [
    ...suiteTable(cases),
    '',
    ...ruleTable(cases),
    ...unhappy,
    ...(usage.calls + usage.cached > 0
      ? [
          '',
          `model: ${usage.calls} calls, ${usage.input} tokens in, ${usage.output} out; ${usage.cached} answers from the cache`,
        ]
      : []),
    '',
    `${count('passed')} passed, ${count('failed') + count('error')} failed${count('ungraded') > 0 ? `, ${count('ungraded')} could not be graded` : ''}`,
  ].join('\n')
}

const names: Readonly<Record<CaseResult['outcome'], string>> = {
  passed: 'PASSED',
  failed: 'FAILED',
  error: 'ERROR',
  shortfall: 'KNOWN SHORTFALL',
  ungraded: 'COULD NOT BE GRADED',
}

/** Text of a talk must not begin a line: a runner might take it for a command. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

function suiteTable(cases: readonly CaseResult[]): string[] {
  const suites = [...new Set(cases.map(({ suite }) => suite))]
  const rows = suites.map((suite) => [
    suite,
    ...outcomes.map((outcome) => String(cases.filter((one) => one.suite === suite && one.outcome === outcome).length)),
  ])
  return columns([['suite', 'passed', 'failed', 'errors', 'known', 'ungraded'], ...rows])
}

function ruleTable(cases: readonly CaseResult[]): string[] {
  return columns([
    ['suite', 'rule', 'passed', 'tried'],
    ...ruleCounts(cases).map(({ suite, rule, passed, tried }) => [suite, rule, String(passed), String(tried)]),
  ])
}

/** @returns the rows with words to the left and numbers to the right of their columns */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const isNumber = (at: number) => rows.slice(1).every((row) => /^[\d.]*$/.test(row[at] ?? ''))
  return rows.map((row) =>
    row
      .map((cell, at) => (isNumber(at) && at > 0 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
