import { readFile, writeFile } from 'node:fs/promises'
import { mock } from 'node:test'
import type { TestCase } from 'promptfoo'
import { z } from 'zod'
import { apply } from './apply.ts'
import { everyMutation } from './index.ts'
import type { Mutation } from './mutation.ts'
import { shareOf } from './share-of.ts'
import { unaffectedBy } from './unaffected.ts'
import type { MadeBefore } from '../made-before.ts'
import type { Suites } from '../suites.ts'

/**
 * What the worker is asked. Damaged: which mutation, after how many failures it may stop, and the files with what was made
 * before. Undamaged: which share of the cases, and the file where it leaves the cases as it read them and what the first
 * stages made, for those whose damage lies behind them.
 */
const Order = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('damaged'),
    config: z.string(),
    mutation: z.string(),
    enough: z.number().int().positive().nullable(),
    made: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('undamaged'),
    config: z.string(),
    share: z.object({ number: z.number().int().min(0), of: z.number().int().positive() }),
    made: z.string(),
  }),
])
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

async function work(order: Order): Promise<Finding> {
  const mutation = order.kind === 'undamaged' ? null : named(order.mutation)
  if (mutation) await apply(mutation)
  leaveOutRehearsals()
  // Not before: whoever imports the product now gets the changed one.
  const [{ openProviders, readSuites }, { judgeCase }, { madeSoFar, takeFromBefore }] = await Promise.all([
    import('../suites.ts'),
    import('../judge-case.ts'),
    import('../made-before.ts'),
  ])
  const before = order.kind === 'undamaged' ? null : await readBefore(order.made)
  if (mutation && before) takeFromBefore(untouched(mutation, before))
  const suites = before ? before.suites : await readSuites(order.config)
  const provider = openProviders(suites)
  const failed: Finding['failed'] = []
  let ran = 0
  const whole = suites.tests.filter(({ metadata }) => metadata?.shortfall === undefined) // those fail undamaged
  const judged = order.kind === 'undamaged' ? shareOf(whole, order.share) : inTurns(whole)
  const enough = order.kind === 'undamaged' ? null : order.enough
  for (const test of judged) {
    if (enough !== null && failed.length >= enough) break
    const { id, outcome, reasons } = await judgeCase(test, await provider(test))
    ran++
    if (outcome === 'failed' || outcome === 'error') failed.push({ id, reason: reasons[0] ?? '' })
  }
  if (order.kind === 'undamaged')
    await writeFile(order.made, JSON.stringify({ suites, ...madeSoFar() } satisfies Before))
  return { failed, ran }
}

function named(name: string): Mutation {
  const mutation = everyMutation.find((one) => one.name === name)
  if (mutation === undefined) throw new Error(`no mutation is called ${JSON.stringify(name)}`)
  return mutation
}

/** Turns that nobody hears say nothing of the damage, and most of the patterns that they compile are never asked for here. */
function leaveOutRehearsals(): void {
  mock.module(new URL('../../src/conversation/rehearse.ts', import.meta.url).href, {
    namedExports: { rehearse: async () => {} },
  })
}

/** What a run on the undamaged product leaves to the others: the cases as they were read, and what the first stages made. */
interface Before extends MadeBefore {
  readonly suites: Suites
}

/** Everything that the shares left, in one. */
async function readBefore(files: readonly string[]): Promise<Before> {
  const shares = await Promise.all(files.map(async (file): Promise<Before> => JSON.parse(await readFile(file, 'utf8')))) // written by this program a moment ago
  const [first] = shares
  if (!first) throw new Error('a damaged product needs what was made before')
  const allOf = <Kind extends keyof MadeBefore>(kind: Kind): MadeBefore[Kind] =>
    Object.assign({}, ...shares.map((share) => share[kind]))
  return {
    suites: first.suites,
    readings: allOf('readings'),
    personas: allOf('personas'),
    assessments: allOf('assessments'),
  }
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
