import type { Summary } from '../../../evals/summary.ts'

/** How often each case of a rule passed; the cases are numbered. */
export type Passes = Readonly<Record<string, readonly number[]>>

/** @returns a summary of a run of one suite, `talk`, each case `tried` times */
export function aRun(
  passes: Passes,
  { engine = 'rules', tried = 1 }: { engine?: Summary['engine']; tried?: number } = {},
): Summary {
  const count = (passed: number, of: number) => ({ passed, tried: of, ungraded: 0 })
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const rules = Object.entries(passes)
  const cases = rules.flatMap(([rule, of]) =>
    of.map((passed, at): [string, ReturnType<typeof count>] => [`talk: ${rule} ${at + 1}`, count(passed, tried)]),
  )
  const failed = cases.filter(([, { passed }]) => passed < tried).length
  return {
    form: 1,
    engine,
    ok: failed === 0,
    usage: { calls: 0, cached: 0, input: 0, output: 0 },
    suites: { talk: { passed: cases.length - failed, failed, known: 0, ungraded: 0 } },
    rules: Object.fromEntries(rules.map(([rule, of]) => [`talk: ${rule}`, count(sum(of), of.length * tried)])),
    cases: Object.fromEntries(cases),
    spread: Object.fromEntries(
      rules.map(([rule, of]) => [
        `talk: ${rule}`,
        Object.fromEntries(
          [...Map.groupBy(of, (passed) => `${passed}/${tried}`)].map(([share, same]) => [share, same.length]),
        ),
      ]),
    ),
  }
}
