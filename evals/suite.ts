import { existsSync } from 'node:fs'
import type { TestCase } from 'promptfoo'
import { z } from 'zod'
import { unknownVars } from './case-vars.ts'
import { hasJudge } from './engine.ts'

/** What is asked of an output. Keys are files in evals/assertions (`graded`: in evals/assertions/graded); values say what is wanted. */
const Wishes = {
  expect: z.record(z.string(), z.unknown()).default({}),
  graded: z.record(z.string(), z.unknown()).default({}), // yes/no questions to a model; not asked where none is configured
}

const Claim = {
  defends: z.string().min(1),
  fails_when: z.string().min(1),
  ...Wishes,
  /** What a failure is counted under; without it each check counts under its own name. */
  rule: z.string().min(1).optional(),
  /** What the product cannot do yet, in a sentence: the case is right and does not pass, and the run says so instead of failing. */
  shortfall: z.string().min(1).optional(),
}

/** A case as its file has it. */
const Case = z.strictObject({ ...Claim, vars: z.record(z.string(), z.unknown()) })

/** One talk that is looked at several times: each probe is a case about the talk up to its turn. */
const Script = z.strictObject({
  script: z.string().min(1),
  vars: z.record(z.string(), z.unknown()),
  probes: z.array(z.strictObject({ ...Claim, rule: z.string().min(1), turn: z.number().int().positive() })).min(1),
})

/** A suite as promptfooconfig.yaml has it; promptfoo replaces `file://` by the parsed content. */
const Suite = z.strictObject({
  suite: z.string().min(1),
  provider: z.string().min(1),
  cases: z.array(z.union([Script, Case])).min(1),
  ...Wishes,
})
type Suite = z.infer<typeof Suite>
type EvalCase = z.infer<typeof Case> & { readonly id: string; readonly turn?: number }

/**
 * The tests of one suite, for promptfoo. What the suite expects is expected of every case; a case may say otherwise, and
 * null takes an expectation back. `metadata.id` names a case for good: it is what a baseline and a mutation report speak of.
 * @throws Error that names suite and case when a case cannot be read, stands there twice, expects nothing, or names a check that does not exist
 */
export default function testsOfSuite(config: unknown): TestCase[] {
  const parsed = Suite.safeParse(config)
  if (!parsed.success) throw new Error(`evals: suite ${nameOf(config)}: ${z.prettifyError(parsed.error)}`)
  const suite = parsed.data
  const cases = suite.cases.flatMap((one) =>
    'probes' in one ? probesOf(one, suite) : [{ ...one, id: idOf(one, suite) }],
  )
  const twice = cases.find(({ id }, at) => cases.findIndex((other) => other.id === id) < at)
  if (twice) throw new Error(`evals: two cases are called ${JSON.stringify(twice.id)}`)
  return cases.map((one) => testOf(one, suite)).filter(({ assert = [] }) => assert.length > 0)
}

function probesOf({ script, vars, probes }: z.infer<typeof Script>, suite: Suite): EvalCase[] {
  return probes.map(({ turn, ...probe }) => ({
    ...probe,
    turn,
    id: `${idOf(probe, suite)} (${script}, turn ${turn})`,
    vars: { ...vars, turn },
  }))
}

function testOf(one: EvalCase, { suite, provider, expect, graded }: Suite): TestCase {
  const checks = wanted({ ...expect, ...one.expect }).map((wish) => ({ ...wish, folder: '' }))
  const questions = wanted({ ...graded, ...one.graded }).map((wish) => ({ ...wish, folder: 'graded/' }))
  const wishes = hasJudge() ? [...checks, ...questions] : checks
  if (checks.length + questions.length === 0)
    throw new Error(`evals: suite ${suite}: the case "${one.defends}" expects nothing`)
  const { id, rule, turn, shortfall, defends, fails_when, vars } = one
  const unknown = unknownVars(provider, vars)
  if (unknown.length > 0)
    throw new Error(
      `evals: suite ${suite}: the case "${defends}": the provider ${provider} knows no ${unknown.join(', ')}`,
    )
  return {
    description: `${turn === undefined ? '' : `turn ${turn}: `}${defends} (fails when ${fails_when})`,
    metadata: { suite, id, ...(shortfall ? { shortfall } : {}) },
    providers: [provider],
    vars: { ...vars },
    assert: wishes.map(({ check, wanted, folder }) => ({
      type: 'javascript' as const,
      metric: rule ?? check,
      value: fileOf(check, folder, suite),
      config: { wanted },
    })),
  } as TestCase
}

function wanted(wishes: Readonly<Record<string, unknown>>): { check: string; wanted: unknown }[] {
  return Object.entries(wishes).flatMap(([check, wish]) => (wish === null ? [] : [{ check, wanted: wish }]))
}

function fileOf(check: string, folder: string, suite: string): string {
  const file = new URL(`./assertions/${folder}${check}.ts`, import.meta.url)
  if (!/^[a-z-]+$/.test(check) || !existsSync(file))
    throw new Error(`evals: suite ${suite}: no check ${JSON.stringify(check)} in evals/assertions/${folder}`)
  return `file://${file.pathname}`
}

function idOf({ defends }: { readonly defends: string }, { suite }: Suite): string {
  return `${suite}: ${defends}`
}

function nameOf(config: unknown): string {
  const named = z.looseObject({ suite: z.string() }).safeParse(config)
  return named.success ? named.data.suite : '(without a name)'
}
