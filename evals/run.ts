import { spawn } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { messageOf } from '../src/errors.ts'
import { readResults, report } from './results.ts'

/**
 * `npm run evals [-- --filter <suite>]`: runs promptfooconfig.yaml without a network and says how it went. Exit status 0
 * only when at least one case ran and all of them passed. `--config` and `--out` are for other sets of cases.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const usage = 'usage: npm run evals -- [--filter <suite>] [--config promptfooconfig.yaml] [--out out/evals]'

/** The exit status of promptfoo when a case failed or could not be judged. */
const someFailed = 100

/** Nothing leaves the machine, and nothing is written but the results. */
const quiet = {
  PROMPTFOO_DISABLE_TELEMETRY: '1',
  PROMPTFOO_DISABLE_UPDATE: '1',
  PROMPTFOO_DISABLE_REMOTE_GENERATION: 'true',
  PROMPTFOO_DISABLE_SHARING: '1',
  PROMPTFOO_DISABLE_TEMPLATING: 'true', // a learner's line may hold braces
  LOG_LEVEL: 'warn',
  NO_COLOR: '1',
} as const

try {
  const { values } = parseArgs({
    options: {
      filter: { type: 'string' },
      config: { type: 'string', default: join(root, 'promptfooconfig.yaml') },
      out: { type: 'string', default: join(root, 'out/evals') },
    },
  })
  await run(values)
} catch (error) {
  process.stderr.write(`evals: ${messageOf(error)}\n`)
  process.exitCode = 1
}

interface Options {
  readonly filter?: string
  readonly config: string
  readonly out: string
}

async function run({ filter, config, out }: Options): Promise<void> {
  const files = { json: join(out, 'results.json'), junit: join(out, 'results.junit.xml') }
  await Promise.all(Object.values(files).map((file) => rm(file, { force: true }))) // never report an older run
  const { status, said } = await promptfoo([
    '-c',
    config,
    '-o',
    files.json,
    '-o',
    files.junit,
    ...(filter === undefined ? [] : ['--filter-metadata', `suite=${filter}`]),
  ])
  if (status !== 0 && status !== someFailed)
    throw new Error(`promptfoo could not run the cases (exit status ${status}): ${reasonIn(said)}`)
  const results = await readResults(files.json)
  if (results.length === 0)
    throw new Error(
      filter === undefined
        ? `${config} names no cases`
        : `no case ran: is there a suite ${JSON.stringify(filter)} in ${config}? (${usage})`,
    )
  process.stdout.write(`${report(results)}\n`)
  if (
    !results.some(({ outcome }) => outcome === 'passed') ||
    results.some(({ outcome }) => outcome === 'failed' || outcome === 'error')
  )
    process.exitCode = 1
}

async function promptfoo(options: readonly string[]): Promise<{ status: number | null; said: string }> {
  const settings = await mkdtemp(join(tmpdir(), 'counterpart-evals-'))
  try {
    const program = await realpath(join(root, 'node_modules/.bin/promptfoo'))
    const child = spawn(
      process.execPath,
      [program, 'eval', ...options, '--no-table', '--no-progress-bar', '--no-cache', '--no-write', '-j', '4'],
      {
        cwd: root,
        env: { ...process.env, ...quiet, PROMPTFOO_CONFIG_DIR: settings },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const closed = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
    const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), closed])
    return { status, said: `${errors}\n${output}` }
  } finally {
    await rm(settings, { recursive: true, force: true })
  }
}

/** @returns the line of the output that tells what went wrong, else the last lines of it */
function reasonIn(said: string): string {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return lines.find((line) => /^(?:Error:|evals:|File does not exist)|Error: /.test(line)) ?? lines.slice(-3).join(' ')
}
