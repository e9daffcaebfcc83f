import type { TestCase } from 'promptfoo'
import { z } from 'zod'
import { apply } from './apply.ts'
import { everyMutation } from './index.ts'

/** What the worker is asked: which mutation (null: none), which cases, and after how many failures it may stop. */
const Order = z.object({
  mutation: z.string().nullable(),
  config: z.string(),
  enough: z.number().int().positive().nullable(),
})
export type Order = z.infer<typeof Order>

/** What it found: the names of the cases that failed, in the order in which they ran, and how many ran. */
export const Finding = z.object({
  failed: z.array(z.object({ id: z.string(), reason: z.string() })),
  ran: z.number().int(),
})
export type Finding = z.infer<typeof Finding>

process.once('message', (message) => {
  void work(Order.parse(message)).then((finding) => process.send?.(finding, () => process.exit(0)))
})

async function work({ mutation: name, config, enough }: Order): Promise<Finding> {
  if (name !== null) {
    const mutation = everyMutation.find((one) => one.name === name)
    if (!mutation) throw new Error(`no mutation is called ${JSON.stringify(name)}`)
    await apply(mutation)
  }
  // Not before: whoever imports the product now gets the changed one.
  const [{ readSuites }, { judgeCase }] = await Promise.all([import('../suites.ts'), import('../judge-case.ts')])
  const { tests, provider } = await readSuites(config)
  const failed: Finding['failed'] = []
  let ran = 0
  const judged = tests.filter(({ metadata }) => metadata?.shortfall === undefined) // those fail undamaged
  for (const test of inTurns(judged)) {
    if (enough !== null && failed.length >= enough) break
    const { id, outcome, reasons } = await judgeCase(test, await provider(String(test.providers?.[0])))
    ran++
    if (outcome === 'failed' || outcome === 'error') failed.push({ id, reason: reasons[0] ?? '' })
  }
  return { failed, ran }
}

/** The first case of each suite, then the second of each ...: damage shows early, wherever it shows. */
function inTurns(tests: readonly TestCase[]): TestCase[] {
  const suites = [...Map.groupBy(tests, ({ metadata }) => String(metadata?.suite)).values()]
  const longest = Math.max(0, ...suites.map((suite) => suite.length))
  return Array.from({ length: longest }, (_, at) => suites.flatMap((suite) => suite[at] ?? [])).flat()
}
