import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pLimit from 'p-limit'
import { Misuse } from '../src/cli/command.ts'
import { messageOf } from '../src/errors.ts'
import { everyday } from './mutations/everyday.ts'
import { everyMutation, harmlessEdits, mutations } from './mutations/index.ts'
import type { Mutation } from './mutations/mutation.ts'
import { tryMutation } from './mutations/try-mutation.ts'
import type { Finding, Order } from './mutations/worker.ts'
import { parsedOptions } from './parsed-options.ts'
import { createProgressBar } from './progress-bar.ts'

/**
 * `npm run evals:mutate`: damages the product in each way of evals/mutations and asks whether a case notices; edits that
 * change nothing for anybody must not be noticed. Exit status 0 when the undamaged product passes, at least 95 % of the damage
 * is caught (what is known to survive is listed and counts as survived) and no harmless edit is flagged; 2 for wrong options.
 */
const usage = `usage: npm run evals:mutate -- [options]
  --every         all that is written down, instead of what is tried on every change
  --filter TEXT   of all that is written down only what has this text in its name
  --all           let every case look at each damage, instead of stopping after one that noticed
  --json FILE     also write { mutations: [{ name, caught_by }], harmless: [{ name, flagged_by }] }
  --list          names what would be tried
  --config FILE   another set of suites (promptfooconfig.yaml)`

/** One case that notices is enough. */
const enough = 1
const wantedShare = 0.95

/** The undamaged product is judged in as many processes as work at a time on the smallest machine. */
const shares = 2

try {
  await mutate(options())
} catch (error) {
  process.stderr.write(`evals:mutate: ${messageOf(error)}\n`)
  process.exitCode = error instanceof Misuse ? 2 : 1
}

function options() {
  const { values } = parsedOptions({
    options: {
      filter: { type: 'string' },
      every: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      json: { type: 'string' },
      list: { type: 'boolean', default: false },
      config: { type: 'string', default: fileURLToPath(new URL('../promptfooconfig.yaml', import.meta.url)) },
      help: { type: 'boolean', default: false },
    },
  })
  return values
}

interface Tried {
  readonly mutation: Mutation
  readonly finding: Finding
}

async function mutate({ filter, every, all, json, list, config, help }: ReturnType<typeof options>): Promise<void> {
  if (help) return void process.stdout.write(`${usage}\n`)
  if (every && filter !== undefined) throw new Misuse(`--every and --filter do not go together\n${usage}`)
  const isAsked = every
    ? () => true
    : filter === undefined
      ? (name: string) => everyday.includes(name)
      : (name: string) => name.includes(filter)
  const named = (those: readonly Mutation[]) => those.filter(({ name }) => isAsked(name))
  const [damage, harmless] = [named(mutations), named(harmlessEdits)]
  const names = [...damage, ...harmless].map(({ name }) => name)
  if (list) return void process.stdout.write(`${names.join('\n')}\n`)
  if (names.length === 0)
    throw new Misuse(`nothing is called like ${JSON.stringify(filter)}; --list names all\n${usage}`)
  const twice = names.find((name, at) => names.indexOf(name) < at)
  if (twice) throw new Error(`two mutations are called ${JSON.stringify(twice)}`)
  const unknown = everyday.find((name) => !everyMutation.some((one) => one.name === name))
  if (unknown) throw new Error(`no mutation is called ${JSON.stringify(unknown)}: evals/mutations/everyday.ts`)

  const folder = await mkdtemp(join(tmpdir(), 'counterpart-mutate-'))
  try {
    const made = Array.from({ length: shares }, (_, number) => join(folder, `made-${number}.json`))
    const began = performance.now()
    const undamaged = await Promise.all(
      made.map((file, number) =>
        tryMutation(
          { kind: 'undamaged', config, share: { number, of: shares }, made: file },
          { folder, patienceMs: 600_000 },
        ),
      ),
    )
    const patienceMs = Math.max(120_000, (performance.now() - began) * shares * 6) // two at a time, on a machine that may be busy
    const [first] = undamaged.flatMap(({ failed }) => failed)
    if (first) throw new Error(`the cases must pass before damage can show, but ${first.id} fails: ${first.reason}`)
    const bar = createProgressBar('evals:mutate')
    const atOnce = pLimit(availableParallelism())
    let done = 0
    const tried = (mutation: Mutation): Promise<Tried> =>
      atOnce(async () => {
        const order: Order = { kind: 'damaged', mutation: mutation.name, config, enough: all ? null : enough, made }
        const finding = await tryMutation(order, { folder, patienceMs })
        bar.at({ done: ++done, total: names.length })
        return { mutation, finding }
      })
    const [flagged, caught] = await Promise.all([
      Promise.all(harmless.map(tried)), // first: each takes as long as a whole run
      Promise.all(damage.map(tried)),
    ]).finally(bar.stop)
    if (json !== undefined) await writeJson(json, caught, flagged)
    const survivors = caught.filter(({ finding }) => finding.failed.length === 0)
    const noticed = flagged.filter(({ finding }) => finding.failed.length > 0)
    const cases = undamaged.reduce((sum, { ran }) => sum + ran, 0)
    process.stdout.write(`${table(caught, flagged, cases).join('\n')}\n`)
    const share = caught.length === 0 ? 1 : 1 - survivors.length / caught.length
    if (share < wantedShare || noticed.length > 0) process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function table(caught: readonly Tried[], flagged: readonly Tried[], cases: number): string[] {
  const survivors = caught.filter(({ finding }) => finding.failed.length === 0)
  const noticed = flagged.filter(({ finding }) => finding.failed.length > 0)
  const row = ({ mutation, finding }: Tried, otherwise: string) => {
    const [first, ...others] = finding.failed
    if (!first) return [`${mutation.name}`, `    ${otherwise}`]
    const stale = mutation.survives === undefined ? [] : [`    caught now: take off its mark "${mutation.survives}"`]
    const more = others.length > 0 ? ` (and ${others.length} more)` : ''
    return [mutation.name, `    ${first.id}${more}`, `      ${first.reason}`, ...stale]
  }
  return [
    `${cases} cases, none of which fails on the undamaged product`,
    '',
    ...(caught.length > 0 ? ['DAMAGE, and what caught it', ''] : []),
    ...caught.flatMap((one) => row(one, `SURVIVED: ${one.mutation.survives ?? 'no case notices it'}`)),
    '',
    ...(flagged.length > 0 ? ['HARMLESS EDITS, and what flagged them', ''] : []),
    ...flagged.flatMap((one) => row(one, 'not flagged')),
    '',
    `${caught.length - survivors.length} of ${caught.length} caught, ${noticed.length} of ${flagged.length} harmless edits flagged`,
  ]
}

async function writeJson(file: string, caught: readonly Tried[], flagged: readonly Tried[]): Promise<void> {
  const idsOf = ({ finding }: Tried) => finding.failed.map(({ id }) => id)
  const content = {
    mutations: caught.map((one) => ({ name: one.mutation.name, caught_by: idsOf(one) })),
    harmless: flagged.map((one) => ({ name: one.mutation.name, flagged_by: idsOf(one) })),
  }
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(content, null, 1)}\n`)
}
