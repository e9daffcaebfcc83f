import { readFile } from 'node:fs/promises'
import type { TestCase } from 'promptfoo'
import { z } from 'zod'
import type { Usage } from './counted-model.ts'

/**
 * What one check said. Ungraded: a model was asked and could not say; that is no failure, and no pass either. Unusable:
 * output or wish was not what the check can judge.
 */
export interface CheckResult {
  readonly rule: string
  readonly outcome: 'passed' | 'failed' | 'ungraded' | 'unusable'
  readonly reason: string
}

/**
 * How one case went. An error is a case that could not be judged: the provider threw, or a check did. A shortfall is a case
 * known not to pass yet; once it passes it fails the run, so that its mark is taken off. Ungraded: nothing failed, and at
 * least one check could not be graded.
 */
export interface CaseResult {
  readonly id: string
  readonly suite: string
  readonly title: string
  readonly outcome: 'passed' | 'failed' | 'error' | 'shortfall' | 'ungraded'
  readonly checks: readonly CheckResult[]
  readonly reasons: readonly string[] // why it did not pass
  readonly output?: string // what people read of what came out
}

/** @returns what a check said, as an outcome */
export function outcomeOf(
  pass: boolean,
  metadata: { readonly ungraded?: boolean | undefined; readonly unusable?: boolean | undefined } | null | undefined,
): CheckResult['outcome'] {
  if (metadata?.unusable) return 'unusable'
  if (metadata?.ungraded) return 'ungraded'
  return pass ? 'passed' : 'failed'
}

/** A whole run: a case that was repeated stands there as often as it ran. */
export interface RunResults {
  readonly cases: readonly CaseResult[]
  readonly usage: Usage
}

const TestMetadata = z.looseObject({
  suite: z.string().default('(no suite)'),
  id: z.string().optional(),
  shortfall: z.string().optional(),
})

/** @returns how a case went, given what its checks said; `error` is what was thrown instead */
export function caseResult(
  { description = '(no description)', metadata }: Pick<TestCase, 'description' | 'metadata'>,
  checks: readonly CheckResult[],
  error: string | null,
): CaseResult {
  const { suite, id = description, shortfall } = TestMetadata.parse(metadata ?? {})
  const failed = checks.filter(({ outcome }) => outcome === 'failed').map(({ reason }) => reason)
  const ungraded = checks.filter(({ outcome }) => outcome === 'ungraded').map(({ reason }) => reason)
  const about = { id, suite, title: description, checks }
  const blind = checks.filter(({ outcome }) => outcome === 'unusable').map(({ reason }) => reason)
  if (error === null && blind.length > 0) return { ...about, outcome: 'error', reasons: blind }
  if (error !== null) return { ...about, outcome: 'error', reasons: [firstLine(error)] }
  if (shortfall !== undefined && failed.length > 0)
    return { ...about, outcome: 'shortfall', reasons: [shortfall, ...failed] }
  if (shortfall !== undefined && ungraded.length === 0)
    return { ...about, outcome: 'failed', reasons: [`passes now: take off its mark "${shortfall}"`] }
  if (failed.length > 0) return { ...about, outcome: 'failed', reasons: failed }
  return { ...about, outcome: ungraded.length > 0 ? 'ungraded' : 'passed', reasons: ungraded }
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
        testCase: z.object({ description: z.string().optional(), metadata: z.looseObject({}).optional() }),
        gradingResult: z
          .object({
            componentResults: z
              .array(
                z.object({
                  pass: z.boolean(),
                  reason: z.string(),
                  assertion: z.looseObject({ metric: z.string().optional() }).nullish(),
                  metadata: z
                    .looseObject({ ungraded: z.boolean().optional(), unusable: z.boolean().optional() })
                    .nullish(),
                }),
              )
              .nullish(),
          })
          .nullish(),
        response: z
          .looseObject({
            output: z.unknown().optional(),
            tokenUsage: z
              .looseObject({
                prompt: z.number().default(0),
                completion: z.number().default(0),
                numRequests: z.number().default(0),
                cached: z.number().default(0),
              })
              .nullish(),
          })
          .nullish(),
      }),
    ),
  }),
})

/**
 * Reads the results of a run, in the order of the cases.
 * @throws Error when the file is missing or has another form than expected
 */
export async function readResults(file: string): Promise<RunResults> {
  const parsed = Results.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file}: not the results of a run: ${z.prettifyError(parsed.error)}`)
  const rows = parsed.data.results.results.toSorted((one, other) => one.testIdx - other.testIdx)
  const cases = rows.map(({ success, failureReason, error, testCase, gradingResult, response }) => {
    const checks = (gradingResult?.componentResults ?? []).map(
      ({ pass, reason, assertion, metadata }): CheckResult => ({
        rule: assertion?.metric ?? '(no rule)',
        outcome: outcomeOf(pass, metadata),
        reason,
      }),
    )
    const thrown = failureReason === 2 || (!success && checks.length === 0)
    const result = caseResult(
      { metadata: testCase.metadata ?? {}, ...(testCase.description ? { description: testCase.description } : {}) },
      checks,
      thrown ? (error ?? 'no reason given') : null,
    )
    return typeof response?.output === 'string' ? { ...result, output: response.output } : result
  })
  const usages = rows.flatMap(({ response }) => response?.tokenUsage ?? [])
  const sum = (of: 'numRequests' | 'cached' | 'prompt' | 'completion') =>
    usages.reduce((total, usage) => total + usage[of], 0)
  return {
    cases,
    usage: { calls: sum('numRequests'), cached: sum('cached'), input: sum('prompt'), output: sum('completion') },
  }
}

/** How often the checks of one rule passed, failed, and could not be graded. */
export interface RuleCount {
  readonly suite: string
  readonly rule: string
  readonly passed: number
  readonly tried: number
  readonly ungraded: number
}

/** @returns a count a rule, in the order in which the rules come up; cases with a known shortfall are left out */
export function ruleCounts(cases: readonly CaseResult[]): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const { suite, outcome, checks } of cases) {
    if (outcome === 'shortfall') continue
    for (const check of checks) {
      const key = `${suite} ${check.rule}`
      const count = counts.get(key) ?? { suite, rule: check.rule, passed: 0, tried: 0, ungraded: 0 }
      counts.set(key, {
        ...count,
        passed: count.passed + (check.outcome === 'passed' ? 1 : 0),
        tried: count.tried + (check.outcome === 'ungraded' ? 0 : 1),
        ungraded: count.ungraded + (check.outcome === 'ungraded' ? 1 : 0),
      })
    }
  }
  return [...counts.values()]
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? ''
}
