import { z } from 'zod'
import { Usage } from './counted-model.ts'
import { type CaseResult, ruleCounts, type RunResults } from './results.ts'

const Count = z.object({ passed: z.number().int(), tried: z.number().int(), ungraded: z.number().int() })

/**
 * What is kept of a run, to compare another with: for each case how often it passed of how often it ran (repeats), and the
 * same for each rule over all cases. Sorted by name, without times, so that the same run gives the same file.
 */
export const Summary = z.object({
  form: z.literal(1),
  engine: z.enum(['rules', 'model']),
  ok: z.boolean(),
  usage: Usage,
  suites: z.record(
    z.string(),
    z.object({ passed: z.number(), failed: z.number(), known: z.number(), ungraded: z.number() }),
  ),
  rules: z.record(z.string(), Count),
  cases: z.record(z.string(), Count),
  /** For each rule how many cases passed it how often of how often: {"4/4": 11, "3/4": 1}; pass^k is made of it. */
  spread: z.record(z.string(), z.record(z.string(), z.number().int())).optional(),
})
export type Summary = z.infer<typeof Summary>

/** @returns the summary of a run; `ok` when a case passed, none failed, and no rule was left without a single graded answer */
export function summaryOf({ cases, usage }: RunResults, engine: Summary['engine']): Summary {
  const counts = ruleCounts(cases)
  const wasJudged = counts.every(({ tried }) => tried > 0)
  const isClean = cases.every(({ outcome }) => outcome !== 'failed' && outcome !== 'error')
  const suites = [...new Set(cases.map(({ suite }) => suite))]
  const count = (suite: string, ...outcomes: CaseResult['outcome'][]) =>
    cases.filter((one) => one.suite === suite && outcomes.includes(one.outcome)).length
  return {
    form: 1,
    engine,
    ok: isClean && wasJudged && cases.some(({ outcome }) => outcome === 'passed'),
    usage,
    suites: Object.fromEntries(
      suites.map((suite) => [
        suite,
        {
          passed: count(suite, 'passed'),
          failed: count(suite, 'failed', 'error'),
          known: count(suite, 'shortfall'),
          ungraded: count(suite, 'ungraded'),
        },
      ]),
    ),
    rules: sorted(
      counts.map(({ suite, rule, passed, tried, ungraded }) => [`${suite}: ${rule}`, { passed, tried, ungraded }]),
    ),
    cases: sorted([...Map.groupBy(cases, ({ id }) => id)].map(([id, runs]) => [id, countOf(runs)])),
    spread: spreadOf(cases),
  }
}

/** A run of a case passes a rule when none of its checks that count under the rule fails. */
function spreadOf(cases: readonly CaseResult[]): Record<string, Record<string, number>> {
  const counted = cases.filter(({ outcome }) => outcome !== 'shortfall')
  const runs = counted.flatMap(({ id, suite, checks }) =>
    [...Map.groupBy(checks, ({ rule }) => rule)].map(([rule, of]) => ({ id, rule: `${suite}: ${rule}`, of })),
  )
  return sorted(
    [...Map.groupBy(runs, ({ rule }) => rule)].map(([rule, ofRule]) => {
      const shares = [...Map.groupBy(ofRule, ({ id }) => id).values()].map((ofCase) => {
        const failed = ofCase.filter(({ of }) => of.some(({ outcome }) => outcome === 'failed')).length
        const passed = ofCase.filter(({ of }) => of.every(({ outcome }) => outcome === 'passed')).length
        return `${passed}/${passed + failed}`
      })
      return [rule, sorted([...Map.groupBy(shares, (share) => share)].map(([share, same]) => [share, same.length]))]
    }),
  )
}

function countOf(runs: readonly CaseResult[]): z.infer<typeof Count> {
  const number = (outcome: CaseResult['outcome']) => runs.filter((one) => one.outcome === outcome).length
  return { passed: number('passed'), tried: runs.length - number('ungraded'), ungraded: number('ungraded') }
}

/** @returns the entries as an object whose names are in order */
export function sorted<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** @returns the summary as a comment on a pull request: what failed first, then counts by suite and rule, folded */
export function markdown(summary: Summary, { cases }: RunResults): string {
  const failed = cases.filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
  const { usage } = summary
  return `${[
    `## Evals: ${summary.ok ? 'all passed' : `${failed.length} failed`}`,
    '',
    `Engine: ${summary.engine}. ${cases.length} cases${usage.calls + usage.cached > 0 ? `; ${usage.calls} model calls, ${usage.input} tokens in, ${usage.output} out, ${usage.cached} answers from the cache` : ''}.`,
    '',
    ...table(
      ['suite', 'passed', 'failed', 'known shortfalls', 'could not be graded'],
      Object.entries(summary.suites).map(([suite, { passed, failed, known, ungraded }]) => [
        suite,
        passed,
        failed,
        known,
        ungraded,
      ]),
    ),
    ...(failed.length === 0
      ? []
      : [
          '',
          '### What failed',
          '',
          ...failed
            .slice(0, mostShown)
            .flatMap(({ suite, title, reasons }) => [
              `- **${suite}**: ${inline(title)}`,
              ...reasons.slice(0, 3).map((reason) => `  - ${inline(reason)}`),
            ]),
          ...(failed.length > mostShown ? [`- and ${failed.length - mostShown} more`] : []),
        ]),
    '',
    '<details><summary>By rule, passed of tried</summary>',
    '',
    ...table(
      ['rule', 'passed', 'tried'],
      Object.entries(summary.rules).map(([rule, { passed, tried }]) => [rule, passed, tried]),
    ),
    '',
    '</details>',
  ].join('\n')}\n`
}

/** A comment that is longer is cut off by the site that shows it. */
const mostShown = 40

/** @returns a table in Markdown; its cells are text, whatever stands in them */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => inline(String(cell))).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}

/** @returns the text on one line: what came out of a talk must not format the comment, nor notify anybody */
export function inline(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_{}[\]<>|~]/g, '\\$&')
    .replace(/#|:(?=\/\/)/g, '$&\u200b') // neither a reference nor a link
    .replaceAll('@', '@\u200b')
    .slice(0, 600)
}
