import { existsSync } from 'node:fs'
import type { TestCase } from 'promptfoo'
import { z } from 'zod'

/** A case as its file has it. Keys of `expect` are files in evals/assertions; their values say what is wanted. */
const Case = z.strictObject({
  defends: z.string().min(1),
  fails_when: z.string().min(1),
  vars: z.record(z.string(), z.unknown()),
  expect: z.record(z.string(), z.unknown()).default({}),
  /** What the product cannot do yet, in a sentence: the case is right and does not pass, and the run says so instead of failing. */
  shortfall: z.string().min(1).optional(),
})

/** A suite as promptfooconfig.yaml has it; promptfoo replaces `file://` by the parsed content. */
const Suite = z.strictObject({
  suite: z.string().min(1),
  provider: z.string().min(1),
  cases: z.array(Case).min(1),
  expect: z.record(z.string(), z.unknown()).default({}),
})

/**
 * The tests of one suite, for promptfoo. What the suite expects is expected of every case; a case may say otherwise, and
 * null takes an expectation back.
 * @throws Error that names suite and case when a case cannot be read, expects nothing, or names a check that does not exist
 */
export default function testsOfSuite(config: unknown): TestCase[] {
  const parsed = Suite.safeParse(config)
  if (!parsed.success) throw new Error(`evals: suite ${nameOf(config)}: ${z.prettifyError(parsed.error)}`)
  const { suite, provider, cases, expect } = parsed.data
  return cases.map((one) => {
    const wishes = Object.entries({ ...expect, ...one.expect }).filter(([, wanted]) => wanted !== null)
    if (wishes.length === 0) throw new Error(`evals: suite ${suite}: the case "${one.defends}" expects nothing`)
    return {
      description: `${one.defends} (fails when ${one.fails_when})`,
      metadata: { suite, ...(one.shortfall ? { shortfall: one.shortfall } : {}) },
      providers: [provider],
      vars: { ...one.vars },
      assert: wishes.map(([check, wanted]) => ({
        type: 'javascript' as const,
        metric: check,
        value: fileOf(check, suite),
        config: { wanted },
      })),
    } as TestCase
  })
}

function fileOf(check: string, suite: string): string {
  const file = new URL(`./assertions/${check}.ts`, import.meta.url)
  if (!/^[a-z-]+$/.test(check) || !existsSync(file))
    throw new Error(`evals: suite ${suite}: no check ${JSON.stringify(check)} in evals/assertions`)
  return `file://${file.pathname}`
}

function nameOf(config: unknown): string {
  const named = z.looseObject({ suite: z.string() }).safeParse(config)
  return named.success ? named.data.suite : '(without a name)'
}
