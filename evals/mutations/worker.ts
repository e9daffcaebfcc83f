import { readFile, writeFile } from 'node:fs/promises'
import type { TestCase } from 'promptfoo'
import { z } from 'zod'
import { apply } from './apply.ts'
import { everyMutation } from './index.ts'
import type { Mutation } from './mutation.ts'
import { unaffectedBy } from './unaffected.ts'
import type { MadeBefore } from '../made-before.ts'
import type { Suites } from '../suites.ts'

/**
 * What the worker is asked: which mutation, which cases, and after how many failures it may stop. Without a mutation it
 * leaves in `made` the cases as it read them and what the first stages made, for those whose damage lies behind them.
 */
const Order = z.object({
  mutation: z.string().nullable(),
  config: z.string(),
  enough: z.number().int().positive().nullable(),
  made: z.string(), // a file
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

async function work({ mutation: name, config, enough, made }: Order): Promise<Finding> {
  const mutation = name === null ? null : everyMutation.find((one) => one.name === name)
  if (mutation === undefined) throw new Error(`no mutation is called ${JSON.stringify(name)}`)
  if (mutation) await apply(mutation)
  // Not before: whoever imports the product now gets the changed one.
  const [{ openProviders, readSuites }, { judgeCase }, { madeSoFar, takeFromBefore }] = await Promise.all([
    import('../suites.ts'),
    import('../judge-case.ts'),
    import('../made-before.ts'),
  ])
  const before: Before | null = mutation && JSON.parse(await readFile(made, 'utf8')) // written by this program a moment ago
  if (mutation && before) takeFromBefore(untouched(mutation, before))
  const suites = before ? before.suites : await readSuites(config)
  const provider = openProviders(suites)
  const failed: Finding['failed'] = []
  let ran = 0
  const judged = suites.tests.filter(({ metadata }) => metadata?.shortfall === undefined) // those fail undamaged
  for (const test of inTurns(judged)) {
    if (enough !== null && failed.length >= enough) break
    const { id, outcome, reasons } = await judgeCase(test, await provider(test))
    ran++
    if (outcome === 'failed' || outcome === 'error') failed.push({ id, reason: reasons[0] ?? '' })
  }
  if (mutation === null) await writeFile(made, JSON.stringify({ suites, ...madeSoFar() } satisfies Before))
  return { failed, ran }
}

/** What the run on the undamaged product leaves to the others: the cases as they were read, and what the first stages made. */
interface Before extends MadeBefore {
  readonly suites: Suites
}

/** What was made on the undamaged product by stages that this damage cannot touch. */
function untouched({ module }: Mutation, before: MadeBefore): Partial<MadeBefore> {
  return Object.fromEntries(unaffectedBy(module).map((stage) => [stage, before[stage]]))
}

/** The first case of each suite, then the second of each ...: damage shows early, wherever it shows. */
function inTurns(tests: readonly TestCase[]): TestCase[] {
  const suites = [...Map.groupBy(tests, ({ metadata }) => String(metadata?.suite)).values()]
  const longest = Math.max(0, ...suites.map((suite) => suite.length))
  return Array.from({ length: longest }, (_, at) => suites.flatMap((suite) => suite[at] ?? [])).flat()
}
